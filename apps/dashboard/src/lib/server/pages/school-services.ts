import type { ReleaseWindow } from '@hearth/metrics/window';
import { isShown } from '#lib/figures/figure.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { type At, effectsOf, type Effects, serviceBlocks, type ServiceBlocks } from './service-blocks.ts';
import type { Outcome } from './outcome.ts';

/** A partner with services at a school; sensitive services are left out. */
export interface PartnerHere {
  readonly id: string;
  readonly name: string;
  readonly services: readonly string[];
  /** The last day on which it served anybody, at any school. */
  readonly lastServiceOn: string | null;
}

export interface SchoolServices {
  readonly blocks: ServiceBlocks;
  readonly effects: Effects;
  readonly partners: readonly PartnerHere[];
}

/** What services did at one school; null where the release holds nothing of them. */
export async function schoolServices(window: ReleaseWindow, lookup: Lookup, at: At): Promise<SchoolServices | null> {
  const [services, sites, partners, effects] = await Promise.all([
    window.services(),
    window.serviceSites(),
    window.partners(),
    window.effects(at.school),
  ]);
  const blocks = serviceBlocks(lookup, at, services);
  if (!blocks) return null;
  const ofSchool = new Set(sites.flatMap((site) => (site.school_id === at.school ? site.service_id : [])));
  const here = services.filter(({ service_id, sensitive }) => ofSchool.has(service_id) && !sensitive);
  return {
    blocks,
    effects: effectsOf(effects, at.year),
    partners: partners.flatMap(({ partner_id: id, name, last_service_on: lastServiceOn }): PartnerHere[] => {
      const names = here.filter(({ partner_id }) => partner_id === id).map((service) => service.name);
      return names.length > 0 ? [{ id, name, services: names, lastServiceOn }] : [];
    }),
  };
}

/** The four figures of a school: the last makes room for the wait, where there is one. */
export function withWait(figures: readonly Outcome[], services: SchoolServices | null): readonly Outcome[] {
  const median = services?.blocks.wait.median;
  return median && isShown(median.now) ? [...figures.slice(0, 3), median] : figures;
}
