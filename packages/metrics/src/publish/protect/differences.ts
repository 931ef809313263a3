import { newcombe } from '../../statistics/index.ts';
import { COMPLEMENT, IN_GROUP } from '../../measure.ts';
import type { CountedCell, CountedTable } from '../counted-table.ts';
import { bare, type Cell, type ProtectedCells } from './protect.ts';

/**
 * Differences in points between two years of a published share, or a group and its complement, made from the published cells of both and nothing else: the
 * whole percents and their whole-percent intervals. So a difference tells nothing that its two sides do not, whatever is
 * hidden around them; the price is that its ends are rounded outward.
 *
 * `table` says which cells there are; its own sums are not read.
 */
export function differences(
  table: CountedTable,
  now: ProtectedCells,
  before: ProtectedCells | undefined,
): ProtectedCells {
  const [sides, earlier] = [byName(now), byName(before)];
  const cells = table.cells.map((cell) => differenceOf(table, cell, sides.get(keyOf(cell)), earlier.get(keyOf(cell))));
  return { cells } as unknown as ProtectedCells;
}

/** The cells of those who are in no such group, each under the name of the group: what a gap’s group is compared with. */
export const complementsOf = ({ cells }: ProtectedCells): ProtectedCells =>
  ({
    cells: cells.flatMap((cell) => (cell.member === COMPLEMENT ? [{ ...cell, member: IN_GROUP }] : [])),
  }) as unknown as ProtectedCells;

function differenceOf(table: CountedTable, place: CountedCell, now: Cell | undefined, before: Cell | undefined): Cell {
  if (place.placeStatus !== undefined) return bare(table, place, place.placeStatus);
  if (now === undefined || before === undefined) return bare(table, place, 'cannot_tell');
  // what is known of a place, not of persons, may be said: there was no register this year, or none last year
  if (!isOfPersons(now)) return bare(table, place, now.status);
  if (!isOfPersons(before)) return bare(table, place, 'cannot_tell');
  const [one, other] = [estimateOf(now), estimateOf(before)];
  if (one === undefined || other === undefined) return bare(table, place, 'protected');
  const { low, high } = newcombe(one, other);
  return {
    ...bare(table, place, 'shown'),
    people: now.people,
    value: one.value - other.value,
    low: Math.floor(low),
    high: Math.ceil(high),
  };
}

const isOfPersons = ({ status }: Cell): boolean => status === 'shown' || status === 'coded' || status === 'protected';

const estimateOf = ({ status, value, low, high }: Cell): { value: number; low: number; high: number } | undefined =>
  status === 'shown' && value !== null && low !== null && high !== null ? { value, low, high } : undefined;

const keyOf = ({ schoolId, breakdown, member }: Pick<CountedCell, 'schoolId' | 'breakdown' | 'member'>): string =>
  `${schoolId}\0${breakdown}\0${member}`;

const byName = (family: ProtectedCells | undefined): ReadonlyMap<string, Cell> =>
  new Map(
    (family?.cells ?? []).map((cell) => [
      keyOf({ schoolId: cell.school_id, breakdown: cell.breakdown, member: cell.member }),
      cell,
    ]),
  );
