import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadReport } from '../src/report.ts';
import { District, type Settings } from './district.ts';

// Public data that are not in this repository. What they hold is read from the folder, never copied.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '')
  process.stderr.write('skipped: real files of surveys (set HEARTH_REAL_DATA to the folder that holds them)\n');

type Figures = Readonly<Record<string, number | readonly number[]>>;
const expectedOf = (name: string): Figures =>
  folder === ''
    ? {}
    : ((JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Figures>)[name] ?? {});

const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

class Surveyed {
  readonly district: District;
  report: LoadReport | undefined;

  constructor(source: Settings, about: Settings = {}) {
    this.district = new District({ survey: source }, {}, about);
  }

  async one(sql: string): Promise<string> {
    return (await this.district.rows(sql))[0] ?? '';
  }
}

describe.skipIf(!existsSync(join(folder, 'surveymonkey-starwars')))('SurveyMonkey', () => {
  const which = 'Which of the following Star Wars films have you seen? Please select all that apply.';
  const one = new Surveyed(
    {
      supplier: 'surveymonkey',
      files: join(folder, 'surveymonkey-starwars/*.csv'),
      survey: {
        title: 'Films',
        respondents: 'neighbors',
        school_year: 2014,
        open_link: true,
        items: {
          'Have you seen any of the 6 films in the Star Wars franchise?': { scale: 'yes_no', id: 'seen' },
          [which]: { scale: 'choices', id: 'film' },
          'Please rank the Star Wars films in order of preference with 1 being your favorite film in the franchise and 6 being your least favorite film.':
            { scale: 'rank', id: 'rank', reverse: true },
          'Please state whether you view the following characters favorably, unfavorably, or are unfamiliar with him/her.':
            'favorability_5',
          'Which character shot first?': 'text',
          'Are you familiar with the Expanded Universe?': 'yes_no',
        },
        left_out: ['Gender', 'Age', 'Household Income', 'Education', 'Location (Census Region)'],
      },
    },
    { scales: { rank: { lowest: 1, highest: 6 } } },
  );
  const expected = expectedOf('starwars');
  beforeAll(async () => void (one.report = await one.district.load()));

  test('every row is accounted for; questions that nobody described are said, with the line to add', async () => {
    expect(await one.one(noLoss)).toBe('0');
    expect(one.report?.rowsRefused).toBe(3);
    const lines = await one.district.rows(
      'select reason, remedy from warehouse.refused_row where line = 1 order by all',
    );
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^survey_item.undescribed Add under sources.survey.survey.items: "Do you consider .*": yes_no$/,
    );
  });

  const chosen = `from warehouse.survey_answer join warehouse.survey_item as item using (item_key)
    where item_id like 'film_%' and points = 1`;
  test.each([
    ['respondents', 'select count(*) from warehouse.survey_response'],
    [
      'answered_yes_seen_any',
      "select count(*) from warehouse.survey_answer join warehouse.survey_item as item using (item_key) where item_id = 'seen' and points = 2",
    ],
    ['named_at_least_one_film', `select count(distinct response_key) ${chosen}`],
  ])('%s', async (name, sql) => expect(await one.one(sql)).toBe(String(expected[name])));

  test('each film, of those who named one', async () => {
    expect(await one.district.rows(`select count(*)::integer ${chosen} group by item_id order by item_id`)).toEqual(
      (expected['by_film'] as readonly number[]).map(String),
    );
    const share = `select round(100 * avg(points))::integer from warehouse.survey_answer join warehouse.survey_item as item using (item_key)
      where item_id like 'film_%' group by item_id order by item_id`;
    expect(await one.district.rows(share)).toEqual((expected['pct_by_film'] as readonly number[]).map(String));
  });

  test('who does not know a character is not neutral about it', async () => {
    const states = await one.district.rows(
      `select state from warehouse.survey_answer where state <> 'scored' group by all order by all`,
    );
    expect(states).toEqual(['not_applicable', 'text']);
  });
});

