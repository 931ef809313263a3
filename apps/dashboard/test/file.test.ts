import { expect, test } from 'vitest';
import { csv, csvField, fileValue } from '#lib/figures/file.ts';
import { cell, shown } from './fake-window.ts';

test.each([
  [shown(24, 500), '24'],
  [shown(0, 500), '0'],
  [cell({ status: 'coded', coded: '≤10', size_band: '21-40' }), '≤10'],
  [cell({ status: 'protected' }), '[c]'],
  [cell({ status: 'too_few_days' }), '[d]'],
  [cell({ status: 'not_submitted' }), '[x]'],
  [cell({ status: 'not_mapped' }), '[u]'],
  [cell({ status: 'none' }), '[z]'],
  [cell({ status: 'cannot_tell' }), '[e]'],
])('%#: a file writes %s', (row, text) => expect(fileValue(row)).toBe(text));

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['@cmd', "'@cmd"],
  ['+1 555', "'+1 555"],
  ['-2.5', '-2.5'],
  ['', ''],
])('%j is written %j: no text becomes a formula', (text, written) => expect(csvField(text)).toBe(written));

test('a file has a head, one line a cell, and the name of the school', () => {
  const text = csv([shown(24, 500, { school_id: '101' }), cell({ school_id: '102', status: 'protected' })], {
    '101': 'Alder, Street',
    '102': '=Bell',
  });
  const lines = text.split('\r\n');
  expect(text.startsWith('\uFEFFindicator,definition_version,')).toBe(true);
  expect(lines[1]).toBe('chronic_absence_rate,3,2026,to_date,2026,school,101,"Alder, Street",all,all,24,20,28,500,');
  expect(lines[2]).toBe("chronic_absence_rate,3,2026,to_date,2026,school,102,'=Bell,all,all,[c],,,,");
  expect(lines).toHaveLength(4);
});
