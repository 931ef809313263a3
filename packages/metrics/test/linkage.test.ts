import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeLinkage } from '../src/publish/linkage.ts';
import { createPublished } from '../src/publish/write.ts';
import { ownFolder } from './folder.ts';
import { emptyWarehouse } from './district.ts';

type Link = readonly [link: string, linked: boolean, people: number, records: number];

let folders = 0;

/** “part records share” of what the quality page gets of one source’s deliveries in one school year. */
async function linkage(...links: readonly Link[]): Promise<string[]> {
  folders += 1;
  const folder = ownFolder(`linkage-${folders}`);
  const database = await emptyWarehouse(join(folder, 'warehouse.duckdb'));
  try {
    await createPublished(database, join(folder, 'published.duckdb'));
    for (const [link, linked, people, records] of links) {
      await database.run(
        `insert into warehouse.service_link values ('log', 'service_event', 2026, 'student', '${link}', ${linked}, ${people}, ${records})`,
      );
    }
    await writeLinkage(database, 10);
    const rows = await database.rows(`
      select item, state, rows_kept, share from published.quality where topic = 'linkage' and source = 'log' and period = '2026'`);
    const parts = ['all', 'linked', 'unsure', 'unlinked'].map((part) =>
      rows.find(({ item }) => item === `service_event.${part}`),
    );
    expect(rows.length).toBe(links.length === 0 ? 0 : parts.length);
    return parts.flatMap((row) =>
      row === undefined ? [] : [`${row['state']} ${row['rows_kept'] ?? '-'} ${row['share'] ?? '-'}`],
    );
  } finally {
    database.close();
  }
}

describe('records of services and whose they are', () => {
  test('are told in tens, with the share that is linked', async () =>
    expect(
      await linkage(
        ['student_id', true, 80, 812],
        ['review', true, 10, 103],
        ['unsure', false, 12, 46],
        ['none', false, 20, 94],
      ),
    ).toEqual(['shown 1060 -', 'shown 920 87', 'shown 50 -', 'shown 90 -']));

  test('who was found not to be the student is unlinked', async () =>
    expect(await linkage(['student_id', true, 80, 800], ['review', false, 10, 100])).toEqual([
      'shown 900 -',
      'shown 800 89',
      'protected - -',
      'shown 100 -',
    ]));

  test('of fewer than ten people are not told, and nobody looks like a few', async () => {
    const few = await linkage(['student_id', true, 80, 800], ['unsure', false, 9, 90], ['none', false, 11, 50]);
    expect(few).toEqual(['shown 940 -', 'shown 800 85', 'protected - -', 'shown 50 -']);
    const nobody = await linkage(['student_id', true, 80, 800], ['none', false, 11, 50]);
    expect(nobody[2]).toBe(few[2]);
  });

  test('have no share where fewer than ten people are on a side', async () => {
    expect(await linkage(['student_id', true, 80, 800], ['unsure', false, 5, 90], ['none', false, 4, 50])).toEqual([
      'shown 940 -',
      'shown 800 -',
      'protected - -',
      'protected - -',
    ]);
    expect((await linkage(['student_id', true, 9, 800], ['unsure', false, 50, 90]))[1]).toBe('protected - -');
  });

  test('of a handful of people, and of no records, say nothing', async () => {
    expect(await linkage(['student_id', true, 9, 90])).toEqual(Array(4).fill('protected - -'));
    expect(await linkage()).toEqual([]);
  });
});
