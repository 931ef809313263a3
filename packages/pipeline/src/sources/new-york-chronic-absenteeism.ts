import type { Fill, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

/** Groups by the words of any year: what is not here is refused and named, so that a new word is not a new group unnoticed. */
const kinds = {
  'All Students': 'all',
  'American Indian or Alaska Native': 'race_ethnicity',
  'Asian or Native Hawaiian/Other Pacific Islander': 'race_ethnicity',
  'Black or African American': 'race_ethnicity',
  'Hispanic or Latino': 'race_ethnicity',
  Multiracial: 'race_ethnicity',
  White: 'race_ethnicity',
  Female: 'gender',
  Male: 'gender',
  'Non-Binary': 'gender',
  'English Language Learner': 'english_learner',
  'English Language Learners': 'english_learner',
  'Non-English Language Learner': 'english_learner',
  'Non-English Language Learners': 'english_learner',
  'Students with Disabilities': 'disability',
  'General Education': 'disability',
  'General Education Students': 'disability',
  'Economically Disadvantaged': 'economic',
  'Not Economically Disadvantaged': 'economic',
  Homeless: 'homeless',
  'Not Homeless': 'homeless',
  'In Foster Care': 'foster',
  'Not in Foster Care': 'foster',
  Migrant: 'migrant',
  'Not Migrant': 'migrant',
  'Parent in Armed Forces': 'military',
  'Parent Not in Armed Forces': 'military',
  // groups too small to show, put together by the state; until 2022 without saying of what kind
  'Small Group Total': 'small_groups',
  'Small Group Total: Gender': 'small_groups',
  'Small Group Total: Race & Ethnicity': 'small_groups',
};

/** One word for what the state called differently in different years; everything else keeps its own. */
const sameGroup = {
  'All Students': '',
  'English Language Learners': 'English Language Learner',
  'Non-English Language Learners': 'Non-English Language Learner',
  'General Education': 'General Education Students',
};

const everybody: Readonly<Record<string, Mapping>> = { category_kind: { value: 'all' } };
const bySubgroup: Readonly<Record<string, Mapping>> = {
  category_kind: { column: 'subgroup', words: kinds },
  category: { column: 'subgroup', words: sameGroup },
  category_name: { column: 'subgroup' },
};

/** Column prefixes of the three stages that stand beside one another. */
const phases = [
  { prefix: 'combined_', stateRate: 'absent_rate', phase: '' },
  { prefix: 'em_', stateRate: 'em_absent_rate', phase: 'Elementary and middle' },
  { prefix: 'hs_', stateRate: 'hs_absent_rate', phase: 'High school' },
] as const;

const definition =
  'Absent on 10% or more of the days enrolled, among students enrolled for at least 10 days who came on at least one.';

const fill = (files: string, phase: string, columns: Readonly<Record<string, Mapping>>): Fill => ({
  table: 'published_figure',
  files: [files],
  columns: {
    publisher: { value: 'new_york' },
    publisher_name: { value: 'New York State Education Department' },
    measure: { value: 'chronic_absence_rate' },
    definition: { value: definition },
    school_year: { column: 'year' },
    ...(phase === '' ? {} : { phase: { value: phase } }),
    counts: { value: 'people' },
    ...columns,
  },
});

const state = { level: { value: 'state' }, place_id: { value: 'NY' }, place_name: { value: 'New York' } };
const subgroups = Object.keys(kinds).filter((name) => name !== 'All Students');

const constants = {
  publisher: 'new_york',
  publisher_name: 'New York State Education Department',
  measure: 'chronic_absence_rate',
  definition,
  counts: 'people',
};
const harrowBend = {
  ...constants,
  school_year: '2018',
  level: 'district',
  place_id: '990100010000',
  place_name: 'HARROW BEND CITY SCHOOL DISTRICT',
  category_kind: 'english_learner',
  category: 'English Language Learner',
  category_name: 'English Language Learners',
};
const inState = { ...constants, school_year: '2024', level: 'state', place_id: 'NY', place_name: 'New York' };

/**
 * New York's chronic absenteeism as tables by district and year, by year and group, and by year (district_year, subgroup_year and
 * statewide_year). The rates of districts are never averaged, nor their counts added up, to stand for the state: it publishes its own.
 */
export const newYorkChronicAbsenteeism = supplier({
  name: 'new_york_chronic_absenteeism',
  says: 'New York’s published chronic absenteeism: district_year, subgroup_year and statewide_year (CSV; the same columns in Parquet with “format”).',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'upsert',
  fills: [
    ...phases.map(({ prefix, phase }) =>
      fill('*district_year*', phase, {
        level: { value: 'district' },
        place_id: { column: 'entity_cd' },
        place_name: { column: 'entity_name' },
        ...bySubgroup,
        eligible: { column: `${prefix}enrollment` },
        count: { column: `${prefix}absent_count` },
        percent: { column: `${prefix}absent_rate` },
      }),
    ),
    ...phases.map(({ stateRate, phase }) =>
      fill('*statewide_year*', phase, {
        ...state,
        ...everybody,
        ...(phase === '' ? { people: { column: 'k12_enrollment' } } : {}),
        percent: { column: stateRate },
      }),
    ),
    ...phases.map(({ stateRate, phase }) => ({
      // its rows of all students are those of statewide_year, without their number
      ...fill('*subgroup_year*', phase, { ...state, ...bySubgroup, percent: { column: stateRate } }),
      where: { subgroup: subgroups },
    })),
  ],
  examples: [
    {
      says: 'a group keeps one name over the years; without a count there is no figure, and never a zero',
      table: 'published_figure',
      file: 'district_year.csv',
      given: [
        'entity_cd,year,subgroup,em_enrollment,em_absent_count,em_absent_rate,hs_enrollment,hs_absent_count,hs_absent_rate,combined_absent_count,combined_enrollment,combined_absent_rate,entity_name\n',
        '990100010000,2018,English Language Learners,60,12,20.0,15,,,12,75,16.0,HARROW BEND CITY SCHOOL DISTRICT\n',
      ].join(''),
      expect: [
        { ...harrowBend, eligible: '75', count: '12', percent: '16.0' },
        { ...harrowBend, phase: 'Elementary and middle', eligible: '60', count: '12', percent: '20.0' },
        { ...harrowBend, phase: 'High school', eligible: '15', count: null, percent: null },
      ],
    },
    {
      says: 'the state has its own rate, which is no mean of its districts',
      table: 'published_figure',
      file: 'statewide_year.csv',
      given: 'year,absent_rate,em_absent_rate,hs_absent_rate,k12_enrollment\n2024,27.5,25.0,31.5,2400000\n',
      expect: [
        { ...inState, category_kind: 'all', people: '2400000', percent: '27.5' },
        { ...inState, category_kind: 'all', phase: 'Elementary and middle', percent: '25.0' },
        { ...inState, category_kind: 'all', phase: 'High school', percent: '31.5' },
      ],
    },
    {
      says: 'the state by group',
      table: 'published_figure',
      file: 'subgroup_year.csv',
      given:
        'year,subgroup,absent_rate,em_absent_rate,hs_absent_rate\n2024,All Students,27.5,25.0,31.5\n2024,Homeless,52.5,50.0,\n',
      expect: [
        { phase: undefined, percent: '52.5' },
        { phase: 'Elementary and middle', percent: '50.0' },
        { phase: 'High school', percent: null },
      ].map(({ phase, percent }) => ({
        ...inState,
        category_kind: 'homeless',
        category: 'Homeless',
        category_name: 'Homeless',
        percent,
        ...(phase === undefined ? {} : { phase }),
      })),
    },
  ],
});
