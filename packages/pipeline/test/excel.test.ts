import { describe, expect, test } from 'vitest';
import { codes, District, type Files, type Settings } from './district.ts';
import { rawWorkbook, type Rows, type SheetContent, workbook } from './excel-file.ts';
import { refusal } from './folder.ts';

const columns = { student_id: 'Student', school_id: 'School', date: 'Date', code: 'Code' };
const fill = { table: 'attendance', columns, rows: 'every_day', codes };

/** A district whose attendance comes in workbooks. */
const district = (files: Files, format: Settings = {}, fills: readonly Settings[] = [fill]): District =>
  new District({ attendance: { files: 'in/*', format: { kind: 'excel', ...format }, load: 'snapshot', fills } }, files);

const header = ['Student', 'School', 'Date', 'Code'] as const;
const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const ada = ['S-1', 'Alder', day('2026-02-12'), 'A'] as const;
const ben = ['S-2', 'Alder', day('2026-02-12'), 'P'] as const;

const events = `
  select student_id, school_id, date from warehouse.attendance_event join warehouse.enrollment using (enrollment_key)
  join warehouse.student using (student_key) join warehouse.school using (school_key) order by all`;
const students = 'select student_id from warehouse.student order by all';
const files = 'select file, rows_read, rows_kept, rows_refused, notes from warehouse.landed_file order by file_key';
const refused =
  'select file, line, says from warehouse.refused_row join warehouse.landed_file using (file_key) order by all';

/** What one sheet called March says after a load, by the query. */
async function loaded(sheet: Rows | SheetContent, query: string, format: Settings = {}): Promise<string[]> {
  const one = district({ 'in/week3.xlsx': await workbook({ March: sheet }) }, format);
  await one.load();
  return one.rows(query);
}

/** What a load of one file is refused with. */
const refusedWith = (content: Buffer | string, format: Settings = {}, name = 'week3.xlsx'): Promise<string> =>
  refusal(district({ [`in/${name}`]: content }, format).load());

describe('a sheet', () => {
  test('a record knows its file, sheet and row', async () => {
    const sheet = [header, ada, ['S-3', 'Alder', 'soon', 'A']];
    expect(await loaded(sheet, refused)).toEqual([
      'in/week3.xlsx, sheet March 3 The date is not a date, written 2026-02-12.',
    ]);
  });
  test('rows read are rows kept and refused', async () => {
    const sheet = [header, ada, ben, ['S-3', 'Alder', 'soon', 'A']];
    expect(await loaded(sheet, files)).toEqual(['in/week3.xlsx, sheet March 3 2 1 -']);
  });
  test('titles may stand above the header', async () => {
    const sheet = [['Harrow Bend'], [], ['Absences of the week', null, 'Student'], header, ada];
    expect(await loaded(sheet, files)).toEqual(['in/week3.xlsx, sheet March 1 1 0 header in row 4']);
  });
  test('the header may be named by its row', async () => {
    expect(await loaded([header, ['x', 'y', 'z', 'A'], header, ada], students, { header_row: 3 })).toEqual(['S-1']);
  });
  test('cells that are formatted far to the right are no columns', async () => {
    const wide = [...header, ...Array.from({ length: 2000 }, () => ' ')];
    expect(await loaded({ rows: [['Week 3'], wide, [...ada]], merged: ['A1:XFD1'] }, students)).toEqual(['S-1']);
  });
  test('a row that is named and empty is no header', async () => {
    expect(await refusedWith(await workbook({ March: [['Week 3'], [], header, ada] }), { header_row: 2 })).toBe(
      'in/week3.xlsx, sheet March: Row 2 of the sheet is empty.',
    );
  });
  test('a line break in a header is a blank', async () => {
    const one = district(
      { 'in/a.xlsx': await workbook({ March: [['Student\nNumber', ...header.slice(1)], ada] }) },
      {},
      [{ ...fill, columns: { ...columns, student_id: 'Student Number' } }],
    );
    await one.load();
    expect(await one.rows(students)).toEqual(['S-1']);
  });
  test('rows without a value are nothing, wherever they stand', async () => {
    const blank = [null, null, '  ', null];
    expect(await loaded([header, ada, blank, ben, blank, blank], files)).toEqual([
      'in/week3.xlsx, sheet March 2 2 0 -',
    ]);
  });
});

