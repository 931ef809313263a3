// Answers to surveys as people export them, one row a response, and what is made of them.
import { describe, expect, test } from 'vitest';
import { workbook } from './excel-file.ts';
import { District, type Files, lines, type Settings } from './district.ts';
import { rosterSources, roster } from './service-district.ts';

const families: Settings = {
  title: 'Family survey',
  respondents: 'families',
  school_year: 2026,
  columns: {
    response_id: 'Number',
    answered_on: { column: 'When', format: '%m/%d/%Y' },
    school_id: 'Your child’s school',
    language: 'Language',
  },
  items: {
    'I feel welcome at this school.': { scale: 'agreement_5', construct: 'relational_trust', id: 'welcome' },
    'I do not trust the staff.': { scale: 'agreement_5', construct: 'relational_trust', reverse: true },
    'What should change?': 'text',
  },
  left_out: ['Email'],
};
const source = (survey: Settings, about: Settings = {}): Settings => ({
  files: 'in/families*.csv',
  format: 'csv',
  survey,
  schools: { Alder: '101', Birch: '102' },
  ...about,
});
const head =
  'Number,When,Your child’s school,Language,Email,I feel welcome at this school.,I do not trust the staff.,What should change?';
const answers = lines(
  head,
  '1,10/01/2025,Alder,en,a@b.example,Agree,Strongly disagree,More art',
  '2,10/02/2025,Alder,es,,Muy de acuerdo,N/A,',
  '3,10/02/2025,Birch,es,,neutral,,Nada',
  '4,10/03/2025,Birch,en,,,,',
);

const district = (survey: Settings, files: Files, about: Settings = {}, more: Settings = {}): District =>
  new District({ ...rosterSources, families: source(survey, about), ...more }, { ...roster, ...files });

const told = (one: District): Promise<string[]> =>
  one.rows(`
    select response_id, item_id, answer.state, points, score
    from warehouse.survey_answer as answer join warehouse.survey_item using (item_key) join warehouse.survey_response using (response_key)
    order by all`);

describe('a form’s answers', () => {
  test('become points, turned where to agree is unfavourable; words stay outside', async () => {
    const one = district(families, { 'in/families.csv': answers });
    await one.load();
    expect(
      await one.rows('select survey_id, title, respondent_group, school_year, open_link from warehouse.survey'),
    ).toEqual(['families Family survey families 2026 false']);
    expect(
      await one.rows(
        'select item_id, wording, construct, scale, reverse, lowest, highest, favorable_from, neutral_at from warehouse.survey_item',
      ),
    ).toEqual([
      'welcome I feel welcome at this school. relational_trust agreement_5 false 1 5 4 3',
      'i_do_not_trust_the_staff I do not trust the staff. relational_trust agreement_5 true 1 5 4 3',
      'what_should_change What should change? - - false - - - -',
    ]);
    expect(await told(one)).toEqual([
      '1 i_do_not_trust_the_staff scored 1 5',
      '1 welcome scored 4 4',
      '1 what_should_change text - -',
      '2 i_do_not_trust_the_staff not_applicable - -',
      '2 welcome scored 5 5',
      '3 welcome scored 3 3',
      '3 what_should_change text - -',
    ]);
    expect(
      await one.rows(`
        select response_id, school_id, answered_on, language, state
        from warehouse.survey_response join warehouse.school using (school_key) order by all`),
    ).toEqual([
      '1 101 2025-10-01 en complete',
      '2 101 2025-10-02 es complete',
      '3 102 2025-10-02 es partial',
      '4 102 2025-10-03 en empty',
    ]);
    expect((await one.accounts()).filter((line) => line.startsWith('in/families'))).toEqual([
      'in/families.csv 3 3 0 0 loaded',
      'in/families.csv 4 4 0 0 loaded',
      'in/families.csv 7 7 0 0 loaded',
    ]);
  });
});

