import type { Award, Benefit, ReleaseWindow } from '@hearth/metrics/window';
import type { Surety } from '#lib/charts/strategy-charts.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { findMeasure, type Measure } from './measure.ts';
import { type Dated, latest } from './outcome.ts';
import { type Term, termsOf } from './committee/terms.ts';

/** One award in cash: what it gives in a year and how long. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly funder: string;
  readonly yearly: number;
  readonly surety: Surety;
  readonly endsOn: string | null;
  readonly since: string;
}

/** What the strategy costs, who pays, and what one more of an outcome is said to be worth; never one return. */
export interface StrategyCost {
  readonly perStudent: Dated | null;
  readonly withInKind: Dated | null;
  /** This year’s budget, in dollars; null where nobody wrote one down. */
  readonly budget: number | null;
  /** The largest first. */
  readonly sources: readonly Source[];
  /** In kind, in a year. */
  readonly inKind: number;
  readonly benefits: readonly (Benefit & { readonly measure: Measure | null })[];
}

/** Whether partners stay: agreements, and whether those under one serve anybody. */
export interface PartnersStaying {
  readonly inForce: number;
  /** Under an agreement, and nobody served since this school year began. */
  readonly onPaper: number;
  readonly lines: readonly Dated[];
  readonly ending: readonly Term[];
}

export const costIds = {
  cash: 'cost_per_student',
  all: 'cost_per_student_with_in_kind',
  partners: ['active_partners', 'partner_continuity_rate'],
} as const;

const suretyOf = ({ standing, goes_on, ends_on }: Award): Surety => {
  if (standing === 'pending') return 'pending';
  if (standing === 'at_risk') return 'risk';
  return goes_on || ends_on === null ? 'renews' : 'ends';
};

const isPaying = ({ is_over, standing }: Award): boolean => !is_over && standing !== 'terminated';

/** Null where the release holds no money and no cost of the strategy. */
export async function strategyCost(window: ReleaseWindow, lookup: Lookup, year: number): Promise<StrategyCost | null> {
  const [awards, budgets, benefits] = await Promise.all([
    window.awards(),
    window.budgets('district'),
    window.benefits(),
  ]);
  const one = (id: string): Dated | null => {
    const measure = findMeasure(id);
    return (measure && latest(lookup, measure, { year })) ?? null;
  };
  const paying = awards.filter(isPaying);
  const budget = budgets.find(({ school_year }) => school_year === year)?.amount ?? null;
  const perStudent = one(costIds.cash);
  if (paying.length === 0 && budget === null && perStudent === null) return null;
  return {
    perStudent,
    withInKind: one(costIds.all),
    budget,
    sources: paying
      .filter(({ in_kind }) => !in_kind)
      .map((award): Source => ({
        id: award.award_id,
        name: award.title ?? award.funder,
        funder: award.funder,
        yearly: award.yearly,
        surety: suretyOf(award),
        endsOn: award.ends_on,
        since: award.standing_since,
      }))
      .sort((a, b) => b.yearly - a.yearly || a.name.localeCompare(b.name)),
    inKind: paying.reduce((sum, { in_kind, yearly }) => (in_kind ? sum + yearly : sum), 0),
    benefits: benefits.map((benefit) => ({ ...benefit, measure: findMeasure(benefit.indicator_id) ?? null })),
  };
}

/** Null where the release has no partners. */
export async function partnersStaying(
  window: ReleaseWindow,
  lookup: Lookup,
  year: number,
): Promise<PartnersStaying | null> {
  const [partners, agreements] = await Promise.all([window.partners(), window.agreements()]);
  if (partners.length === 0) return null;
  const bound = partners.filter(({ agreements_in_force }) => agreements_in_force > 0);
  return {
    inForce: bound.length,
    onPaper: bound.filter(({ last_service_on: last }) => last === null || last < `${year - 1}-07-01`).length,
    lines: costIds.partners.flatMap((id): Dated[] => {
      const measure = findMeasure(id);
      const found = measure && latest(lookup, measure, { year });
      return found ? [found] : [];
    }),
    ending: termsOf({ instruments: [], instrumentSchools: [], agreements, partners }, 'district').filter(
      ({ isSoon }) => isSoon,
    ),
  };
}
