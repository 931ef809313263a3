import { describe, expect, test } from 'vitest';
import { Refused } from '../src/errors.ts';
import { choiceLabel } from '../src/strategy/sheets/choices.ts';
import { strategySheets } from '../src/strategy/sheets/index.ts';
import { contractOf, languages } from '../src/strategy/sheets/sheet.ts';
import { strategyTables } from '../src/strategy/tables.ts';
import { type Entries, makeWorkbook } from '../src/strategy/write-workbook.ts';
import { District, type Files } from './district.ts';
import { type Rows, workbook } from './excel-file.ts';
import { roster, rosterSources } from './service-district.ts';

const source = { supplier: 'strategy_workbook', files: 'in/*.xlsx' };
const district = (files: Files): District =>
  new District({ ...rosterSources, strategy: source }, { ...roster, ...files });
/** What a load is refused with, remedies and all. */
const refusedWith = (files: Files): Promise<string> =>
  district(files)
    .load()
    .then(
      () => 'not refused',
      (error: unknown) => (error instanceof Refused ? error.message : String(error)),
    );

const indicators = ['chronic_absence_rate', 'graduation_rate'];
const made = (rows: Entries, language: 'en' | 'es' = 'en'): Promise<Buffer> =>
  makeWorkbook({ language, indicators, rows });

/** What the example row of every sheet says, as rows. */
const examples = (language: 'en' | 'es'): Entries =>
  Object.fromEntries(
    strategySheets.map(({ table, columns }) => [
      table,
      [
        Object.fromEntries(
          Object.entries(columns).map(([name, { example = null }]) => [
            name,
            typeof example === 'object' && example !== null ? example[language] : example,
          ]),
        ),
      ],
    ]),
  );

const commitment = {
  commitment_id: 'K1',
  promise: 'Minutes in Spanish',
  made_on: '2025-09-02',
  first_due_on: '2025-12-01',
  owner_side: 'management',
  status: 'open',
};
const headings = ['Commitment Number', 'What Is to Be Done', 'Decided On', 'First Due Date', 'Owed By', 'Status'];
const written = ['K1', 'Minutes in Spanish', '2025-09-02', '2025-12-01', 'Management', 'Open'];
/** A workbook whose only sheet is about commitments. */
const commitments = async (...rows: Rows): Promise<Files> => ({
  'in/strategy.xlsx': await workbook({ Commitments: rows }),
});

const places = `
  select file || ', ' || coalesce('cell ' || cell, 'row ' || line), reason
  from warehouse.refused_row join warehouse.landed_file using (file_key) order by file_key, line`;

describe('the sheets', () => {
  test('are one for each table of the record, and for partners, agreements and spending', () => {
    expect(strategySheets.map(({ table }) => table).sort()).toEqual(
      [...strategyTables, 'agreement', 'expenditure', 'partner'].sort(),
    );
  });

  test.each(languages)('and their columns are told apart in %s, and fit Excel', (language) => {
    const titles = strategySheets.map(({ title }) => title[language]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31)).toEqual([]);
    for (const sheet of strategySheets) {
      const names = Object.values(sheet.columns).map(({ heading }) => heading[language].toLowerCase());
      expect(new Set(names).size, sheet.table).toBe(names.length);
      const helps = Object.entries(sheet.columns).map(([name, { help }]) =>
        language === 'es' ? `Obligatorio. ${help}` : `Required. ${contractOf(sheet)[name]?.says ?? ''}`,
      );
      expect(helps.filter((help) => help.length > 255)).toEqual([]);
      for (const { kind } of Object.values(contractOf(sheet))) {
        const labels = (kind.choices ?? []).map((choice) => choiceLabel(choice, language));
        expect(new Set(labels).size, labels.join()).toBe(labels.length);
      }
    }
  });

  test.each(languages)('a heading of %s means one column, whatever the language of the other', (language) => {
    for (const { columns } of strategySheets) {
      const named = Object.entries(columns);
      for (const [name, { heading }] of named) {
        const meant = named.filter(([, other]) => Object.values(other.heading).includes(heading[language]));
        expect(meant.map(([one]) => one)).toEqual([name]);
      }
    }
  });
});

