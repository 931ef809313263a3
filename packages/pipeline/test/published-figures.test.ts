// Figures that somebody else published, from files to the warehouse.
import { describe, expect, test } from 'vitest';
import { toConfiguration } from '../src/configuration.ts';
import { Refused } from '../src/errors.ts';
import { District, lines, type Settings, sources } from './district.ts';
import { refusal } from './folder.ts';

const header =
  'Academic Year,Aggregate Level,County Code,District Code,School Code,County Name,District Name,School Name,Charter School,DASS,Reporting Category,ChronicAbsenteeismEligibleCumulativeEnrollment,ChronicAbsenteeismCount,ChronicAbsenteeismRate';
const state = '2024-25,T,00,,,State,,,All,All,TA,5000000,1000000,20.0';
const ours = '2024-25,D,99,10017,,Flint,Harrow Bend Unified,,All,All,TA,2400,513,21.4';
const theirs = '2024-25,D,99,20025,,Flint,Sedge Unified,,All,All,TA,900,90,10.0';
const hidden = '2024-25,S,99,10017,0100101,Flint,Harrow Bend Unified,Alder,No ,No ,GX,*,*,*';
/** As the state sends it: tabs, and a carriage return before each end of line. */
const asSent = (...rows: readonly string[]): string =>
  lines(header, ...rows)
    .replaceAll(',', '\t')
    .replaceAll('\n', '\r\n');

const california: Settings = { supplier: 'california_chronic_absenteeism', files: 'in/chronic*' };
const figures = `
  select level, place_id, category, status, eligible::bigint, count::bigint, percent from warehouse.published_figure order by all`;
const about = (publishedIds: Settings): Settings => ({
  district: { name: 'Harrow Bend', published_ids: publishedIds },
});

describe('California’s file', () => {
  test('tabs and carriage returns, a letter of Latin-1, an asterisk that is never a zero', async () => {
    const text = asSent(state, ours, hidden.replace('Alder', 'Peña Alder'));
    const one = new District({ state: california }, { 'in/chronicabsenteeism25.txt': Buffer.from(text, 'latin1') });
    await one.load();
    expect(await one.rows(figures)).toEqual([
      'state 00 all shown 5000000 1000000 20',
      'district 9910017 all shown 2400 513 21.4',
      'school 99100170100101 GX suppressed - - -',
    ]);
    expect(await one.rows("select place_name from warehouse.published_figure where level = 'school'")).toEqual([
      'Peña Alder',
    ]);
  });

  test('the same columns as CSV', async () => {
    const one = new District(
      { state: { ...california, format: 'csv' } },
      { 'in/chronic.csv': lines(header, state, ours) },
    );
    await one.load();
    expect(await one.rows('select count(*) from warehouse.published_figure')).toEqual(['2']);
  });

  test('a second version corrects the first, and what it does not repeat stays', async () => {
    const one = new District({ state: california }, {});
    await one.loadInTurn({
      'in/chronic25.txt': asSent(state, ours),
      'in/chronic25-v2.txt': asSent(ours.replace('513,21.4', '520,21.7')),
    });
    expect(await one.rows(figures)).toEqual([
      'state 00 all shown 5000000 1000000 20',
      'district 9910017 all shown 2400 520 21.7',
    ]);
  });

  test.each([
    ['a group nobody knows', ours.replace(',TA,', ',XX,'), 'published_figure.category_kind.invalid'],
    ['more absent than there are', ours.replace('513', '5130'), 'published_figure.count'],
    ['more than all', ours.replace('21.4', '121.4'), 'published_figure.range'],
    ['a year that is none', ours.replace('2024-25', '2024-26'), 'published_figure.school_year.invalid'],
    ['half suppressed', ours.replace('21.4', '*'), 'published_figure.hidden'],
  ])('%s is refused', async (_says, row, reason) => {
    const one = new District({ state: california }, { 'in/chronic.txt': asSent(state, row, theirs) });
    await one.load();
    expect((await one.refusals()).map((line) => line.split(' ')[1])).toEqual([reason]);
  });
});

