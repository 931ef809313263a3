// Answers to surveys as people export them, one row a response, and what is made of them.
import { describe, expect, test } from 'vitest';
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