describe.skipIf(!existsSync(join(folder, 'qualtrics')))('Qualtrics', () => {
  const one = new Surveyed({
    supplier: 'qualtrics',
    files: join(folder, 'qualtrics/*.csv'),
    survey: {
      title: 'Sample',
      respondents: 'families',
      school_year: 2018,
      items: { Q1: 'text', Q2: 'text', 'Q2 - Topics': 'text' },
    },
  });
  beforeAll(async () => void (one.report = await one.district.load()));

  test('three rows of heads and one response of twenty columns', async () => {
    expect(await one.one('select count(*) from warehouse.survey_response')).toBe('1');
    expect(await one.district.rows('select item_id, wording from warehouse.survey_item order by item_key')).toEqual([
      'Q1 This is a multiple choice question.',
      'Q2 This is a free text question.',
      'Q2 - Topics Q2 - Topics',
    ]);
  });

  test('where somebody was is nowhere in the warehouse', async () => {
    const tables = await one.district.rows("select table_name from duckdb_tables() where database_name = 'warehouse'");
    for (const table of tables) {
      const found = await one.one(
        `select count(*) from warehouse.${table} as t where t::varchar like '%130.92.%' or t::varchar like '%47.115%'`,
      );
      expect([table, found]).toEqual([table, '0']);
    }
  });
});

describe.skipIf(!existsSync(join(folder, 'nyc-school-survey-2011')))('New York City’s school survey', () => {
  // the copy of the general file ends in the middle of a row, as far as which it is read
  const format = { kind: 'tsv', short_rows: true };
  const general = new Surveyed({
    supplier: 'nyc_school_survey',
    format,
    files: join(folder, 'nyc-school-survey-2011/survey_all.txt'),
    school_year: 2011,
  });
  const both = new Surveyed({
    supplier: 'nyc_school_survey',
    format,
    files: join(folder, 'nyc-school-survey-2011/survey_*.txt'),
    school_year: 2011,
  });
  const expected = expectedOf('nyc_survey_2011') as unknown as {
    shape: readonly [number, number];
    d75_shape: readonly [number, number];
    mean_saf_tot: number;
    mean_rr: Readonly<Record<string, number>>;
    students_not_surveyed: number;
    weighted_saf_s: number;
    rr_s_over_100: number;
  };
  beforeAll(async () => {
    general.report = await general.district.load();
    both.report = await both.district.load();
  });
  const mean = (group: string, measure: string): string =>
    `select round(avg(value), 4) from warehouse.survey_figure where respondent_group = '${group}' and measure = '${measure}'`;

  test('every row is accounted for', async () => {
    expect(await both.one(noLoss)).toBe('0');
    expect(both.report?.rowsRefused).toBe(0);
    const schools = 'select count(distinct school_key) from warehouse.survey_figure';
    expect(await general.one(schools)).toBe(String(expected.shape[0]));
    expect(await both.one(schools)).toBe(String(expected.shape[0] + expected.d75_shape[0]));
  });
  test('mean safety score', async () =>
    expect(Number(await general.one(mean('all', 'safety_score')))).toBe(expected.mean_saf_tot));
  test.each([
    ['rr_s', 'students'],
    ['rr_t', 'educators'],
    ['rr_p', 'families'],
  ])('mean of %s', async (name, group) =>
    expect(Number(await general.one(mean(group, 'response_rate')))).toBe(expected.mean_rr[name]),
  );
  test('schools that asked no students have no figure of them, and no zero', async () => {
    const asked = await general.one(
      "select count(*) from warehouse.survey_figure where respondent_group = 'students' and measure = 'response_rate'",
    );
    expect(expected.shape[0] - Number(asked)).toBe(expected.students_not_surveyed);
    const over =
      "select count(*) from warehouse.survey_figure where respondent_group = 'students' and measure = 'response_rate' and value > 100";
    expect(await general.one(over)).toBe(String(expected.rr_s_over_100));
  });
  test('safety as students see it, each answer counted once', async () => {
    const weighted = `select round(sum(value * people) / sum(people), 4) from warehouse.survey_figure
      where respondent_group = 'students' and measure = 'safety_score'`;
    expect(Number(await general.one(weighted))).toBe(expected.weighted_saf_s);
  });
});

