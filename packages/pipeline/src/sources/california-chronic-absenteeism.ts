import type { Fill, Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

/** The publisher's mark for a figure about ten students or fewer, in all three columns at once. */
const suppressed = '*';
const figure = (column: string): Mapping => ({ column, words: { [suppressed]: '' } });

const definition =
  'Absent on 10% or more of the days they were expected to attend, for any reason, among students expected on more than 30 days who came on at least one.';

const kinds = {
  TA: 'all',
  ...of('race_ethnicity', 'RA', 'RB', 'RD', 'RF', 'RH', 'RI', 'RP', 'RT', 'RW'),
  ...of('gender', 'GF', 'GM', 'GX', 'GZ'),
  SD: 'disability',
  SE: 'english_learner',
  SF: 'foster',
  SH: 'homeless',
  SM: 'migrant',
  SS: 'economic',
  // the last three are those of files before transitional kindergarten had its own name
  ...of('grade_span', 'GRTKKN', 'GR13', 'GR46', 'GR78', 'GRTK8', 'GR912', 'GRK', 'GRKN', 'GRK8'),
};

const names = {
  TA: 'Total',
  RA: 'Asian',
  RB: 'African American',
  RD: 'Not reported',
  RF: 'Filipino',
  RH: 'Hispanic or Latino',
  RI: 'American Indian or Alaska Native',
  RP: 'Pacific Islander',
  RT: 'Two or more races',
  RW: 'White',
  GF: 'Female',
  GM: 'Male',
  GX: 'Non-binary',
  GZ: 'Gender missing',
  SD: 'Students with disabilities',
  SE: 'English learners',
  SF: 'Foster youth',
  SH: 'Homeless',
  SM: 'Migrant',
  SS: 'Socioeconomically disadvantaged',
  GRTKKN: 'Transitional kindergarten and kindergarten',
  GRK: 'Kindergarten',
  GRKN: 'Kindergarten',
  GR13: 'Grades 1 to 3',
  GR46: 'Grades 4 to 6',
  GR78: 'Grades 7 and 8',
  GRK8: 'Kindergarten to grade 8',
  GRTK8: 'Transitional kindergarten to grade 8',
  GR912: 'Grades 9 to 12',
};

function of(kind: string, ...codes: readonly string[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, kind]));
}

const county = { 'County Code': 2 };
const district = { ...county, 'District Code': 5 };
const school = { ...district, 'School Code': 7 };

/**
 * The rows of one level. Above the school the same students stand there up to nine times, once for each choice of two filters:
 * only the row of all schools is the place's own figure.
 */
const level = (code: string, word: string, place: Readonly<Record<string, Mapping>>): Fill => ({
  table: 'published_figure',
  where: {
    'Aggregate Level': [code],
    ...(code === 'S' ? {} : { 'Charter School': ['All', 'ALL'], DASS: ['All', 'ALL'] }),
  },
  // files before 2021-22 do not have it
  mayLack: ['DASS'],
  columns: {
    publisher: { value: 'california' },
    publisher_name: { value: 'California Department of Education' },
    measure: { value: 'chronic_absence_rate' },
    definition: { value: definition },
    school_year: { column: 'Academic Year' },
    level: { value: word },
    ...place,
    category_kind: { column: 'Reporting Category', words: kinds },
    category: { column: 'Reporting Category', words: { TA: '' } },
    category_name: { column: 'Reporting Category', words: names },
    counts: { value: 'people' },
    eligible: figure('ChronicAbsenteeismEligibleCumulativeEnrollment'),
    count: figure('ChronicAbsenteeismCount'),
    percent: figure('ChronicAbsenteeismRate'),
    status: { column: 'ChronicAbsenteeismRate', words: { [suppressed]: 'suppressed' }, otherwise: 'shown' },
  },
});

const header =
  'Academic Year\tAggregate Level\tCounty Code\tDistrict Code\tSchool Code\tCounty Name\tDistrict Name\tSchool Name\tCharter School\tDASS\tReporting Category\tChronicAbsenteeismEligibleCumulativeEnrollment\tChronicAbsenteeismCount\tChronicAbsenteeismRate\r\n';
