import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear, truth } from '../types.ts';
import { personKinds } from '../vocabulary/services.ts';
import { personLinks } from './person.ts';

/** Tables of services whose rows name people. */
export const linkedRecords = ['service_event', 'service_stay', 'need', 'referral', 'service_target'] as const;

export const serviceLink = table({
  name: 'service_link',
  layer: 'warehouse',
  grain:
    'one way in which people whom a source’s records of services name are known to be students or not, in one school year; only people who may be students',
  key: ['source', 'fills', 'school_year', 'said_kind', 'link', 'linked'],
  columns: {
    source: identifier('The source of the records.'),
    fills: choice(linkedRecords, 'What the records are.'),
    school_year: schoolYear('The school year.'),
    said_kind: choice(personKinds, 'What the directory says the people are.'),
    link: choice(personLinks, 'How it is known whether they are students.'),
    linked: truth('Whether they are students of the district.'),
    people: integer('People, each once.'),
    records: integer('Records that name them.'),
  },
});
