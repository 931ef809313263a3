import { familyNames, givenNames } from './names.ts';
import { Random } from './random.ts';
import type { Stay } from './stay.ts';
import type { Student } from './student.ts';

/** How many classes a grade of one school has. */
const CLASSES = 2;

/**
 * Homeroom, home language, guardian and telephone of a student, as four fields of CSV. Each is drawn from a stream of its own,
 * so that they change nothing else. Numbers from 555-0100 to 555-0199 belong to nobody.
 */
export function contactOf({ studentId, family, english }: Student, stay: Stay | undefined): string {
  const random = new Random(`contact ${studentId}`);
  const homeroom =
    stay === undefined
      ? ''
      : new Random(`homeroom ${stay.school.schoolId} ${stay.grade} ${random.below(CLASSES)}`).pick(familyNames);
  const languages = english === null ? { English: 94, Spanish: 6 } : { Spanish: 74, Vietnamese: 14, Arabic: 12 };
  const language = random.weighted<string>(languages);
  const guardian = `${random.pick(givenNames)} ${random.chance(0.8) ? family : random.pick(familyNames)}`;
  return [homeroom, language, guardian, `555-01${String(random.below(100)).padStart(2, '0')}`].join(',');
}
