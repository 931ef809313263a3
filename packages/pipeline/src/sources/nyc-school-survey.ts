import type { Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

/** The two digits that end the names of the scores, by the spring in which the survey was taken. */
const springs = ['11', '07', '08', '09', '10', '12', '13', '14'];

const groups = { p: 'families', t: 'educators', s: 'students', tot: 'all' } as const;
const scores = {
  saf: 'safety_score',
  com: 'communication_score',
  eng: 'engagement_score',
  aca: 'expectations_score',
} as const;

const column = (names: readonly string[]): Mapping => {
  const [first = '', ...or] = names;
  return { column: first, or };
};

const measure = (group: string, name: string, value: Mapping, people?: Mapping): Readonly<Record<string, Mapping>> => ({
  respondent_group: { value: group },
  measure: { value: name },
  value,
  ...(people === undefined ? {} : { people }),
});

const asked = Object.entries(groups).flatMap(([letter, group]) =>
  letter === 'tot'
    ? []
    : [
        measure(group, 'response_rate', { column: `rr_${letter}` }, { column: `N_${letter}` }),
        measure(group, 'people_asked', { column: `nr_${letter}` }, { column: `N_${letter}` }),
      ],
);
const scored = Object.entries(scores).flatMap(([score, name]) =>
  Object.entries(groups).map(([letter, group]) =>
    measure(
      group,
      name,
      column(springs.map((spring) => `${score}_${letter}_${spring}`)),
      letter === 'tot' ? undefined : { column: `N_${letter}` },
    ),
  ),
);
const eachOf = [...asked, ...scored];
const names = [
  ...new Set(
    eachOf.flatMap((one) => Object.values(one)).flatMap(({ column: first, or = [] }) => [first ?? [], ...or].flat()),
  ),
];

/**
 * What New York City publishes of its yearly school survey: one row a school with response rates and scores from 0 to 10, for parents,
 * teachers and students. Where students were not asked there is no figure. The columns of single questions are not read.
 */
export const nycSchoolSurvey = supplier({
  name: 'nyc_school_survey',
  says: 'New York City’s published school survey: response rates and scores by school, as tab-separated text.',
  format: { kind: 'tsv', encoding: 'auto' },
  // general schools and District 75 come in files of their own
  load: 'upsert',
  needsSchoolYear: true,
  fills: [
    {
      table: 'survey_figure',
      columns: { publisher: { value: 'nyc_school_survey' }, school_id: { column: 'dbn' } },
      given: ['value'],
      eachOf,
      mayLack: names,
    },
  ],
  examples: [
    {
      says: 'every score is a figure; a group that was not asked has none',
      table: 'survey_figure',
      given:
        'dbn\tschoolname\trr_s\trr_t\tN_s\tN_t\tnr_t\tsaf_t_11\tsaf_tot_11\n99X001\tAlder\t\t88\t\t22\t25\t7.5\t8.0\n',
      expect: [
        ['educators', 'response_rate', '88', '22'],
        ['educators', 'people_asked', '25', '22'],
        ['educators', 'safety_score', '7.5', '22'],
        ['all', 'safety_score', '8.0', null],
      ].map(([group = null, name = null, value = null, people = null]) => ({
        publisher: 'nyc_school_survey',
        school_id: '99X001',
        respondent_group: group,
        measure: name,
        value,
        people,
      })),
    },
  ],
});
