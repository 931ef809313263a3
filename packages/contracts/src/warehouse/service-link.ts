import { table } from '../table.ts';
import { choice, identifier, integer, schoolYear } from '../types.ts';
import { personKinds } from '../vocabulary/services.ts';
import { personLinks } from './person.ts';

export const serviceLink = table({
  name: 'service_link',
  layer: 'warehouse',
  grain:
    'one way in which people whom a source’s service events name are known to be students or not, in one school year; only people who may be students',
  key: ['source', 'school_year', 'said_kind', 'link'],
  columns: {
    source: identifier('The source of the events.'),
    school_year: schoolYear('The school year.'),
    said_kind: choice(personKinds, 'What the directory says the people are.'),
    link: choice(personLinks, 'How it is known whether they are students.'),
    people: integer('People, each once.'),
    events: integer('Events that name them.'),
  },
});
