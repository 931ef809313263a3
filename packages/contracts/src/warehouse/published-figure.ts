import {
  publishedCategoryKinds,
  publishedLevels,
  publishedMeasures,
  publishedStatuses,
} from '../staging/published-figure.ts';
import { table } from '../table.ts';
import { choice, date, decimal, identifier, schoolYear, text } from '../types.ts';

export const publishedFigure = table({
  name: 'published_figure',
  layer: 'warehouse',
  grain: 'one figure that somebody else published: a measure for a period, a place and a group',
  key: ['publisher', 'measure', 'part', 'school_year', 'date', 'level', 'place_id', 'phase', 'category'],
  columns: {
    source: identifier('The source of hearth.yaml that brought it.'),
    publisher: identifier('Who published it.'),
    publisher_name: text('Who published it, as pages say it.'),
    measure: choice(publishedMeasures, 'What was measured.'),
    definition: text('How the publisher counts it, in words.', { optional: true }),
    part: identifier('Which part of the measure; all: the whole.'),
    school_year: schoolYear('The school year.'),
    date: date('The day, where the figure is of one day.', { optional: true }),
    level: choice(publishedLevels, 'How large a place it is about.'),
    place_id: identifier('The publisher’s own number of the place.'),
    place_name: text('The publisher’s own name of the place.', { optional: true }),
    within: identifier('The publisher’s number of the next larger place.', { optional: true }),
    phase: identifier('The stage of schooling, in the publisher’s words; all: all of them.'),
    category_kind: choice(publishedCategoryKinds, 'By what the people are divided.'),
    category: identifier('Which group, in the publisher’s own code; all: everybody.'),
    category_name: text('The group in the publisher’s words.', { optional: true }),
    counts: choice(['people', 'sessions'], 'What eligible and count are numbers of.', { optional: true }),
    people: decimal('People enrolled there, where that stands beside the figure.', { optional: true }),
    eligible: decimal('What the figure is divided by.', { optional: true }),
    count: decimal('What is divided.', { optional: true }),
    percent: decimal('The figure in percent, 0 to 100.', { optional: true }),
    status: choice(publishedStatuses, 'Whether the publisher shows it. What is suppressed is never zero.'),
  },
});