describe('one survey in two forms', () => {
  const spanish = {
    ...families,
    items: {
      'Me siento bienvenido en esta escuela.': { scale: 'agreement_5', construct: 'relational_trust', id: 'welcome' },
      'No confío en el personal.': {
        scale: 'agreement_5',
        construct: 'relational_trust',
        reverse: true,
        id: 'i_do_not_trust_the_staff',
      },
      '¿Qué debería cambiar?': { scale: 'text', id: 'what_should_change' },
    },
  };
  const inSpanish = lines(
    'Number,When,Your child’s school,Language,Email,Me siento bienvenido en esta escuela.,No confío en el personal.,¿Qué debería cambiar?',
    '90,10/05/2025,Birch,es,,Muy de acuerdo,Muy en desacuerdo,',
  );
  const both = (id: string, items: Settings): District =>
    district(
      { ...families, id: 'families_2026' },
      { 'in/families.csv': answers, 'in/familias.csv': inSpanish },
      {},
      { familias: source({ ...spanish, id, items }, { files: 'in/familias*.csv' }) },
    );

  test('has each question once and all responses', async () => {
    const one = both('families_2026', spanish.items);
    await one.load();
    expect(await one.rows('select survey_id from warehouse.survey')).toEqual(['families_2026']);
    expect(await one.rows('select count(*) from warehouse.survey_item')).toEqual(['3']);
    expect((await told(one)).filter((line) => line.includes('welcome'))).toEqual([
      '1 welcome scored 4 4',
      '2 welcome scored 5 5',
      '3 welcome scored 3 3',
      '90 welcome scored 5 5',
    ]);
  });

  test('a question that both describe otherwise is refused where it comes second, with its answers', async () => {
    const { 'No confío en el personal.': trust, ...rest } = spanish.items;
    const one = both('families_2026', { ...rest, 'No confío en el personal.': { ...trust, reverse: false } });
    await one.load();
    expect(await one.rows('select reason, count(*) from warehouse.refused_row group by all order by all')).toEqual([
      'survey_item.said_otherwise 1',
    ]);
    // “familias” comes before “families”
    expect(await one.rows('select reverse from warehouse.survey_item where item_id like $$%trust%$$')).toEqual([
      'false',
    ]);
  });

  test('a response that both have is refused where it comes second, with its answers', async () => {
    const one = both('families_2026', spanish.items);
    one.write({ 'in/familias.csv': inSpanish.replace('90,', '1,') });
    await one.load();
    expect(await one.rows('select reason, count(*) from warehouse.refused_row group by all order by all')).toEqual([
      'survey_answer.unknown_response 3',
      'survey_response.said_elsewhere 1',
    ]);
    expect((await told(one)).filter((line) => line.startsWith('1 '))).toEqual([
      '1 i_do_not_trust_the_staff scored 1 5',
      '1 welcome scored 5 5',
    ]);
  });
});

describe('a later export of the same form', () => {
  test('takes the place of the earlier', async () => {
    const one = district(families, { 'in/families.csv': answers });
    await one.load();
    one.write({
      'in/families_2.csv': `${answers.replace('1,10/01/2025,Alder,en,a@b.example,Agree', '1,10/01/2025,Alder,en,a@b.example,Disagree')}5,10/09/2025,Alder,en,,Agree,Agree,\n`,
    });
    await one.load();
    expect((await told(one)).filter((line) => line.includes('welcome'))).toEqual([
      '1 welcome scored 2 2',
      '2 welcome scored 5 5',
      '3 welcome scored 3 3',
      '5 welcome scored 4 4',
    ]);
  });

  test('that has no response in common with it is a part, and says so', async () => {
    const one = district(families, { 'in/families.csv': answers });
    await one.load();
    one.write({ 'in/families_2.csv': lines(head, '71,10/09/2025,Alder,en,,Agree,Agree,') });
    await expect(one.load()).rejects.toThrow(
      /families_2\.csv: It would replace .*families\.csv as a newer snapshot of the same survey.*load: append/,
    );
  });
});

describe('answers that nobody has explained', () => {
  const odd = lines(head, '1,10/01/2025,Alder,en,,Kinda agree,Agree,', '2,10/01/2025,Alder,en,,kinda agree,Agree,');
  const counted =
    "select label, state, points, rows from warehouse.survey_label_count where state <> 'scored' order by all";

  test('are kept, counted by their words and take no point', async () => {
    const one = district(families, { 'in/families.csv': odd });
    const report = await one.load();
    expect(await one.rows(counted)).toEqual(['Kinda agree unknown_label - 1', 'kinda agree unknown_label - 1']);
    expect(report.unknownAnswers).toEqual([
      { source: 'families', scale: 'agreement_5', label: 'Kinda agree', rows: 1 },
      { source: 'families', scale: 'agreement_5', label: 'kinda agree', rows: 1 },
    ]);
  });

  test('are explained once for every scale under “answers”, or by a scale of the district’s own', async () => {
    const one = new District(
      { ...rosterSources, families: source(families) },
      { ...roster, 'in/families.csv': odd },
      { answers: { 'Kinda agree': 'not_sure' } },
    );
    expect((await one.load()).unknownAnswers).toEqual([]);
    const items = { ...(families['items'] as Settings), 'I feel welcome at this school.': 'ours' };
    one.configure(
      { ...rosterSources, families: source({ ...families, items }) },
      { scales: { ours: { labels: ['Nope', ['Kinda agree', 'Más o menos'], 'Agree'], favorable_from: 'Agree' } } },
    );
    await one.load();
    expect(
      await one.rows("select label, points from warehouse.survey_label_count where scale = 'ours' order by all"),
    ).toEqual(['Kinda agree 2', 'kinda agree 2']);
    expect(
      await one.rows(
        "select lowest, highest, favorable_from, neutral_at from warehouse.survey_item where scale = 'ours'",
      ),
    ).toEqual(['1 3 3 -']);
  });
});