describe('figures of another file', () => {
  const table = (columns: Settings): Settings => ({
    rates: {
      files: 'in/rates.csv',
      format: 'csv',
      load: 'upsert',
      fills: [
        {
          table: 'published_figure',
          columns: {
            publisher: { value: 'sedge' },
            measure: { value: 'attendance_rate' },
            school_year: 'Year',
            level: { value: 'district' },
            place_id: 'Id',
            category_kind: { value: 'all' },
            ...columns,
          },
        },
      ],
    },
  });
  const shown = 'select percent, status from warehouse.published_figure order by place_id';

  test.each([
    ['percents', { percent: 'Rate' }, '92.5', '92.5 shown'],
    ['shares of one', { share: 'Rate' }, '0.29', '29 shown'],
    ['nothing, of how many is said', { percent: 'Rate', eligible: { value: '40' } }, '', '- suppressed'],
    ['nothing at all', { percent: 'Rate' }, '', '- not_given'],
  ])('%s', async (_says, columns, rate, expected) => {
    const one = new District(table(columns), { 'in/rates.csv': lines('Year,Id,Rate', `2025,7,${rate}`) });
    await one.load();
    expect(await one.rows(shown)).toEqual([expected]);
  });

  test('a figure of one day is of the school year in which the day is', async () => {
    const one = new District(table({ date: 'Day', percent: 'Rate' }), {
      'in/rates.csv': lines('Year,Day,Id,Rate', '2024,2024-09-09,7,92.5', '2025,2025-05-09,7,93'),
    });
    await one.load();
    expect(await one.rows('select date, school_year from warehouse.published_figure order by all')).toEqual([
      '2024-09-09 2025',
      '2025-05-09 2025',
    ]);
  });

  test.each([
    ['the first of several columns that has something', { place_id: { column: 'Id', or: ['Other'] } }, 'A,8', '- A'],
    ['and the next where it has nothing', { place_id: { column: 'Id', or: ['Other'] } }, ',8', '- 8'],
    ['columns joined to one number, zeros and all', { place_id: { digits: { Id: 2, Other: 3 } } }, '1,17', '- 01017'],
    ['an empty one among them', { place_id: { digits: { Id: 2, Other: 3 } } }, '1,', '- 01000'],
    ['a longer one is not cut', { place_id: { digits: { Id: 2, Other: 3 } } }, '1,12345', '- 0112345'],
  ])('%s', async (_says, columns, cells, expected) => {
    const one = new District(table({ percent: 'Rate', ...columns }), {
      'in/rates.csv': lines('Year,Rate,Id,Other', `2025,90,${cells}`),
    });
    await one.load();
    expect(await one.rows('select within, place_id from warehouse.published_figure')).toEqual([expected]);
  });
});

describe('the publisher’s numbers of this district', () => {
  const files = { 'in/chronic.txt': asSent(state, ours, hidden), 'in/schools.csv': lines('School,Name', '101,Alder') };
  const named = { state: california, schools: sources.schools };

  test('are those of the district and of its schools', async () => {
    const ids = { california: { district: '9910017', schools: { '101': '99100170100101' } } };
    const one = new District(named, files, about(ids));
    await one.load();
    expect(
      await one.rows(
        'select publisher, school_id, place_id from warehouse.published_id left join warehouse.school using (school_key) order by all',
      ),
    ).toEqual(['california 101 99100170100101', 'california - 9910017']);
  });

  test.each([
    ['a number that no file has', { california: '9910071' }, 'have no place with the number “9910071”'],
    [
      'a school that we have not',
      { california: { district: '9910017', schools: { '109': '99100170100101' } } },
      'No file names a school “109”.',
    ],
  ])('%s refuses the load', async (_says, ids, says) => {
    expect(await refusal(new District(named, files, about(ids)).load())).toContain(says);
  });

  test('a publisher that no source brings is a mistake in hearth.yaml, on its line', () => {
    const text = `district:\n  name: Harrow Bend\n  published_ids:\n    califronia: 9910017\nsources:\n  state:\n    supplier: california_chronic_absenteeism\n    files: in/*\n`;
    try {
      toConfiguration(text);
    } catch (error) {
      expect(error instanceof Refused && error.problems).toEqual([
        {
          where: 'hearth.yaml line 4, district.published_ids.califronia',
          says: 'No source brings figures of this publisher.',
          remedy: 'Did you mean "california"?',
        },
      ]);
      return;
    }
    expect.unreachable('hearth.yaml was accepted');
  });

  test('may be digits that YAML reads as a number', () => {
    const text = `district: { name: Harrow Bend, published_ids: { california: 0110017 } }\nsources:\n  state: { supplier: california_chronic_absenteeism, files: in/* }\n`;
    expect(toConfiguration(text).publishedIds).toEqual([{ publisher: 'california', district: '0110017', schools: {} }]);
  });
});