describe('a template', () => {
  test.each(languages)('is the same bytes whenever it is written (%s)', async (language) => {
    const [one, other] = [await makeWorkbook({ language, indicators }), await makeWorkbook({ language, indicators })];
    expect(one.equals(other)).toBe(true);
  });

  test.each(languages)('that nobody filled in says nothing, and its examples are no rows (%s)', async (language) => {
    expect(await refusedWith({ 'in/strategy.xlsx': await makeWorkbook({ language, indicators }) })).toBe(
      'in/strategy.xlsx: Nothing is filled in on any sheet; example rows are no rows. Fill in the sheets that you can, each row below the example, and send it again.',
    );
  });

  test('says the same in both languages, and what its examples say is right', async () => {
    const tables = strategySheets.map(({ table }) => table);
    const found: string[][] = [];
    for (const language of languages) {
      const one = district({ 'in/strategy.xlsx': await made(examples(language), language) });
      await one.load({ indicators });
      expect(await one.rows(places)).toEqual([]);
      const told: string[] = [];
      for (const table of tables)
        told.push(`${table} ${(await one.rows(`select count(*) from warehouse.${table}`))[0] ?? ''}`);
      found.push([
        ...told,
        ...(await one.rows(
          'select status, first_due_on, due_on, done_on, owner_side, school_key, meeting_key, instrument_key from warehouse.commitment',
        )),
        ...(await one.rows('select kind, policy_step, held_on from warehouse.action')),
        ...(await one.rows('select amount, source_kind, status, ends_on, in_kind from warehouse.funding_award')),
        ...(await one.rows('select category, amount from warehouse.expenditure')),
      ]);
    }
    expect(found[0]).toEqual(found[1]);
    expect(found[0]?.slice(0, tables.length)).toEqual(tables.map((table) => `${table} 1`));
    expect(found[0]?.slice(tables.length)).toEqual([
      'done 2025-11-15 2025-12-01 2025-11-24 management 1 1 1',
      'policy testimony 2025-10-14',
      '1500000 state active 2028-06-30 false',
      'tutoring 2400',
    ]);
  });
});