describe('questions that hearth.yaml does not describe', () => {
  test('are refused one by one, each with the line to add', async () => {
    const [first, ...rest] = Object.entries(families['items'] as Settings);
    const one = district({ ...families, items: Object.fromEntries(rest) }, { 'in/families.csv': answers });
    await one.load();
    expect(await one.rows('select reason, says, remedy from warehouse.refused_row')).toEqual([
      `survey_item.undescribed hearth.yaml does not say what this question is. Add under sources.families.survey.items: "${first?.[0]}": agreement_5`,
    ]);
  });

  test('all of them: then the file is refused with all lines', async () => {
    const one = district({ ...families, items: {} }, { 'in/families.csv': answers });
    await expect(one.load()).rejects.toThrow(
      [
        'in/families.csv: hearth.yaml does not say what any of its 3 questions is. Add under sources.families.survey.items, with the scales corrected:',
        '  "I feel welcome at this school.": agreement_5',
        '  "I do not trust the staff.": agreement_4',
        '  "What should change?": text',
      ].join('\n'),
    );
  });

  test('a question that the file does not have refuses it by name', async () => {
    const items = { ...(families['items'] as Settings), 'I feel safe.': 'agreement_5' };
    const one = district({ ...families, items }, { 'in/families.csv': answers });
    await expect(one.load()).rejects.toThrow(
      /in\/families\.csv: The file has no column “I feel safe\.”\. Its columns are “Number”, “When”/,
    );
  });

  test('choices in one cell are asked for, with those that are there', async () => {
    const items = { ...(families['items'] as Settings), 'What should change?': 'choices' };
    const several = lines(
      head,
      '1,10/01/2025,Alder,en,,Agree,Agree,"Art, Music"',
      '2,10/01/2025,Alder,en,,Agree,Agree,Art',
    );
    const one = district({ ...families, items }, { 'in/families.csv': several });
    await expect(one.load()).rejects.toThrow(/"What should change\?": \{ choices: \["Art","Music"\] \}/);
  });
});

describe('who answered', () => {
  const named = lines(
    `${head},Student`,
    '1,10/01/2025,Alder,en,a@b.example,Agree,Agree,I am Zed,ada',
    '2,10/01/2025,Alder,en,c@d.example,Agree,Agree,,zoe',
  );
  const withStudent = { ...families, columns: { ...(families['columns'] as Settings), student_id: 'Student' } };
  const students =
    'select response_id, student_id from warehouse.survey_response left join warehouse.student using (student_key) order by all';

  test('is a student where the survey says so and the district knows the number', async () => {
    const one = district(withStudent, { 'in/families.csv': named });
    await one.load();
    expect(await one.rows(students)).toEqual(['1 ada', '2 -']);
  });

  test('is nobody where the survey is anonymous', async () => {
    const one = district({ ...withStudent, anonymous: true }, { 'in/families.csv': named });
    await one.load();
    expect(await one.rows(students)).toEqual(['1 -', '2 -']);
  });

  test('is not repeated where a row is refused, nor is what was written', async () => {
    const one = district(withStudent, {
      'in/families.csv': `${named}3,soon,Alder,en,e@f.example,Agree,Agree,I am Zed,ada\n"4,1\n`,
    });
    await expect(one.load()).rejects.toThrow(/quotation mark/);
    one.write({ 'in/families.csv': `${named}3,soon,Alder,en,e@f.example,Agree,Agree,I am Zed,ada\n4,10/01/2025\n` });
    await one.load();
    const refusals = await one.refusals();
    expect(refusals.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '4 survey_response.answered_on.invalid',
      '5 survey_response.unreadable',
      '4 survey_answer.unknown_response',
      '4 survey_answer.unknown_response',
      '4 survey_answer.unknown_response',
    ]);
    expect(refusals.join('\n')).not.toMatch(/example|Zed|"ada"/);
  });
});

