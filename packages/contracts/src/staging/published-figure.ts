import { table } from '../table.ts';
import { choice, date, decimal, identifier, schoolYear, text } from '../types.ts';

/** What others publish about attendance; each publisher has its own definition of each. */
export const publishedMeasures = [
  'chronic_absence_rate',
  'persistent_absence_rate',
  'attendance_rate',
  'absence_rate',
  'authorized_absence_rate',
  'unauthorized_absence_rate',
] as const;

/** How large a place a figure is about; nation, region and local authority are England’s. */
export const publishedLevels = [
  'nation',
  'state',
  'region',
  'county',
  'local_authority',
  'district',
  'school',
] as const;

/** By what the publisher divides people. */
export const publishedCategoryKinds = [
  'all',
  'grade_span',
  'race_ethnicity',
  'gender',
  'english_learner',
  'disability',
  'economic',
  'homeless',
  'foster',
  'migrant',
  'military',
  'small_groups',
] as const;

/** `suppressed`: the publisher hides it. `not_given`: the publisher has no figure and does not say why. Neither is ever a zero. */
export const publishedStatuses = ['shown', 'suppressed', 'not_given'] as const;

export const publishedFigure = table({
  name: 'published_figure',
  layer: 'staging',
  grain: 'one figure that somebody else published: a measure for a period, a place and a group',
  key: ['publisher', 'measure', 'part', 'school_year', 'date', 'level', 'place_id', 'phase', 'category'],
  columns: {
    publisher: identifier('Who published it, as district.published_ids of hearth.yaml calls it: california.'),
    publisher_name: text('Who published it, as pages say it.', { optional: true }),
    measure: choice(publishedMeasures, 'What was measured.'),
    definition: text('How the publisher counts it, in words.', { optional: true }),
    part: identifier('Which part of the measure, such as one reason; empty means the whole.', { optional: true }),
    school_year: schoolYear('The school year; empty where there is a date.', { optional: true }),
    date: date('The day, where the figure is of one day.', { optional: true }),
    level: choice(publishedLevels, 'How large a place it is about.'),
    place_id: identifier('The publisher’s own number of the place.'),
    place_name: text('The publisher’s own name of the place.', { optional: true }),
    within: identifier('The publisher’s number of the next larger place: the district of a school.', {
      optional: true,
    }),
    phase: identifier('The stage of schooling, in the publisher’s words; empty means all.', { optional: true }),
    category_kind: choice(publishedCategoryKinds, 'By what the people are divided.'),
    category: identifier('Which group, in the publisher’s own code; empty means everybody.', { optional: true }),
    category_name: text('The group in the publisher’s words.', { optional: true }),
    counts: choice(['people', 'sessions'], 'What eligible and count are numbers of.', { optional: true }),
    people: decimal('People enrolled there, where that stands beside the figure.', { optional: true }),
    eligible: decimal('What the figure is divided by.', { optional: true }),
    count: decimal('What is divided.', { optional: true }),
    percent: decimal('The figure in percent, 0 to 100.', { optional: true }),
    share: decimal('The figure as a share of one, where it is written so.', { optional: true }),
    status: choice(
      publishedStatuses,
      'Whether there is a figure; empty: shown where there is one, suppressed where only its people are given, else not given.',
      { optional: true },
    ),
  },
  checks: [
    {
      name: 'period',
      says: 'There is neither a school year nor a date.',
      remedy: 'Name the column of the school year under this source in hearth.yaml.',
      sql: 'school_year is not null or date is not null',
    },
    {
      name: 'range',
      says: 'The figure is not between 0 and 100 percent.',
      remedy: 'Write percents from 0 to 100, or map the column to “share”.',
      sql: 'coalesce(percent, share * 100) between 0 and 100',
    },
    {
      name: 'shown',
      says: 'It is said to be shown and has no figure.',
      remedy: 'Name the publisher’s mark of suppression under this source in hearth.yaml.',
      sql: "status <> 'shown' or coalesce(percent, share) is not null",
    },
    {
      name: 'hidden',
      says: 'It is said to be suppressed or not given, and has a figure.',
      remedy: 'Correct the mark of suppression under this source in hearth.yaml.',
      sql: "status = 'shown' or coalesce(percent, share, count) is null",
    },
    {
      name: 'count',
      says: 'The count is larger than what it is counted in.',
      remedy: 'Correct the columns of eligible and count under this source in hearth.yaml.',
      sql: 'count between 0 and eligible',
    },
  ],
});
