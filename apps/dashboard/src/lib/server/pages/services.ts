import type { ReleaseWindow, Service } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { byName } from '#lib/figures/order.ts';
import type { MemberOutcome, SchoolName } from './blocks.ts';
import { frame, type Frame } from './frame.ts';
import { findMeasure, type Measure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';
import { schoolNames } from './school-names.ts';
import { effectsOf, type Effects, equity, members, serviceBlocks, type ServiceBlocks } from './service-blocks.ts';
import { allServiceIds, serviceIds } from './service-ids.ts';

/** A service as a page lists it; nothing about who receives it. */
export type OfferedService = Pick<Service, 'service_id' | 'name' | 'category' | 'pillar' | 'tier' | 'minimum_hours'> & {
  readonly partner: string | null;
  readonly practices: readonly string[];
};

/** The measures that the table of schools has a column for. */
export const schoolColumns = [
  serviceIds.students,
  serviceIds.families,
  serviceIds.wait,
  serviceIds.met,
  serviceIds.unmet,
] as const;

export interface ServicesPage {
  readonly frame: Frame;
  /** Null where the release holds nothing of services. */
  readonly blocks: ServiceBlocks | null;
  readonly keyFigures: readonly Outcome[];
  readonly targeted: Outcome | null;
  readonly plan: Outcome | null;
  readonly planByPartner: readonly (MemberOutcome & { readonly name: string })[];
  readonly funnel: readonly MemberOutcome[];
  readonly completed: Outcome | null;
  readonly equity: readonly MemberOutcome[];
  readonly cost: readonly MemberOutcome[];
  readonly effects: Effects;
  readonly measures: readonly Measure[];
  readonly schools: readonly { readonly school: SchoolName; readonly outcomes: readonly Outcome[] }[];
  readonly offered: readonly OfferedService[];
}

/** Services across the district, protected. */
export async function services(window: ReleaseWindow): Promise<ServicesPage> {
  const [about, names, cells, offered, partners, effects] = await Promise.all([
    frame(window),
    schoolNames(window),
    window.cells({ periodKind: 'to_date', indicator: allServiceIds }),
    window.services(),
    window.partners(),
    window.effects('district'),
  ]);
  const lookup = new Lookup(cells);
  const year = about.schoolYear ?? 0;
  const measureOf = (id: string): Measure | null => findMeasure(id) ?? null;
  const at = { year, school: 'district', measureOf };
  const one = (id: string, school = 'district'): Outcome[] => {
    const measure = measureOf(id);
    return measure ? [outcome(lookup, measure, { year, school })] : [];
  };
  const blocks = serviceBlocks(lookup, at, offered);
  const partnerNames = new Map(partners.map(({ partner_id, name }) => [partner_id, name]));
  const measures = schoolColumns.flatMap((id) => measureOf(id) ?? []);
  return {
    frame: about,
    blocks,
    keyFigures: [serviceIds.students, serviceIds.families, serviceIds.wait, serviceIds.unmet].flatMap((id) => one(id)),
    targeted: one(serviceIds.targeted)[0] ?? null,
    plan: one(serviceIds.plan)[0] ?? null,
    planByPartner: byName(
      members(lookup, at, serviceIds.plan, 'partner').map((each) => ({
        ...each,
        name: partnerNames.get(each.member) ?? each.member,
      })),
    ),
    funnel: members(lookup, at, serviceIds.completed, 'step'),
    completed: one(serviceIds.completed)[0] ?? null,
    equity: equity(lookup, at),
    cost: members(lookup, at, serviceIds.cost, 'category'),
    effects: effectsOf(effects, year),
    measures,
    schools: byName(names).map(({ id, name }) => ({
      school: { id, name },
      outcomes: measures.map((measure) => outcome(lookup, measure, { year, school: id })),
    })),
    offered: offered.map(({ service_id, name, category, pillar, practices, tier, partner_id, minimum_hours }) => ({
      service_id,
      name,
      category,
      pillar,
      tier,
      practices: (practices ?? '').split('\n').filter((each) => each !== ''),
      minimum_hours,
      partner: partner_id === null ? null : (partnerNames.get(partner_id) ?? null),
    })),
  };
}
