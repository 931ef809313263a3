import { expect, test } from 'vitest';
import { sentFiles } from '#lib/server/pages/frame.ts';

const morning = '2026-02-12T08:00:00Z';
const file = (item: string, received = morning): Parameters<typeof sentFiles>[0][number] => ({ item, received });

test.each([
  ['a file that fills four tables', ['in/students.csv', 'in/students.csv #2', 'in/students.csv #3'], 1],
  ['the sheets of a workbook', ['in/strategy.xlsx, sheet Goals', 'in/strategy.xlsx, sheet Posts'], 1],
  ['what is in an archive', ['in/alder.zip/Attendance.xml', 'in/alder.zip/Students.xml #2'], 1],
  ['two files', ['in/a.csv', 'in/b.csv'], 2],
])('files that were sent: %s', (_, items, files) => expect(sentFiles(items.map((item) => file(item)))).toBe(files));

test('a file that came again in another version is another', () =>
  expect(sentFiles([file('in/a.csv'), file('in/a.csv #2', '2026-02-13T08:00:00Z')])).toBe(2));