const constants = {
  publisher: 'california',
  publisher_name: 'California Department of Education',
  measure: 'chronic_absence_rate',
  definition,
  counts: 'people',
};
const total = { school_year: '2025-26', category_kind: 'all', category: null, category_name: 'Total' };

/**
 * California's downloadable file of chronic absenteeism (chronicabsenteeismYY.txt, tab separated): the state, its counties, districts
 * and schools. A district's number is county and district code (7 digits), a school's has its own 7 behind them. Rows are never added
 * up: a student who moved is in each place's row and once in the state's.
 */
export const californiaChronicAbsenteeism = supplier({
  name: 'california_chronic_absenteeism',
  says: 'California’s published chronic absenteeism (tab separated; the same columns as CSV, Excel or Parquet with “format”).',
  format: { kind: 'tsv', encoding: 'auto' },
  // the state corrects a year by a second version of its file
  load: 'upsert',
  fills: [
    level('T', 'state', { place_id: { digits: county }, place_name: { value: 'California' } }),
    level('C', 'county', { place_id: { digits: county }, place_name: { column: 'County Name' } }),
    level('D', 'district', {
      place_id: { digits: district },
      place_name: { column: 'District Name' },
      within: { digits: county },
    }),
    level('S', 'school', {
      place_id: { digits: school },
      place_name: { column: 'School Name' },
      within: { digits: district },
    }),
  ],
  examples: [
    {
      says: 'an asterisk is suppressed and never zero; “No ” is No; above the school only the rows of all schools are read',
      table: 'published_figure',
      given: [
        header,
        '2025-26\tT\t00\t\t\tState\t\t\tAll\tAll\tTA\t5000000\t1000000\t20.0\r\n',
        '2025-26\tT\t00\t\t\tState\t\t\tNo \tAll\tTA\t4000000\t900000\t22.5\r\n',
        '2025-26\tD\t99\t10017\t\tQuarry\tHarrow Bend Unified\t\tAll\tAll\tTA\t2400\t513\t21.4\r\n',
        '2025-26\tD\t99\t10017\t\tQuarry\tHarrow Bend Unified\t\tAll\tNo \tTA\t2300\t480\t20.9\r\n',
        '2025-26\tS\t99\t10017\t0100101\tQuarry\tHarrow Bend Unified\tAlder School\tNo \tNo \tGX\t*\t*\t*\r\n',
      ].join(''),
      expect: [
        {
          ...constants,
          ...total,
          level: 'state',
          place_id: '00',
          place_name: 'California',
          eligible: '5000000',
          count: '1000000',
          percent: '20.0',
          status: 'shown',
        },
        {
          ...constants,
          ...total,
          level: 'district',
          place_id: '9910017',
          place_name: 'Harrow Bend Unified',
          within: '99',
          eligible: '2400',
          count: '513',
          percent: '21.4',
          status: 'shown',
        },
        {
          ...constants,
          school_year: '2025-26',
          category_kind: 'gender',
          category: 'GX',
          category_name: 'Non-binary',
          level: 'school',
          place_id: '99100170100101',
          place_name: 'Alder School',
          within: '9910017',
          eligible: null,
          count: null,
          percent: null,
          status: 'suppressed',
        },
      ],
    },
    {
      says: 'an older file has no DASS column and its own codes of grades',
      table: 'published_figure',
      given: [
        header.replace('DASS\t', ''),
        '2018-19\tC\t99\t\t\tQuarry\t\t\tAll\tGRK8\t9000\t900\t10.0\r\n',
        '2018-19\tC\t99\t\t\tQuarry\t\t\tYes\tGRK8\t700\t70\t10.0\r\n',
      ].join(''),
      expect: [
        {
          ...constants,
          school_year: '2018-19',
          category_kind: 'grade_span',
          category: 'GRK8',
          category_name: 'Kindergarten to grade 8',
          level: 'county',
          place_id: '99',
          place_name: 'Quarry',
          eligible: '9000',
          count: '900',
          percent: '10.0',
          status: 'shown',
        },
      ],
    },
  ],
});