describe('a row', () => {
  test('that is wrong is named by file, sheet and cell; the others are kept', async () => {
    const bad = [
      { ...commitment, commitment_id: 'K2', owner_side: null },
      { ...commitment, commitment_id: 'K3', done_on: '2025-11-01' },
      { ...commitment, commitment_id: 'K4', meeting_id: 'nowhere' },
      { ...commitment, commitment_id: 'K5', made_on: '2031-01-01', first_due_on: '2031-02-01' },
      commitment,
    ];
    const one = district({ 'in/strategy.xlsx': await made({ commitment: [commitment, ...bad] }) });
    const report = await one.load();
    expect(await one.rows(places)).toEqual([
      'in/strategy.xlsx, sheet Commitments, cell G5 commitment.owner_side.missing',
      'in/strategy.xlsx, sheet Commitments, cell I6 commitment.done_without_a_day',
      'in/strategy.xlsx, sheet Commitments, cell K7 commitment.unknown_meeting_id',
      'in/strategy.xlsx, sheet Commitments, cell D8 commitment.made_on.in_the_future',
      'in/strategy.xlsx, sheet Commitments, row 9 commitment.repeated',
    ]);
    expect(report.reasons.find(({ says }) => says === 'The owner side is empty.')?.places).toEqual([
      'in/strategy.xlsx, sheet Commitments, cell G5',
    ]);
    expect((await one.accounts()).filter((line) => line.includes('Commitments'))).toEqual([
      'in/strategy.xlsx, sheet Commitments 6 1 5 0 loaded',
    ]);
  });

  test('is read as people write: days as days or text, numbers as text, yes and no as they come, blanks anywhere', async () => {
    const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
    const one = district({
      'in/strategy.xlsx': await workbook({
        ' funding awards ': [
          [
            'Example or note',
            'Award Number',
            'funder',
            'SOURCE',
            'First Day',
            'Last Day',
            'Amount in All',
            'Status',
            'Status Since',
            'In Kind',
            'Recurs Every Year',
          ],
          [
            null,
            1,
            ' State ',
            'state',
            day('2023-07-01'),
            '6/30/2027',
            '1,000.50',
            'At risk',
            '2025-01-02',
            true,
            'No',
          ],
          ['   ', ' ', null, '', null, null, null, ' ', null, null, null],
          [
            null,
            '2',
            'Ciudad',
            'Ciudad o condado',
            '07/01/2023',
            day('2027-06-30'),
            2000,
            'en riesgo',
            day('2025-01-02'),
            'Sí',
            false,
          ],
          ['to be asked: who renews it?', null, null, null, null, null, null, null, null, null, null],
        ],
      }),
    });
    await one.load();
    expect(await one.rows(places)).toEqual([]);
    expect(
      await one.rows(
        'select award_id, funder, source_kind, starts_on, ends_on, amount, status, in_kind, recurring from warehouse.funding_award order by 1',
      ),
    ).toEqual([
      '1 State state 2023-07-01 2027-06-30 1000.5 at_risk true false',
      '2 Ciudad city_or_county 2023-07-01 2027-06-30 2000 at_risk true false',
    ]);
  });

  test('that was written over the example is refused, not lost', async () => {
    const files = await commitments(
      ['Example or Note', ...headings],
      ['Example', ...written],
      ['a note', ...written.with(0, 'K2')],
    );
    const one = district(files);
    await one.load();
    expect(await one.rows(places)).toEqual(['in/strategy.xlsx, sheet Commitments, cell A2 template.marked_as_example']);
    expect(await one.rows('select commitment_id from warehouse.commitment')).toEqual(['K2']);
  });

  test('with the error of a formula is named by its cell', async () => {
    const one = district(await commitments(headings, written, written.with(0, 'K2').with(3, '#REF!')));
    await one.load();
    expect(await one.rows(places)).toEqual(['in/strategy.xlsx, sheet Commitments, cell D3 commitment.unreadable']);
  });
});

