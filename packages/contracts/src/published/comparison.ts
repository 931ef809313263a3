import { publishedCategoryKinds, publishedLevels, publishedMeasures } from '../staging/published-figure.ts';
import { table } from '../table.ts';
import { choice, decimal, identifier, schoolYear, text } from '../types.ts';

export const comparison = table({
  name: 'comparison',
  layer: 'published',
  grain:
    'one figure that somebody else published about this district, its schools, or a larger place around them; copied, never computed',
  key: ['publisher', 'measure', 'part', 'school_year', 'level', 'place_id', 'phase', 'category'],
  columns: {
    publisher: identifier('Who published it.'),
    publisher_name: text('Who published it, as pages say it.'),
    measure: choice(publishedMeasures, 'What was measured.'),
    definition: text('How the publisher counts it, in words.', { optional: true }),
    part: identifier('Which part of the measure; all: the whole.'),
    school_year: schoolYear('The school year.'),
    level: choice(publishedLevels, 'How large a place it is about.'),
    place_id: identifier('The publisher’s own number of the place.'),
    place_name: text('The publisher’s own name of the place.', { optional: true }),
    school_id: identifier('Our school, where hearth.yaml says which; “district” for the district itself.', {
      optional: true,
    }),
    phase: identifier('The stage of schooling, in the publisher’s words; all: all of them.'),
    category_kind: choice(publishedCategoryKinds, 'By what the people are divided.'),
    category: identifier('Which group, in the publisher’s own code; all: everybody.'),
    category_name: text('The group in the publisher’s words.', { optional: true }),
    counts: choice(['people', 'sessions'], 'What eligible and count are numbers of.', { optional: true }),
    people: decimal('People enrolled there, where that stands beside the figure.', { optional: true }),
    eligible: decimal('What the figure is divided by.', { optional: true }),
    count: decimal('What is divided.', { optional: true }),
    percent: decimal('The figure in percent, 0 to 100.', { optional: true }),
    status: choice(['shown', 'suppressed'], 'Whether the publisher shows it. What is suppressed is never zero.'),
  },
  checks: [
    {
      name: 'shown',
      says: 'A shown figure has no percent.',
      remedy: 'Leave it out.',
      sql: "status <> 'shown' or percent is not null",
    },
    {
      name: 'bare',
      says: 'A figure that its publisher suppressed carries a number.',
      remedy: 'Remove it.',
      sql: "status = 'shown' or (people is null and eligible is null and count is null and percent is null)",
    },
    {
      name: 'minimum',
      says: 'Its publisher shows fewer than 10 people, or fewer than three on a side.',
      remedy: 'Leave it out.',
      sql: "counts <> 'people' or (eligible >= 10 and least(count, eligible - count) >= 3)",
    },
  ],
});
