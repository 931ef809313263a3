import { table } from '../table.ts';
import { identifier, key } from '../types.ts';

export const publishedId = table({
  name: 'published_id',
  layer: 'warehouse',
  grain: 'the number that a publisher gives the district or one of its schools, as hearth.yaml says',
  key: ['publisher', 'school_key'],
  columns: {
    publisher: identifier('Who publishes: california.'),
    school_key: key('The school; empty for the district itself.', { optional: true }),
    place_id: identifier('The publisher’s own number of the place.'),
  },
});
