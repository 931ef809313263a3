import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { describe, expect, test } from 'vitest';
import { District } from './district.ts';

// Public rosters that are not in this repository, loaded whole. What to expect is counted in the files by other means.
const folder = process.env['HEARTH_REAL_DATA'] ?? '';
if (folder === '') process.stderr.write('skipped: loading real rosters (set HEARTH_REAL_DATA)\n');
const rosters = join(folder, 'oneroster');

const column = (name: string, index: number): string[] =>
  readFileSync(join(rosters, 'api-mock', name), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',')[index] ?? '');
const noLoss = 'select count(*) from warehouse.landed_file where rows_read <> rows_kept + rows_refused';

/** The first record of each file of an archive, by column. */
async function membersOf(path: string): Promise<Record<string, Record<string, string>>> {
  const archive = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  const found: Record<string, Record<string, string>> = {};
  for await (const entry of archive.eachEntry()) {
    const [header = [], values = []] = (await text(await archive.openReadStreamPromise(entry)))
      .split(/\r?\n/)
      .map((line) => line.split(','));
    found[entry.fileName.replace('.csv', '')] = Object.fromEntries(
      header.map((name, index) => [name, values[index] ?? '']),
    );
  }
  archive.close();
  return found;
}

describe.skipIf(folder === '')('real rosters, loaded', () => {
  test('a OneRoster 1.2 bundle, delta, with a role of its own file and a stay dated by its session', async () => {
    const bundle = join(rosters, 'moodle-fixtures');
    expect(readdirSync(bundle)).toContain('oneroster_test_data.zip');
    const one = new District({ roster: { supplier: 'oneroster', files: join(bundle, '*.zip') } }, {});
    await one.load();
    const there = await membersOf(join(bundle, 'oneroster_test_data.zip'));
    const [user, org, session, person] = ['users', 'orgs', 'academicSessions', 'demographics'].map(
      (name) => there[name] ?? {},
    );
    expect(await one.rows('select student_id, given_name, family_name, birth_date from warehouse.student')).toEqual([
      [user?.['sourcedId'], user?.['givenName'], user?.['familyName'], person?.['birthDate']].join(' '),
    ]);
    expect(await one.rows('select school_id, name from warehouse.school')).toEqual([
      [org?.['sourcedId'], org?.['name']].join(' '),
    ]);
    expect(await one.rows('select entry_date, exit_date from warehouse.enrollment')).toEqual([
      [session?.['startDate'], session?.['endDate']].join(' '),
    ]);
    expect(await one.rows("select notes from warehouse.landed_file where fills = 'enrollment'")).toEqual([
      'stays made from 1 class enrollment, 1 of them with the dates of their academic session',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('a roster with column names of its own, by the generic supplier', async () => {
    const files = (name: string): string => join(rosters, 'api-mock', name);
    const one = new District(
      {
        schools: {
          files: files('Schools.csv'),
          format: 'csv',
          load: 'snapshot',
          fills: [{ table: 'school', columns: { school_id: 'orgId', name: 'name' } }],
        },
        students: {
          files: files('users.csv'),
          format: 'csv',
          load: 'snapshot',
          fills: [
            {
              table: 'student',
              where: { role: 'student' },
              columns: { student_id: 'userId', given_name: 'givenName', family_name: 'familyName' },
            },
          ],
        },
      },
      {},
    );
    await one.load();
    // no value of these columns is quoted or holds a comma up to the role, counted from the end
    const roles = column('users.csv', 15).filter((role) => role === 'student').length;
    expect(roles).toBeGreaterThan(0);
    expect(await one.rows('select count(*) from warehouse.student')).toEqual([String(roles)]);
    expect(await one.rows('select count(*) from warehouse.school')).toEqual([String(column('Schools.csv', 0).length)]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });
});
