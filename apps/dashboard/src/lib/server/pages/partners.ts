import type { Partner, ReleaseWindow, Service } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { frame, type Frame } from './frame.ts';
import { findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { type BeforeAfter, effectsOfPartners } from './service-blocks.ts';
import { serviceIds } from './service-ids.ts';

/** A partner and what it delivered. */
export interface PartnerLine extends Partner {
  /** Whole months from the as-of date to the last day in force; null where there is no such day. */
  readonly monthsLeft: number | null;
  /** An agreement is in force, and nobody has been served since this school year began. */
  readonly isPaperOnly: boolean;
  /** Delivered hours of planned hours; null where the release has no such measure. */
  readonly plan: Outcome | null;
  /** Absence before and after anything it gives, beside similar students without; null where too few had it to compare. */
  readonly effect: BeforeAfter | null;
}

export interface PartnersPage {
  readonly frame: Frame;
  readonly lines: readonly PartnerLine[];
}

export interface PartnerPage {
  readonly frame: Frame;
  readonly line: PartnerLine;
  readonly services: readonly Service[];
}

/** Whole months from one ISO date to a later one; 0 where it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [a = 0, b = 0, c = 0] = from.split('-').map(Number);
  const [d = 0, e = 0, f = 0] = to.split('-').map(Number);
  return Math.max(0, 12 * (d - a) + (e - b) - (f < c ? 1 : 0));
}

type Line = Omit<PartnerLine, 'effect'>;

function lineOf(partner: Partner, { asOf, schoolYear }: Frame, lookup: Lookup, measure: Measure | null): Line {
  const { in_force_until: until, last_service_on: last, agreements_in_force: inForce } = partner;
  // a school year has no fixed first day: the first of July lies before any
  const since = schoolYear === null ? '' : `${schoolYear - 1}-07-01`;
  return {
    ...partner,
    monthsLeft: asOf === null || until === null ? null : monthsBetween(asOf, until),
    isPaperOnly: inForce > 0 && (last === null || last < since),
    plan:
      measure && outcome(lookup, measure, { year: schoolYear ?? 0, breakdown: 'partner', member: partner.partner_id }),
  };
}

async function linesOf(window: ReleaseWindow, about: Frame): Promise<readonly PartnerLine[]> {
  const [rows, cells, effects] = await Promise.all([
    window.partners(),
    window.cells({ periodKind: 'to_date', grain: 'district', breakdown: 'partner', indicator: serviceIds.plan }),
    window.effects('district'),
  ]);
  const lookup = new Lookup(cells);
  const measure = findMeasure(serviceIds.plan) ?? null;
  const byPartner = effectsOfPartners(effects, about.schoolYear ?? 0);
  return rows.map((row) => ({
    ...lineOf(row, about, lookup, measure),
    effect: byPartner.get(row.partner_id) ?? null,
  }));
}

/** Every partner by the alphabet. */
export async function partners(window: ReleaseWindow): Promise<PartnersPage> {
  const about = await frame(window);
  return { frame: about, lines: await linesOf(window, about) };
}

/** One partner; null where the release has none of that number. */
export async function partner(window: ReleaseWindow, id: string): Promise<PartnerPage | null> {
  const about = await frame(window);
  const line = (await linesOf(window, about)).find(({ partner_id }) => partner_id === id);
  if (!line) return null;
  const services = await window.services();
  return { frame: about, line, services: services.filter(({ partner_id }) => partner_id === id) };
}