describe('merged cells', () => {
  const sheet = {
    rows: [
      header,
      ['S-1', 'Alder', '2026-02-12', 'A'],
      ['S-2', null, '2026-02-12', 'A'],
      ['S-3', null, '2026-02-12', 'A'],
    ],
    merged: ['B2:B3'],
  };
  test('a merged label holds for every row it covers, and for no other', async () => {
    expect(await loaded(sheet, events)).toEqual(['S-1 Alder 2026-02-12', 'S-2 Alder 2026-02-12']);
    expect(await loaded(sheet, refused)).toEqual(['in/week3.xlsx, sheet March 4 The school id is empty.']);
  });
  test('a label merged to the right holds for every column', async () => {
    const both = { rows: [header, ['S-1', null, '2026-02-12', 'A']], merged: ['A2:B2'] };
    expect(await loaded(both, events)).toEqual(['S-1 S-1 2026-02-12']);
  });
  test('a header of two rows is one', async () => {
    const two = {
      rows: [['Student', 'School', 'Attendance', null], [null, null, 'Date', 'Code'], ada],
      merged: ['A1:A2', 'B1:B2', 'C1:D1'],
    };
    expect(await loaded(two, files)).toEqual(['in/week3.xlsx, sheet March 1 1 0 header in row 2']);
    const tall = { rows: [header, [], ada], merged: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'] };
    expect(await loaded(tall, files)).toEqual(['in/week3.xlsx, sheet March 1 1 0 -']);
  });
  test('a merged label alone makes no row', async () => {
    const tail = { rows: [header, ada, [null, null, null, null]], merged: ['B2:B3'] };
    expect(await loaded(tail, files)).toEqual(['in/week3.xlsx, sheet March 1 1 0 -']);
  });
});

describe('cells', () => {
  const cell = (reference: string, xml: string, more = ''): string => `<c r="${reference}"${more}>${xml}</c>`;
  const text = (reference: string, value: string): string =>
    cell(reference, `<is><t>${value}</t></is>`, ' t="inlineStr"');
  const head = `<row r="1">${header.map((name, index) => text(`${'ABCD'[index] ?? ''}1`, name)).join('')}</row>`;
  const row = (student: string, date = text('C2', '2026-02-12')): string =>
    `<row r="2">${student}${text('B2', 'Alder')}${date}${text('D2', 'A')}</row>`;
  const read = async (
    xml: string,
    query = students,
    more: Readonly<Record<string, string>> = {},
  ): Promise<string[]> => {
    const one = district({ 'in/a.xlsx': rawWorkbook(head + xml, more) });
    await one.load();
    return one.rows(query);
  };
  const in1904 = {
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="March" sheetId="1" r:id="rId1"/></sheets></workbook>',
  };
  const date = (serial: string): string => row(text('A2', 'S-1'), cell('C2', `<v>${serial}</v>`, ' s="1"'));

  test.each([
    ['a number has no decimals that nobody wrote', cell('A2', '<v>101.0</v>'), '101'],
    ['a number has no noise of floats', cell('A2', '<v>0.30000000000000004</v>'), '0.3'],
    ['a small number is written out', cell('A2', '<v>1.5E-7</v>'), '0.00000015'],
    ['a large number is written out', cell('A2', '<v>9.00719925474099E+15</v>'), '9007199254740990'],
    ['text keeps its leading zeros', text('A2', '00101'), '00101'],
    ['a formula is what it came to', cell('A2', '<f>B2&amp;"x"</f><v>S-9</v>', ' t="str"'), 'S-9'],
    ['a truth is written as Excel shows it', cell('A2', '<v>1</v>', ' t="b"'), 'TRUE'],
    ['rich text is its text', cell('A2', '<is><r><t>S-</t></r><r><t>7</t></r></is>', ' t="inlineStr"'), 'S-7'],
  ])('%s', async (_, student, expected) => {
    expect(await read(row(student))).toEqual([expected]);
  });
  test.each([
    ['a date is the day of its serial number', '46065', {}, '2026-02-12'],
    ['the same day in the date system of 1904', '44603', in1904, '2026-02-12'],
    ['a day with a time is that day', '46065.35', {}, '2026-02-12'],
    ['the day before a leap day that Excel made up', '59', {}, '1900-02-28'],
    ['the day after it', '61', {}, '1900-03-01'],
  ])('%s', async (_, serial, more, expected) => {
    expect(await read(date(serial), events, more)).toEqual([`S-1 Alder ${expected}`]);
  });
  const zeros = (formatCode: string): Readonly<Record<string, string>> => ({
    'xl/styles.xml': `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${formatCode}"/></numFmts><cellXfs count="2"><xf/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  });
  test.each([
    ['keeps the zeros that its format shows', '000000', '123', '000123'],
    ['loses none of the digits beyond them', '0000', '1234567', '1234567'],
    ['keeps them in other words of Excel', '[$-409]000000_);\\-0000;@', '123', '000123'],
    ['keeps the marks between its digits', '000\\-00\\-0000', '12345678', '012-34-5678'],
    ['keeps what stands before it', '&quot;S-&quot;0000', '7', 'S-0007'],
    ['has no unit', '00 &quot;days&quot;', '7', '7'],
    ['has no zero where its format shows none', '0', '7', '7'],
    ['with a fraction is what it is', '000000', '7.5', '7.5'],
    ['with decimals in its format is what it is', '00.00', '7', '7'],
  ])('a number %s', async (_, formatCode, number, expected) => {
    expect(await read(row(cell('A2', `<v>${number}</v>`, ' s="1"')), students, zeros(formatCode))).toEqual([expected]);
  });
  test('each cell shows its number in its own way', async () => {
    const rows = [' s="1"', '', ' s="1"', ' s="1"'].map(
      (style, index) =>
        `<row r="${index + 2}">${cell(`A${index + 2}`, `<v>${index + 1}</v>`, style)}${text(`B${index + 2}`, 'Alder')}${text(`C${index + 2}`, '2026-02-12')}${text(`D${index + 2}`, 'A')}</row>`,
    );
    expect(await read(rows.join(''), students, zeros('0000'))).toEqual(['0001', '0003', '0004', '2']);
  });
  test('a cell without its place stands beside the one before', async () => {
    const bare = (xml: string, more = ''): string => `<c${more}>${xml}</c>`;
    const words = ['Alder', '2026-02-12', 'A'].map((value) => bare(`<is><t>${value}</t></is>`, ' t="inlineStr"'));
    const xml = `<row>${bare('<v>12</v>', ' s="1"')}${words.join('')}</row>`;
    expect(await read(xml, students, zeros('0000'))).toEqual(['0012']);
  });
  test('a format of text dates leaves date cells alone', async () => {
    const sheet = [header, ['S-1', 'Alder', day('2026-02-12'), 'A'], ['S-2', 'Alder', '02/13/2026', 'A']];
    const one = district({ 'in/a.xlsx': await workbook({ March: sheet }) }, {}, [
      { ...fill, columns: { ...columns, date: { column: 'Date', format: '%m/%d/%Y' } } },
    ]);
    await one.load();
    expect(await one.rows(events)).toEqual(['S-1 Alder 2026-02-12', 'S-2 Alder 2026-02-13']);
  });
  test('a row with an error in a column that is used is refused, with the error', async () => {
    const bad = cell('A3', '<v>#N/A</v>', ' t="e"');
    const xml = `${row(text('A2', 'S-1'))}<row r="3">${bad}${text('B3', 'Alder')}${text('C3', '2026-02-12')}${text('D3', 'A')}</row>`;
    expect(await read(xml, refused)).toEqual(['in/a.xlsx, sheet March 3 The cell in “Student” holds the error #N/A.']);
    expect(await read(xml, files)).toEqual(['in/a.xlsx, sheet March 2 1 1 -']);
  });
  test('an error elsewhere does no harm', async () => {
    const xml = row(text('A2', 'S-1')).replace('</row>', `${cell('E2', '<v>#REF!</v>', ' t="e"')}</row>`);
    expect(await read(xml, files)).toEqual(['in/a.xlsx, sheet March 1 1 0 -']);
  });
  test('a hidden row is read', async () => {
    expect(await read(row(text('A2', 'S-1')).replace('<row r="2"', '<row r="2" hidden="1"'))).toEqual(['S-1']);
  });
});

describe('sheets', () => {
  const two = { March: [header, ada], April: [header, ben] };
  const withNotes = { ...two, Notes: [['Made by the office']] };
  const read = async (sheets: Parameters<typeof workbook>[0], format: Settings): Promise<string[]> => {
    const one = district({ 'in/a.xlsx': await workbook(sheets) }, format);
    await one.load();
    return one.rows(files);
  };

  test('one by name', async () => {
    expect(await read(withNotes, { sheet: 'April' })).toEqual(['in/a.xlsx, sheet April 1 1 0 -']);
  });
  test('some by name', async () => {
    expect(await read(withNotes, { sheet: ['March', 'April'] })).toEqual([
      'in/a.xlsx, sheet March 1 1 0 -',
      'in/a.xlsx, sheet April 1 1 0 -',
    ]);
  });
  test('all that are not hidden', async () => {
    expect(await read({ ...two, May: { rows: [header, ada], hidden: true } }, { sheet: 'all' })).toHaveLength(2);
  });
  test('a hidden one only when named', async () => {
    expect(await read({ ...two, May: { rows: [header, ada], hidden: true } }, { sheet: 'May' })).toHaveLength(1);
  });
  test('the only visible one needs no name', async () => {
    expect(await read({ March: [header, ada], May: { rows: [header, ada], hidden: true } }, {})).toHaveLength(1);
  });
  test('of several, nobody guesses', async () => {
    expect(await refusedWith(await workbook(two))).toBe('in/week3.xlsx: The workbook has 2 sheets: “March”, “April”.');
  });
  test('one that is not there is refused by name', async () => {
    expect(await refusedWith(await workbook(two), { sheet: 'Mai' })).toBe(
      'in/week3.xlsx: The workbook has no sheet “Mai”. Its sheets are “March”, “April”.',
    );
  });
  test('one without the columns is refused, never passed over', async () => {
    expect(await refusedWith(await workbook(withNotes), { sheet: 'all' })).toBe(
      'in/week3.xlsx, sheet Notes: No row of the sheet holds any of the columns “Student”, “School”, “Date”, “Code”.',
    );
  });
  test('one that lacks a column is refused with the row that comes nearest', async () => {
    expect(await refusedWith(await workbook({ March: [['Week 3'], ['Student', 'School', 'Date'], ada] }))).toBe(
      'in/week3.xlsx, sheet March: No row of the sheet holds all columns. Row 2 lacks “Code”; it has “Student”, “School”, “Date”.',
    );
  });
  test('each fill may name its own', async () => {
    const content = await workbook({
      Pupils: [
        ['Number', 'Name'],
        ['S-1', 'Ada'],
      ],
      Absences: [header, ada],
    });
    const named = { table: 'student', sheet: 'Pupils', columns: { student_id: 'Number', given_name: 'Name' } };
    const one = district({ 'in/a.xlsx': content }, {}, [named, { ...fill, sheet: 'Absences' }]);
    await one.load();
    expect(await one.rows('select student_id, given_name from warehouse.student')).toEqual(['S-1 Ada']);
    expect(await one.rows(events)).toEqual(['S-1 Alder 2026-02-12']);
  });
  test('two that contradict each other are refused, two that agree are one', async () => {
    const stay = { student_id: 'Student', school_id: 'School', entry_date: 'Entry', grade: 'Grade' };
    const sheets = (grade: string) =>
      workbook({
        Alder: [
          ['Student', 'School', 'Entry', 'Grade'],
          ['S-1', 'Alder', day('2025-09-01'), '7'],
        ],
        All: [
          ['Student', 'School', 'Entry', 'Grade'],
          ['S-1', 'Alder', day('2025-09-01'), grade],
          ['S-2', 'Birch', day('2025-09-01'), '8'],
        ],
      });
    const one = async (grade: string): Promise<District> =>
      district({ 'in/a.xlsx': await sheets(grade) }, { sheet: 'all' }, [{ table: 'enrollment', columns: stay }]);
    expect(await refusal((await one('8')).load())).toBe(
      'in/a.xlsx, sheet All: It contradicts in/a.xlsx, sheet Alder: 1 row says something else about the same stay of one student at one school.',
    );
    const agreed = await one('7');
    await agreed.load();
    expect(await agreed.accounts()).toEqual([
      'in/a.xlsx, sheet Alder 1 1 0 0 loaded',
      'in/a.xlsx, sheet All 2 2 0 1 loaded',
    ]);
  });
  test('a newer workbook replaces all sheets of the older', async () => {
    const one = district({ 'in/a.xlsx': await workbook(two) }, { sheet: 'all' });
    await one.load();
    one.write({ 'in/b.xlsx': await workbook({ March: [header, ada, ben] }) });
    await one.load();
    expect(await one.rows('select file, state from warehouse.landed_file order by file_key')).toEqual([
      'in/a.xlsx, sheet March replaced',
      'in/a.xlsx, sheet April replaced',
      'in/b.xlsx, sheet March loaded',
    ]);
  });
});

describe('files that are no workbook to read', () => {
  test('with a password', async () => {
    const content = await workbook({ March: [header, ada] }, { password: 'maple' });
    expect(await refusedWith(content)).toBe('in/week3.xlsx: The workbook has a password.');
  });
  test('cut off', async () => {
    const content = await workbook({ March: [header, ada] });
    expect(await refusedWith(content.subarray(0, content.length - 200))).toMatch(
      /^in\/week3.xlsx: .*cut off or damaged/,
    );
  });
  test('of the old kind', async () => {
    const content = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    expect(await refusedWith(content, {}, 'week3.xls')).toBe(
      'in/week3.xls: This is an Excel workbook of the old kind (.xls).',
    );
  });
  test('text under a false name', async () => {
    expect(await refusedWith('Student,School\n1,2\n')).toBe(
      'in/week3.xlsx: This is not an Excel workbook: it begins with “Student,School 1,2”.',
    );
  });
  test('a zip of something else', async () => {
    const { zipFile } = await import('./zip-file.ts');
    expect(await refusedWith(zipFile([{ name: 'a.csv', content: 'a,b' }]))).toBe(
      'in/week3.xlsx: This is a zip archive, but not an Excel workbook.',
    );
  });
  test('a bomb', async () => {
    const bomb = rawWorkbook(' '.repeat(30_000_000));
    expect(await refusedWith(bomb)).toMatch(/^in\/week3.xlsx\/xl\/worksheets\/sheet1.xml: Unpacked it would be/);
  });
  test('damaged inside', async () => {
    const content = rawWorkbook('<row r="1"><c r="A1" t="inlineStr"><is><t>Student</t>');
    expect(await refusedWith(content)).toMatch(/^in\/week3.xlsx, sheet March: /);
  });
  test('a workbook where text was expected says how to read it', async () => {
    const one = new District(
      { attendance: { files: 'in/*', format: 'csv', load: 'snapshot', fills: [fill] } },
      { 'in/a.csv': await workbook({ March: [header, ada] }) },
    );
    expect(await refusal(one.load())).toBe('in/a.csv: This is an Excel workbook (or another Office file).');
  });
});
