import type { published, Row } from '@hearth/contracts';
import { roundHalfUp } from '../../statistics/index.ts';
import { DISTRICT } from '../counted-table.ts';
import { defaultRules } from '../protect/primary.ts';
import { beforeAfter, refusal } from './before-after.ts';
import { type Candidates, matchPairs, type Pair } from './pairs.ts';
import type { Exposure } from './read-comparisons.ts';
import { areTellable, type Group, toldTogether } from './told.ts';

export type EffectRow = Row<typeof published.effect>;

/** Counted up whenever the comparison is made another way. */
export const BEFORE_AFTER_VERSION = 2;

/** One exposure at one place, with its pairs. */
interface Placed extends Group {
  readonly exposure: Exposure;
  readonly place: string;
  readonly pairs: readonly Pair[];
  readonly served: number;
}

/** Any services before categories, these before partners: what is told of the later may be had from the earlier. */
const importance = ['all', 'category', 'partner'] as const;

/**
 * The rows of published.effect for everybody served in one school year: the district’s, and the schools’ where the services are not
 * sensitive and no partner’s. `schools` gives a school’s id by its key.
 */
export function beforeAfterRows(exposures: readonly Exposure[], schools: ReadonlyMap<number, string>): EffectRow[] {
  const places = exposures.flatMap((exposure) => placesOf(exposure, schools));
  const inOrder = places.sort(
    (a, b) =>
      Number(b.isDistrict) - Number(a.isDistrict) ||
      importance.indexOf(a.exposure.kind) - importance.indexOf(b.exposure.kind) ||
      b.pairs.length - a.pairs.length ||
      a.comparison.localeCompare(b.comparison) ||
      a.place.localeCompare(b.place),
  );
  const tellable = inOrder.filter(
    ({ pairs }) => areTellable(pairs.map(({ served }) => served)) && areTellable(pairs.map(({ unserved }) => unserved)),
  );
  const told = new Set(toldTogether(tellable.filter(({ pairs, served }) => refusal(pairs, served) === undefined)));
  return inOrder.flatMap((place) => rowsOf(place, told.has(place)));
}

function placesOf(exposure: Exposure, schools: ReadonlyMap<number, string>): Placed[] {
  const { kind, sets } = exposure;
  const pairs = matchPairs(sets);
  const at = (place: string, of: readonly Pair[], among: readonly Candidates[]): Placed => ({
    comparison: `${kind}|${exposure.exposure}`,
    isDistrict: place === DISTRICT,
    students: new Set(of.map(({ served }) => served.student)),
    exposure,
    place,
    pairs: of,
    served: among.length,
  });
  const ofSchools =
    kind === 'partner' || exposure.sensitive
      ? []
      : [...new Set(sets.map(({ school }) => school))].flatMap((key) => {
          const schoolId = schools.get(key);
          const isHere = ({ school }: { readonly school: number }): boolean => school === key;
          return schoolId === undefined ? [] : [at(schoolId, pairs.filter(isHere), sets.filter(isHere))];
        });
  return [at(DISTRICT, pairs, sets), ...ofSchools];
}

const bare = { people: null, before: null, after: null, change: null, low: null, high: null };

function rowsOf({ exposure, place, pairs, served }: Placed, isTold: boolean): EffectRow[] {
  const { kind, schoolYear } = exposure;
  const row = (side: string, position: number): Omit<EffectRow, keyof typeof bare | 'status'> => ({
    effect: kind === 'partner' ? 'before_after_partner' : 'before_after_served',
    definition_version: BEFORE_AFTER_VERSION,
    school_year: schoolYear,
    grain: place === DISTRICT ? 'district' : 'school',
    school_id: place,
    category: exposure.exposure,
    side,
    position,
  });
  const sides = ['served', 'unserved', 'difference'] as const;
  if (!isTold) {
    const isRefused = pairs.length >= defaultRules.minimumGroup && refusal(pairs, served) !== undefined;
    const status = served >= defaultRules.minimumGroup && (isRefused || pairs.length < defaultRules.minimumGroup);
    return sides.map((side, index) => ({
      ...row(side, index + 1),
      ...bare,
      status: status ? 'cannot_tell' : 'protected',
    }));
  }
  const found = beforeAfter(pairs, [kind, exposure.exposure, String(schoolYear), place]);
  return sides.map((side, index) => {
    const { before = null, after = null, change, low, high } = { before: null, after: null, ...found[side] };
    return {
      ...row(side, index + 1),
      people: pairs.length,
      before: before === null ? null : tenth(before),
      after: after === null ? null : tenth(after),
      change: tenth(change),
      low: tenth(low),
      high: tenth(high),
      status: 'shown',
    };
  });
}

/** Points are told to a tenth: halves away from zero, the same way for a fall as for a rise. */
export const tenth = (value: number): number => (Math.sign(value) * roundHalfUp(10 * Math.abs(value))) / 10 || 0;
