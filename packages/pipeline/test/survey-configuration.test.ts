// What hearth.yaml says about surveys and scales, and what is said of each mistake in it.
import { describe, expect, test } from 'vitest';
import { toConfiguration } from '../src/configuration.ts';
import type { Refused } from '../src/errors.ts';

const good = `district: { name: Harrow Bend }
scales:
  how_often: { labels: [Never, [Sometimes, A veces], Often], favorable_from: Often, neutral_at: Sometimes }
  stars: { lowest: 1, highest: 5, favorable_from: 4 }
answers: { Skipped: not_sure }
sources:
  staff:
    supplier: google_forms
    files: in/staff*.csv
    schools: { Alder: 101 }
    survey:
      title: Staff survey
      respondents: educators
      school_year: 2026
      asked: { 101: 40, 102: 35 }
      columns: { school_id: Which school?, role: Your role }
      items:
        We plan together.: { scale: agreement_5, construct: collaboration }
        How often?: how_often
        Devices: { choices: [Phone, Laptop] }
      left_out: [Your name]
`;

/** What is wrong once a text of hearth.yaml is another. */
function mistakes(from: string, to: string): string {
  expect(good).toContain(from);
  try {
    toConfiguration(good.replace(from, to));
  } catch (error) {
    return (error as Refused).problems.map(({ where, says, remedy }) => [where, says, remedy].join(' | ')).join('\n');
  }
  return '';
}

test('says everything with defaults filled in', () => {
  const { sources, scales, answers } = toConfiguration(good);
  expect(sources[0]).toMatchObject({ load: 'snapshot', format: { kind: 'csv' }, fills: [] });
  expect(sources[0]?.survey).toMatchObject({
    id: 'staff',
    openLink: false,
    anonymous: false,
    completePercent: 80,
    asked: { '101': 40, '102': 35 },
    items: [
      { named: 'We plan together.', scale: 'agreement_5', construct: 'collaboration', reverse: false },
      { named: 'How often?', scale: 'how_often' },
      { named: 'Devices', scale: 'choices', choices: ['Phone', 'Laptop'] },
    ],
  });
  expect(sources[0]?.survey?.columns['school_id']).toEqual({ column: 'Which school?', words: { Alder: '101' } });
  expect(scales['how_often']).toEqual({
    labels: [['Never'], ['Sometimes', 'A veces'], ['Often']],
    favorableFrom: 3,
    neutralAt: 2,
  });
  expect(scales['stars']).toEqual({ lowest: 1, highest: 5, favorableFrom: 4 });
  expect(scales['agreement_5']).toBeDefined();
  expect(answers).toEqual({ Skipped: 'not_sure' });
});

describe('a mistake is named by its line', () => {
  test.each<[string, string, string, string]>([
    [
      'a scale that is none',
      'How often?: how_often',
      'How often?: how_oftn',
      'hearth.yaml line 19, sources.staff.survey.items.How often? | “how_oftn” is not a scale. | Did you mean "how_often"?',
    ],
    [
      'no scale',
      '{ scale: agreement_5, construct: collaboration }',
      '{ construct: collaboration }',
      'It is not said how its answers are read.',
    ],
    [
      'choices on a scale',
      '{ choices: [Phone, Laptop] }',
      '{ scale: yes_no, choices: [Phone, Laptop] }',
      'Choices are no points of a scale.',
    ],
    ['one choice', '[Phone, Laptop]', '[Phone]', 'sources.staff.survey.items.Devices'],
    [
      'words that are reversed',
      'How often?: how_often',
      'How often?: { scale: text, reverse: true }',
      'Only answers on a scale can be reversed.',
    ],
    [
      'words that measure',
      'How often?: how_often',
      'How often?: { scale: text, construct: trust }',
      'Only answers on a scale measure something together.',
    ],
    [
      'nobody’s answers',
      'respondents: educators',
      'respondents: teachers',
      '"teachers" is not one of students, families, educators',
    ],
    ['no title', '      title: Staff survey\n', '', 'sources.staff.survey.title | This is missing.'],
    ['a school year in words', 'school_year: 2026', 'school_year: 2025-26', 'sources.staff.survey.school_year'],
    [
      'a part beyond the whole',
      'respondents: educators',
      'respondents: educators\n      complete_percent: 180',
      'complete_percent',
    ],
    [
      'a day that is none',
      'respondents: educators',
      'respondents: educators\n      opened_on: October',
      'must be a day such as 2026-02-12',
    ],
    [
      'a column that no response has',
      'role: Your role',
      'rol: Your role',
      'A response has no such column. | Did you mean "role"?',
    ],
    ['the survey’s own name as a column', 'role: Your role', 'survey_id: Your role', 'A response has no such column.'],
    [
      'a word that is no side',
      'role: Your role',
      'side: { column: Your role, words: { Teacher: union } }',
      '"union" is not one of labor, management.',
    ],
    [
      'a format that is no table',
      'files: in/staff*.csv',
      'files: in/staff*.csv\n    format: { kind: json }',
      'Answers to a survey are read from tables, not from json.',
    ],
    [
      'tables beside a survey',
      'schools: { Alder: 101 }',
      'schools: { Alder: 101 }\n    fills: [{ table: school, columns: { school_id: A, name: B } }]',
      'A survey says itself what its columns are.',
    ],
    [
      'a survey of a supplier without any',
      'supplier: google_forms',
      'supplier: aspen',
      'aspen sends no answers to surveys, so this has no meaning.',
    ],
    [
      'a supplier of surveys without one',
      'survey:',
      'surveys:',
      'sources.staff.surveys | Not a known key. | Did you mean "survey"?',
    ],
    [
      'two answers in one spelling',
      '[Never, [Sometimes, A veces], Often]',
      '[Never, [Sometimes, never], Often]',
      'scales.how_often.labels | “never” stands for two different answers.',
    ],
    [
      'a favorable answer that is not there',
      'favorable_from: Often',
      'favorable_from: Oftn',
      'scales.how_often.favorable_from | “Oftn” is not one of its labels. | Did you mean "Often"?',
    ],
    [
      'a scale that ends before it begins',
      'highest: 5',
      'highest: 1',
      'scales.stars.highest | The highest number is not above the lowest.',
    ],
    [
      'a favorable number beside the scale',
      'favorable_from: 4',
      'favorable_from: 9',
      'scales.stars.favorable_from | 9 is not on the scale. | Write a number from 1 to 5.',
    ],
    ['a scale by a name that says something else', 'stars:', 'text:', '“text” has a meaning of its own.'],
    [
      'an answer that is said to be something unknown',
      'Skipped: not_sure',
      'Skipped: unsure',
      '"unsure" is not one of not_applicable, not_sure, text.',
    ],
  ])('%s', (_, from, to, expected) => expect(mistakes(from, to)).toContain(expected));

  test('a supplier of surveys that is not said to be of one', () => {
    const bare = good.slice(0, good.indexOf('    schools:'));
    expect(() => toConfiguration(bare)).toThrow(/sources.staff.survey: It is not said which survey this is\./);
  });

  test('the same survey twice says the same of itself', () => {
    const twice = `${good}  staff_2:
    supplier: google_forms
    files: in/other*.csv
    survey: { id: staff, title: Staff survey, respondents: families, school_year: 2026, items: { We plan together.: agreement_5 } }
`;
    expect(() => toConfiguration(twice)).toThrow(
      /sources.staff_2.survey: It is the survey “staff” of sources.staff, and says something else about its respondents\./,
    );
  });
});