describe.skipIf(!existsSync(join(folder, 'edfi-grandbend')))('Ed-Fi', () => {
  const one = new Surveyed({ supplier: 'ed_fi_surveys', files: join(folder, 'edfi-grandbend/Survey.xml') });
  const { survey } = expectedOf('edfi_grandbend') as unknown as { survey: Readonly<Record<string, number>> };
  beforeAll(async () => void (one.report = await one.district.load()));

  // the first reading of a table is of the thing itself, the second of the rows of questions that are tables
  test.each([
    ['Survey', 'survey'],
    ['SurveyQuestion', 'survey_item'],
    ['SurveyResponse', 'survey_response'],
    ['SurveyQuestionResponse', 'survey_answer'],
  ])('%s', async (name, table) => {
    const read = `select rows_read from warehouse.landed_file where fills = '${table}' order by file_key limit 1`;
    expect(await one.one(read)).toBe(String(survey[name]));
    expect(await one.one(noLoss)).toBe('0');
  });

  test('answers are worth what their question says, whatever their capitals; rows of a table are answered in words', async () => {
    // in a row of a table that the question does not have
    expect(one.report?.rowsRefused).toBe(1);
    expect(
      await one.district.rows(
        "select label, points from warehouse.survey_label_count where state = 'scored' group by all order by points, label",
      ),
    ).toEqual(['Strongly Disagree 1', 'Disagree 2', '3 3', 'Neutral 3', 'Agree 4', 'Strongly Agree 5']);
    expect(await one.one("select count(*) from warehouse.survey_answer where state = 'text'")).toBe('2');
  });
});

describe.skipIf(!existsSync(join(folder, 'studentinsights')))('Google Forms', () => {
  const one = new Surveyed({
    supplier: 'google_forms',
    files: join(folder, 'studentinsights/student_voice_survey_2020.csv'),
    survey: {
      title: 'Student voice',
      respondents: 'students',
      school_year: 2020,
      columns: { student_id: 'Your Student ID Number (the 111....number)' },
      items: {
        'Do you have reliable internet?': 'yes_no',
        'Do you feel comfortable turning your camera on during class?': 'yes_somewhat_no',
        'What did you like best about remote learning thus far?': 'text',
      },
    },
  });
  beforeAll(async () => void (one.report = await one.district.load()));

  test('whole sentences are names of columns; every row and every column is accounted for', async () => {
    expect(await one.one(noLoss)).toBe('0');
    const [items = 0, responses = 0] = await one.district.rows(
      `select rows_read from warehouse.landed_file order by file_key`,
    );
    const columns = readFileSync(join(folder, 'studentinsights/student_voice_survey_2020.csv'), 'utf8');
    expect(Number(responses)).toBe(
      await one.district.rows('select * from warehouse.survey_response').then((rows) => rows.length),
    );
    expect(Number(items)).toBeGreaterThan(20);
    expect(columns).toContain('Timestamp');
    expect(await one.district.rows('select state from warehouse.survey_response')).not.toContain('empty');
  });
});

describe.skipIf(!existsSync(join(folder, 'psych-bfi')))('answers that are numbers', () => {
  const reversed = ['A1', 'C4', 'C5', 'E1', 'E2', 'O2', 'O5'];
  const items = Object.fromEntries(
    ['A', 'C', 'E', 'N', 'O'].flatMap((construct) =>
      [1, 2, 3, 4, 5].map((number) => {
        const item = `${construct}${number}`;
        return [item, { scale: 'one_to_six', construct, id: item, reverse: reversed.includes(item) }];
      }),
    ),
  );
  const one = new Surveyed(
    {
      files: join(folder, 'psych-bfi/bfi.csv'),
      format: 'csv',
      survey: {
        title: 'Five traits',
        respondents: 'students',
        school_year: 2010,
        open_link: true,
        columns: { response_id: 'rownames' },
        items,
        left_out: ['gender', 'education', 'age'],
      },
    },
    { scales: { one_to_six: { lowest: 1, highest: 6, favorable_from: 4 } } },
  );
  const expected = expectedOf('bfi') as unknown as {
    rows: number;
    alpha: Readonly<Record<string, { n_listwise: number }>>;
  };
  beforeAll(async () => void (one.report = await one.district.load()));

  test('every response and who answered all of a construct', async () => {
    expect(await one.one(noLoss)).toBe('0');
    expect(one.report?.rowsRefused).toBe(0);
    expect(await one.one('select count(*) from warehouse.survey_response')).toBe(String(expected.rows));
    expect(
      await one.district.rows(`
        select construct, count(*) from warehouse.survey_score where grain = 'district' and items = items_answered group by all order by all`),
    ).toEqual(Object.entries(expected.alpha).map(([construct, { n_listwise: people }]) => `${construct} ${people}`));
  });
});
