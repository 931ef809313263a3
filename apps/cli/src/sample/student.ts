import { type Day, dayOf } from './days.ts';
import { familyNames, givenNames } from './names.ts';
import type { Random } from './random.ts';
import type { RaceWord, School } from './schools.ts';

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

/** Quantiles of Beta(1.45, 18.5), mean 0.073, at every fortieth: how unequally absence is spread. A table, so that no platform's logarithm matters. */
const propensityQuantiles = [
  0, 0.0052, 0.0085, 0.0115, 0.0144, 0.0171, 0.0197, 0.0223, 0.0249, 0.0275, 0.0301, 0.0327, 0.0354, 0.0381, 0.0408,
  0.0436, 0.0465, 0.0494, 0.0524, 0.0555, 0.0588, 0.0621, 0.0655, 0.0692, 0.0729, 0.0769, 0.0811, 0.0855, 0.0903,
  0.0953, 0.1008, 0.1068, 0.1133, 0.1207, 0.129, 0.1386, 0.1502, 0.1647, 0.1846, 0.2171, 0.42,
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
      (economic ? 1.15 : 0.82) *
      (disability ? 1.2 : 1) *
      (homeless ? 1.6 : 1) *
      (foster ? 1.2 : 1),
  };
}
