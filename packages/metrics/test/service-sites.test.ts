import { join } from 'node:path';
import type { Row, warehouse } from '@hearth/contracts';
import { expect, it } from 'vitest';
import { writeServices } from '../src/publish/services/write-services.ts';
import { createPublished } from '../src/publish/write.ts';
import { ownFolder } from './folder.ts';
import { givenWarehouse } from './given-rows.ts';

const folder = ownFolder('service-sites');
const days = (
  people: number,
  of: Partial<Row<typeof warehouse.service_event>>,
): Partial<Row<typeof warehouse.service_event>>[] =>
  Array.from({ length: 2 * people }, (_, event) => ({
    person_key: 1 + (event % people),
    date: '2025-10-01',
    attended: 'present',
    school_year: 2026,
    ...of,
  }));

it('a service is at the schools of which it reached ten this year, and where its source says; a sensitive one at none', async () => {
  const database = await givenWarehouse(join(folder, 'warehouse.duckdb'), {
    load: [{ school_year: 2026, as_of: '2026-02-12' }],
    school: [
      { school_key: 1, school_id: 'a' },
      { school_key: 2, school_id: 'b' },
      { school_key: 3, school_id: 'c' },
    ],
    service: [
      { service_key: 1, school_key: null, sensitive: false },
      { service_key: 2, school_key: 3, sensitive: false },
      { service_key: 3, school_key: 3, sensitive: true },
    ],
    person: Array.from({ length: 30 }, (_, person) => ({ person_key: person + 1, identity: person + 1 })),
    service_event: [
      ...days(10, { service_key: 1, school_key: 1 }),
      ...days(9, { service_key: 1, school_key: 2 }),
      ...days(30, { service_key: 1, school_key: 3, school_year: 2025 }),
      ...days(30, { service_key: 3, school_key: 1 }),
      ...days(30, { service_key: 1, school_key: 2, attended: 'absent' }),
      ...days(30, { service_key: 1, school_key: 2, date: '2026-03-01' }),
    ].map((event, index) => ({ ...event, event_key: index })),
  });
  await createPublished(database, join(folder, 'published.duckdb'));
  await writeServices(database);
  expect(await database.rows('select service_id, school_id from published.service_site order by all')).toEqual([
    { service_id: '1', school_id: 'a' },
    { service_id: '2', school_id: 'c' },
  ]);
  database.close();
});
