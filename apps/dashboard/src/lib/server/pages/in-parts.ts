import { catalog, type IndicatorWords } from '@hearth/metrics/catalog';
import { bandMembers } from '#lib/figures/early.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { Lookup } from '#lib/figures/lookup.ts';
import { binaryGroups, byName, inGradeOrder } from '#lib/figures/order.ts';
import type { SchoolName } from './blocks.ts';

/** An indicator that has no figure of everybody: its parts, place by place. */
export interface Parts {
  readonly breakdown: string;
  readonly members: readonly string[];
  /** The schools by the alphabet, then the district, which has no name here. */
  readonly rows: readonly { readonly school: SchoolName | null; readonly figures: readonly Figure[] }[];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The breakdowns by which an indicator is told in parts alone; none for most. The tiers have a block of their own. */
export function partBreakdowns(id: string): readonly string[] {
  const measure = catalog.find((one) => one.id === id)?.measure;
  if (measure?.kind === 'bands') return measure.divisions;
  if (measure?.kind === 'difference') return [measure.breakdown];
  if (measure?.kind === 'complement_gap') return measure.breakdowns;
  return measure?.kind === 'weekdays' ? ['weekday'] : [];
}

/** Whether it is told of each student by name, and has no figures. */
export const isNamedOnly = ({ measure }: Pick<IndicatorWords, 'measure'>): boolean => measure.kind === 'each';

function membersOf(lookup: Lookup, breakdown: string, year: number, id: string): readonly string[] {
  if (breakdown === 'weekday') return weekdays;
  // of a group told by yes and no, the group itself; its complement is the other side of the gap
  if (binaryGroups.some((group) => group === breakdown)) return ['yes'];
  return breakdown === 'grade' ? inGradeOrder(lookup.members(breakdown, year, id)) : bandMembers;
}

/** The parts of an indicator, this year to date. */
export const inParts = (lookup: Lookup, id: string, year: number, schools: readonly SchoolName[]): readonly Parts[] =>
  partBreakdowns(id).flatMap((breakdown) => {
    const members = membersOf(lookup, breakdown, year, id);
    const rows = [...byName(schools), null].map((school) => ({
      school,
      figures: members.map((member) =>
        lookup.figure({ indicator: id, year, breakdown, member, ...(school === null ? {} : { school: school.id }) }),
      ),
    }));
    const isThere = rows.some(({ figures }) => figures.some(({ state }) => state !== 'none'));
    return isThere ? [{ breakdown, members, rows }] : [];
  });
