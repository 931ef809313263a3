import { csvField } from '#lib/figures/file.ts';
import { longDate } from '#lib/words/dates.ts';
import type { Words } from '#lib/words/words.ts';
import type { Seen } from './differing.ts';
import type { NamedReconciliation } from './reconciliation.ts';

const UNITS_PER_DAY = 24;
const days = (units: number | null): string =>
  units === null ? '' : String(Number((units / UNITS_PER_DAY).toFixed(2)));
const head = [
  'student_id',
  'name',
  'grade',
  'policy',
  'answer',
  'days_absent',
  'days_enrolled',
  'chronic_from_days',
  'other_policy',
  'other_answer',
  'other_days_absent',
  'other_days_enrolled',
  'other_chronic_from_days',
  'rule',
];

const seen = ({ answer, absentUnits, enrolledUnits, chronicFromUnits }: Seen): string[] => [
  answer,
  days(absentUnits),
  days(enrolledUnits),
  days(chronicFromUnits),
];

/** Who counts differently as a file whose first line says what it is, wherever it is opened later. */
export function reconciliationFile(words: Words, { frame, school, own, other, students }: NamedReconciliation): string {
  const about = words.say('students.csv.use', {
    school: school.name,
    date: frame.asOf === null ? '' : longDate(words, frame.asOf),
    id: frame.id,
  });
  const title = ({ policy_id, version }: typeof own): string => `${policy_id} ${String(version)}`;
  const lines = [
    [words.say('students.csv.warning'), about, ...(frame.invented ? [words.say('sample.ribbon')] : [])],
    head,
    ...students.map((student) => [
      student.id,
      student.name,
      student.grade ?? '',
      title(own),
      ...seen(student.own),
      title(other),
      ...seen(student.other),
      student.rule,
    ]),
  ];
  return `\uFEFF${lines.map((line) => line.map(csvField).join(',')).join('\r\n')}\r\n`;
}

export const reconciliationFileName = ({ frame, school, other }: NamedReconciliation): string =>
  `${[
    ...(frame.invented ? ['invented-sample'] : []),
    'confidential',
    'reconciliation',
    school.id,
    other.policy_id,
    frame.id,
  ]
    .join('_')
    .replaceAll(/[^\w.-]+/g, '-')}.csv`;