describe('a form that several kinds of people filled in', () => {
  test('is a survey for each of them', async () => {
    const mixed = lines(
      'Number,I am a,I feel welcome at this school.',
      '1,Parent,Agree',
      '2,Teacher,Disagree',
      '3,Parent,Agree',
    );
    const of = (respondents: string, who: string): Settings =>
      source(
        {
          title: 'Climate',
          respondents,
          school_year: 2026,
          where: { 'I am a': who },
          columns: { response_id: 'Number' },
          items: { 'I feel welcome at this school.': 'agreement_4' },
        },
        { files: 'in/climate.csv', schools: undefined },
      );
    const one = new District(
      { parents: of('families', 'Parent'), teachers: of('educators', 'Teacher') },
      { 'in/climate.csv': mixed },
    );
    await one.load();
    expect(
      await one.rows(
        'select survey_id, respondent_group, response_id from warehouse.survey_response join warehouse.survey using (survey_key) order by all',
      ),
    ).toEqual(['parents families 1', 'parents families 3', 'teachers educators 2']);
  });
});

describe('how many were asked', () => {
  test.each<[string, unknown, string[]]>([
    ['in all', 412, ['412']],
    ['at each school', { '101': 210, '102': 190 }, ['-']],
  ])('%s', async (_, asked, universe) => {
    const one = district({ ...families, asked }, { 'in/families.csv': answers });
    await one.load();
    expect(await one.rows('select universe from warehouse.survey')).toEqual(universe);
    expect(
      await one.rows(
        'select school_id, member, people from warehouse.survey_universe join warehouse.school using (school_key) order by all',
      ),
    ).toEqual(typeof asked === 'number' ? [] : ['101 all 210', '102 all 190']);
  });
});

describe('a response is complete', () => {
  test.each<[number | undefined, string]>([
    [undefined, 'partial'],
    [50, 'complete'],
    [51, 'partial'],
  ])('from %s percent of its questions on: half of two is %s', async (percent, state) => {
    const survey = percent === undefined ? families : { ...families, complete_percent: percent };
    const one = district(survey, { 'in/families.csv': answers });
    await one.load();
    expect(await one.rows("select state from warehouse.survey_response where response_id = '3'")).toEqual([state]);
  });
});

describe('in a workbook', () => {
  test('titles above the head and dates as dates are no difference', async () => {
    const one = district(
      { ...families, columns: { ...(families['columns'] as Settings), answered_on: 'When' } },
      {
        'in/families.xlsx': await workbook({
          'Form Responses 1': [
            head.split(','),
            [1, new Date(Date.UTC(2025, 9, 1)), 'Alder', 'en', 'a@b.example', 'Agree', 'Strongly disagree', 'More art'],
            [2, new Date(Date.UTC(2025, 9, 2)), 'Alder', 'es', null, '#N/A', 'N/A', null],
          ],
        }),
      },
      { files: 'in/families*.xlsx', format: 'excel' },
    );
    await one.load();
    expect((await told(one)).filter((line) => !line.includes('change'))).toEqual([
      '1 i_do_not_trust_the_staff scored 1 5',
      '1 welcome scored 4 4',
    ]);
    expect(await one.refusals()).toEqual(['3 survey_response.unreadable ']);
  });

  test('two rows of heads are found there too', async () => {
    const one = new District(
      {
        monkey: {
          supplier: 'surveymonkey',
          files: 'in/*.xlsx',
          format: 'excel',
          survey: {
            title: 'Use',
            respondents: 'families',
            school_year: 2026,
            items: { 'Which did you use?': 'choices', 'How was it?': 'quality_5' },
          },
        },
      },
      {
        'in/use.xlsx': await workbook({
          Sheet: [
            ['Respondent ID', 'End Date', 'IP Address', 'How was it?', 'Which did you use?', null],
            [null, null, null, 'Response', 'Tutoring', 'Food pantry'],
            [17, new Date(Date.UTC(2025, 8, 3, 8, 20)), '192.0.2.7', 'Very good', null, 'Food pantry'],
          ],
        }),
      },
    );
    await one.load();
    expect(await told(one)).toEqual([
      '17 how_was_it scored 4 4',
      '17 which_did_you_use_food_pantry scored 1 1',
      '17 which_did_you_use_tutoring scored 0 0',
    ]);
    expect(await one.rows('select answered_on from warehouse.survey_response')).toEqual(['2025-09-03']);
  });
});
