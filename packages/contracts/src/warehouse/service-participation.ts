import { table } from '../table.ts';
import { choice, identifier, integer, key, schoolYear, truth } from '../types.ts';
import { yearKinds } from './student-change.ts';
import { grains } from './student-period.ts';

export const serviceParticipation = table({
  name: 'service_participation',
  layer: 'warehouse',
  grain: 'one person in one service that says how much is enough, in one period, in the district or at one school',
  key: ['grain', 'identity', 'service_key', 'school_key', 'school_year', 'period_kind', 'period'],
  columns: {
    grain: choice(grains, 'Where.'),
    identity: key('The person.'),
    service_key: key('The service.'),
    category: identifier('Its category; at a school, that with which a sensitive one is told.'),
    school_key: key('The school; at district grain empty.', { optional: true }),
    school_year: schoolYear('The school year.'),
    period_kind: choice(yearKinds, 'What kind of stretch of time.'),
    period: identifier('Which.'),
    student_key: key('The student that the person is.', { optional: true }),
    minutes: integer('How long altogether, at whatever school.'),
    minimum_minutes: integer('How long is enough.'),
    sensitive: truth('Whether the service is sensitive.'),
  },
});
