import { type Day, dayOf } from './days.ts';
import { familyNames, givenNames } from './names.ts';
import type { Random } from './random.ts';
import type { RaceWord, School } from './school.ts';

/** A stretch of time for which a status held; `to` is the first day it no longer did. */
export interface Spell {
  readonly from: Day;
  readonly to: Day | null;
}

/** A student, and the few things about them that the exports carry. */
export interface Student {
  readonly studentId: string;
  readonly given: string;
  readonly family: string;
  readonly born: Day;
  readonly race: RaceWord | '';
  readonly disability: boolean;
  readonly economic: boolean;
  readonly english: Spell | null;
  readonly homeless: Spell | null;
  readonly foster: Spell | null;
  readonly migrant: Spell | null;
  /** The share of days this student misses, before grade, school and season. Never exported. */
  readonly propensity: number;
}

/** Quantiles of Beta(1.2, 18.5), mean 0.06, at every fortieth: how unequally absence is spread. A table, so that no platform's logarithm matters. */
const propensityQuantiles = [
  0, 0.0028, 0.005, 0.0071, 0.0092, 0.0113, 0.0133, 0.0154, 0.0175, 0.0196, 0.0218, 0.0239, 0.0262, 0.0285, 0.0308,
  0.0333, 0.0358, 0.0383, 0.041, 0.0438, 0.0466, 0.0496, 0.0527, 0.056, 0.0595, 0.0631, 0.0669, 0.071, 0.0754, 0.0802,
  0.0853, 0.0909, 0.0971, 0.1041, 0.112, 0.1213, 0.1324, 0.1465, 0.1659, 0.1977, 0.4,
];

function propensity(random: Random): number {
  const place = random.next() * (propensityQuantiles.length - 1);
  const below = Math.floor(place);
  const low = propensityQuantiles[below] ?? 0;
  const high = propensityQuantiles[below + 1] ?? low;
  return low + (high - low) * (place - below);
}

/** Makes a new student of a grade (kindergarten is 0) who arrives at a school in a school year. */
export function newStudent(
  studentId: string,
  school: School,
  schoolYear: number,
  grade: number,
  random: Random,
): Student {
  const race = random.chance(0.004) ? '' : random.weighted(school.races);
  const economic = random.chance(school.absence > 1 ? 0.72 : 0.4);
  const learner = random.chance(race === 'Hispanic or Latino' ? 0.42 : race === 'Asian' ? 0.3 : 0.04);
  const arrival = dayOf(`${schoolYear - 1}-08-15`);
  const disability = random.chance(0.15);
  const spell = (probability: number, days: number): Spell | null => {
    if (!random.chance(probability)) return null;
    const from = arrival + random.between(0, 300);
    return { from, to: random.chance(0.6) ? from + random.between(40, days) : null };
  };
  const homeless = spell(economic ? 0.035 : 0.004, 400);
  const foster = spell(0.006, 600);
  const migrant = spell(race === 'Hispanic or Latino' ? 0.008 : 0.0005, 700);
  return {
    studentId,
    given: random.pick(givenNames),
    family: random.pick(familyNames),
    born: dayOf(`${schoolYear - 1 - 5 - grade}-09-01`) - random.between(1, 365),
    race,
    disability,
    economic,
    // a learner is reclassified after some years, always in June
    english: learner
      ? { from: arrival, to: random.chance(0.45) ? dayOf(`${schoolYear + random.below(4)}-06-15`) : null }
      : null,
    homeless,
    foster,
    migrant,
    propensity:
      propensity(random) *
      (economic ? 1.08 : 0.74) *
      (disability ? 1.2 : 1) *
      (homeless ? 1.6 : 1) *
      (foster ? 1.2 : 1),
  };
}
