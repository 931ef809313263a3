import { american, type Day } from '../days.ts';
import { familyNames, givenNames } from '../names.ts';
import { Random } from '../random.ts';
import { CAST_SCHOOL } from '../schools.ts';
import type { Student } from '../student.ts';

export interface Participant {
  readonly participantId: string;
  readonly type: 'Student' | 'Parent' | 'Neighbor';
  /** The household as the partners’ register calls it. */
  readonly household: string;
  readonly schoolId: string;
}

/** How a student stands in the partners’ register, which is not the district’s: with the number, or without. */
const NO_NUMBER = 0.05;
const MISSPELLED = 0.02;
const NOT_OURS = 0.01;

/**
 * The register of participants that the partners keep together. Everybody is written once, when first asked for; numbers count up
 * in that order. At the cast’s school every student is known by number or by name and birth date; elsewhere some are misspelled or
 * unknown to the district.
 */
export class Participants {
  readonly rows: string[] = [];
  readonly #seed: string;
  readonly #households: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Participant>();
  readonly #linked = new Map<string, boolean>();

  constructor(seed: string, households: ReadonlyMap<string, string>) {
    this.#seed = seed;
    this.#households = households;
  }

  student({ studentId, given, family, born }: Student, schoolId: string): Participant {
    return this.#once(`student ${studentId}`, 'Student', schoolId, this.#householdOf(studentId), (random) => {
      const fate = schoolId === CAST_SCHOOL ? 1 : random.next();
      const isUnknown = fate < NOT_OURS;
      const isMisspelled = fate >= NOT_OURS && fate < NOT_OURS + MISSPELLED;
      const withoutNumber =
        fate < NOT_OURS + MISSPELLED + NO_NUMBER || (schoolId === CAST_SCHOOL && random.chance(NO_NUMBER));
      this.#linked.set(studentId, !isUnknown && !isMisspelled);
      return {
        number: withoutNumber ? '' : studentId,
        given: isMisspelled ? `${given}e` : given,
        family: isUnknown ? `${family}-Vance` : family,
        born: isUnknown ? born + 400 : born,
        language: '',
      };
    });
  }

  /** Whether the district can tell which student it is. */
  isLinked = (studentId: string): boolean => this.#linked.get(studentId) ?? false;

  parent({ studentId, family, english }: Student, schoolId: string): Participant {
    const household = this.#householdOf(studentId);
    return this.#once(`parent ${household}`, 'Parent', schoolId, household, (random) => ({
      number: '',
      given: random.pick(givenNames),
      family,
      born: -random.between(1_000, 9_000),
      language: english === null ? 'English' : 'Spanish',
    }));
  }

  neighbor(schoolId: string, place: number): Participant {
    return this.#once(`neighbor ${schoolId} ${place}`, 'Neighbor', schoolId, '', (random) => ({
      number: '',
      given: random.pick(givenNames),
      family: random.pick(familyNames),
      born: -random.between(0, 15_000),
      language: random.weighted({ English: 70, Spanish: 30 }),
    }));
  }

  #householdOf(studentId: string): string {
    return (this.#households.get(studentId) ?? studentId).replace('H', 'F');
  }

  #once(
    key: string,
    type: Participant['type'],
    schoolId: string,
    household: string,
    describe: (random: Random) => { number: string; given: string; family: string; born: Day; language: string },
  ): Participant {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const participantId = `C${String(this.#known.size + 10_001)}`;
    const { number, given, family, born, language } = describe(new Random(`${this.#seed} participant ${key}`));
    this.rows.push(
      [participantId, type, number, given, family, american(born), household, language, schoolId].join(','),
    );
    const made = { participantId, type, household, schoolId };
    this.#known.set(key, made);
    return made;
  }
}
