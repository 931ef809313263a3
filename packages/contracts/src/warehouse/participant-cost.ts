import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const participantCost = table({
  name: 'participant_cost',
  layer: 'warehouse',
  grain:
    'one person served in one category on which money was spent, in one period, with an equal part of the money; in the district or at one school',
  key: ['grain', 'identity', 'category', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where: all money, or what was spent for that school.'),
    identity: key('The person.'),
    category: identifier('The category; at a school, that with which a sensitive one is told.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    paid_cents: integer(
      'Cents paid: of the category’s own money and of what all categories share, by how many people each reached. The parts of all participants are what was spent.',
    ),
    with_in_kind_cents: integer('The same with what was given in kind.'),
    sensitive: truth('Whether all that the person received in the category was sensitive.'),
  },
});
