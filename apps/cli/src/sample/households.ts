import type { Enrollment } from './enrollment.ts';
import { Random } from './random.ts';

const TOGETHER = 0.45;

/** The household of every student: some who first went to the same school and share a family name are sisters and brothers. */
export function householdsOf(seed: string, { students, stays }: Enrollment): Map<string, string> {
  const first = new Map<string, string>();
  for (const yearStays of stays.values())
    for (const { student, school } of yearStays)
      if (!first.has(student.studentId)) first.set(student.studentId, school.schoolId);
  const waiting = new Map<string, string>();
  const households = new Map<string, string>();
  for (const { studentId, family } of students) {
    const key = `${first.get(studentId) ?? ''} ${family}`;
    const sibling = waiting.get(key);
    if (sibling !== undefined && new Random(`${seed} household ${studentId}`).chance(TOGETHER)) {
      households.set(studentId, households.get(sibling) ?? sibling);
      waiting.delete(key);
      continue;
    }
    households.set(studentId, `H${studentId}`);
    waiting.set(key, studentId);
  }
  return households;
}
