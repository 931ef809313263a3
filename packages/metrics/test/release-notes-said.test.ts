import { expect, test } from 'vitest';
import type { Said } from '../src/publish/notes/compare.ts';
import { sayNotes } from '../src/publish/notes/say.ts';

const moved = (item: string, period: string, school: string, before: number, after: number): Said => ({
  topic: 'figure',
  item,
  period,
  school_id: school,
  before_status: 'shown',
  after_status: 'shown',
  before_value: before,
  after_value: after,
});

test('shares of students are said as they are published, in whole percents, and a school year by both its years', () => {
  expect(
    sayNotes('1', [
      moved('chronic_absence_rate', '2025', 'district', 24, 25),
      moved('attendance_rate', '2025-10', 'district', 93.94, 94.05),
    ]),
  ).toEqual([
    'Since release 1 figures of past periods have moved: 2024–25, 2025-10 (2 in all).',
    'Chronic absence rate, 2024–25: up 1 point, from 24% to 25%.',
    'Attendance rate, 2025-10: up 0.1 points, from 93.9% to 94.0%.',
  ]);
});

test('where the district as a whole did not move, the school that did is named', () => {
  expect(sayNotes('1', [moved('chronic_absence_rate', '2025-10', '103', 22, 17)])).toContain(
    'Chronic absence rate, 2025-10, school 103: down 5 points, from 22% to 17%.',
  );
});

test('a long list of what moved is cut, the district first, and says so', () => {
  const schools = Array.from({ length: 30 }, (_, index) =>
    moved('attendance_rate', '2025-10', String(100 + index), 93, 92),
  );
  const said = sayNotes('1', [...schools, moved('attendance_rate', '2025-10', 'district', 93, 92)]);
  expect(said[1]).toBe('Attendance rate, 2025-10: down 1.0 point, from 93.0% to 92.0%.');
  expect(said).toHaveLength(14);
  expect(said.at(-1)).toBe('19 more are on the page of data quality.');
});