describe('nothing is passed over in silence', () => {
  const good = [headings, written];

  test('a sheet whose name is misspelled, with the name that was meant', async () => {
    expect(await refusedWith({ 'in/strategy.xlsx': await workbook({ Comitments: good }) })).toBe(
      'in/strategy.xlsx: The template has no sheet “Comitments”. Did you mean “Commitments”? A sheet for notes of your own may be called “Notes”.',
    );
  });

  test('a column that is misspelled or strange, by its cell', async () => {
    expect(await refusedWith(await commitments([...headings, 'Evidense', 'Colour'], [...written, '', '']))).toBe(
      [
        'in/strategy.xlsx, sheet Commitments, cell G1: “Evidense” is not a column of this sheet. Did you mean “Evidence”?',
        'in/strategy.xlsx, sheet Commitments, cell H1: “Colour” is not a column of this sheet. Take it out; notes of your own may stand in the first column.',
      ].join('\n'),
    );
  });

  test('what stands under no heading', async () => {
    expect(await refusedWith(await commitments(headings, written, [...written.with(0, 'K2'), null, 'really?']))).toBe(
      'in/strategy.xlsx, sheet Commitments, cell H3: Something stands in a column without a heading. Take it out, or put it under the heading where it belongs.',
    );
  });

  test('a column that is needed and not there', async () => {
    expect(await refusedWith(await commitments(headings.toSpliced(4, 1), written.toSpliced(4, 1)))).toMatch(
      /^in\/strategy\.xlsx, sheet Commitments: No row of the sheet holds all columns\. Row 1 lacks “Owed By” or “Quién lo debe”;/,
    );
  });

  test('a workbook of another version of the template', async () => {
    const old = await workbook({
      Commitments: good,
      Convenings: good,
      Hearth: { rows: [['hearth template', 0]], hidden: true },
    });
    expect(await refusedWith({ 'in/strategy.xlsx': old })).toBe(
      'in/strategy.xlsx: The workbook is from version 0 of the template; this Hearth reads version 1. Write a new one with “hearth template”, copy the rows into it, and send that.',
    );
  });

  test('but sheets may be taken out, notes may be added, and a sheet that is all wrong does not hold up the others', async () => {
    const wrong = ['C-1', null];
    const one = district({
      'in/strategy.xlsx': await workbook({
        Notas: [['ask the union']],
        Commitments: good,
        Committees: [['Committee Number', 'Name'], wrong],
        Goals: [['Goal Number', 'Indicator', 'Baseline Day', 'Baseline', 'Target Day', 'Target', 'Set On']],
      }),
    });
    await one.load();
    expect((await one.accounts()).filter((line) => line.includes('strategy'))).toEqual([
      'in/strategy.xlsx, sheet Commitments 1 1 0 0 loaded',
      'in/strategy.xlsx, sheet Committees 1 0 1 0 loaded',
    ]);
  });

  test('a workbook in which nothing can be used is refused', async () => {
    expect(await refusedWith(await commitments(headings, written.with(5, '')))).toBe(
      'in/strategy.xlsx, sheet Commitments: Its only row cannot be used. Cell F2: The status is empty. Fill in the status at its source and send the file again.',
    );
  });
});

describe('a newer workbook of the same name', () => {
  test('takes the place of the whole of the one before, also of what was wrong in it', async () => {
    const committee = { committee_id: 'C', name: 'Steering' };
    const one = district({
      'in/strategy.xlsx': await made({
        committee: [committee],
        commitment: [
          commitment,
          { ...commitment, commitment_id: 'K2' },
          { ...commitment, commitment_id: 'K3', status: null },
        ],
      }),
    });
    await one.load();
    one.write(await commitments(headings, written.with(1, 'Minutes in two languages')));
    await one.load();
    expect(await one.rows('select commitment_id, promise from warehouse.commitment')).toEqual([
      'K1 Minutes in two languages',
    ]);
    expect(await one.rows('select name from warehouse.committee')).toEqual([]);
    expect(await one.rows(places)).toEqual([]);
    expect((await one.accounts()).filter((line) => /Commit/.test(line))).toEqual([
      'in/strategy.xlsx, sheet Committees 1 1 0 1 replaced',
      'in/strategy.xlsx, sheet Commitments 3 3 0 3 replaced',
      'in/strategy.xlsx, sheet Commitments 1 1 0 0 loaded',
    ]);
  });

  test('of another name adds to it, and what it says anew about the same holds', async () => {
    const one = district({
      'in/a.xlsx': await made({ commitment: [commitment, { ...commitment, commitment_id: 'K2' }] }),
    });
    await one.load();
    one.write({ 'in/b.xlsx': await made({ commitment: [{ ...commitment, promise: 'Minutes in two languages' }] }) });
    await one.load();
    expect(await one.rows('select commitment_id, promise from warehouse.commitment order by 1')).toEqual([
      'K1 Minutes in two languages',
      'K2 Minutes in Spanish',
    ]);
  });

  test('two that arrive together and contradict each other are refused', async () => {
    expect(
      await refusedWith({
        'in/a.xlsx': await made({ commitment: [commitment] }),
        'in/b.xlsx': await made({ commitment: [{ ...commitment, promise: 'Minutes in two languages' }] }),
      }),
    ).toMatch(
      /^in\/b\.xlsx, sheet Commitments: It contradicts in\/a\.xlsx, sheet Commitments: 1 row says something else/,
    );
  });
});
