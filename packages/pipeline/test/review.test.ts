import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/configuration.ts';
import { type ReviewFile, writeReview } from '../src/review/review.ts';
import { reviewWorkbook } from '../src/review/write-review.ts';
import { District } from './district.ts';
import { filesOf, roster, rosterSources, type Said, sourcesOf } from './service-district.ts';

/** Dan is one of two of his name and birth date; Bee may be Bea; 007 is the García who may be Ada. */
const said: Said = {
  service: ['service_id=T name=Tutoring category=tutoring'],
  person: [
    'person_id=1 kind=student given_name=Dan family_name=Moss birth_date=2015-01-01',
    'person_id=2 kind=student given_name=Bee family_name=García birth_date=2014-05-02',
    'person_id=007 kind=unknown given_name=Ada family_name=García_+Lopez birth_date=2016-03-01 school_id=101',
    'person_id=4 kind=student given_name=Eve family_name=O’Neil birth_date=2014-02-02',
  ],
  service_event: ['person_id=1 service_id=T date=2025-09-03 school_id=101 hours=1'],
};

const review = {
  supplier: 'people_review',
  directory: 'community',
  files: 'review/community-*.xlsx',
  format: 'excel',
  optional: true,
};

const district = (more: Said = {}): District => {
  const all = { ...said, ...more };
  return new District({ ...rosterSources, ...sourcesOf(all), review }, { ...roster, ...filesOf(all) });
};

const list = async (one: District): Promise<ReviewFile[]> =>
  writeReview({
    dataFolder: one.folder,
    folder: join(one.folder, 'review'),
    configuration: await readConfiguration(join(one.folder, 'hearth.yaml')),
    day: '2026-02-12',
  });

const cells = async (path: string): Promise<string[][]> => {
  const { sheets } = await readXlsx(await readFile(path));
  return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
};

/** Fills the column of decisions, by “person student”, and saves the list as it was found. */
async function decide(one: District, path: string, decisions: Readonly<Record<string, string>>): Promise<void> {
  const [head = [], ...rows] = await cells(path);
  const [person, student] = ['Person Number', 'Student Number'].map((name) => head.indexOf(name));
  const filled = rows.map(([, ...rest], index) => {
    const row = rows[index] ?? [];
    return [decisions[`${row[person ?? 0] ?? ''} ${row[student ?? 0] ?? ''}`] ?? '', ...rest];
  });
  const bytes = await writeXlsx({ sheets: [{ name: 'People', rows: [[...head], ...filled] }] });
  one.write({ [join('review', path.split('/').at(-1) ?? '')]: Buffer.from(bytes) });
}

const links = (one: District): Promise<string[]> =>
  one.rows(
    'select person_id, link, student_id from warehouse.person left join warehouse.student using (student_key) order by all',
  );
const candidates = (one: District): Promise<string[]> =>
  one.rows(`select person_id, student_id, why from warehouse.person_candidate as candidate join warehouse.person using (person_key)
    join warehouse.student on student.student_key = candidate.student_key order by all`);

const unsure = ['007 ada part_of_family_name', '1 dan same_name_several_students', '1 dan2 same_name_several_students'];
const waiting = [...unsure, '2 bea same_family_name_and_birth_date'];

describe('a list for review', () => {
  test('has everybody of whom it is unsure, for its owner alone, and numbers stay text', async () => {
    const one = district();
    await one.load();
    expect(await candidates(one)).toEqual(waiting);
    const files = await list(one);
    expect(files).toMatchObject([{ directory: 'community', people: 3, candidates: 4, isRead: true }]);
    const path = files[0]?.path ?? '';
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect((await cells(path)).map((row) => [row[0], ...row.slice(2, 10)].join('|'))).toEqual([
      'Decision|Person Number|Person Given Name|Person Family Name|Person Birth Date|Person Kind|Person School|Records Waiting|Student Number',
      '|2|Bee|García|2014-05-02|student||0|bea',
      '|007|Ada|García +Lopez|2016-03-01|unknown|Alder|0|ada',
      '|1|Dan|Moss|2015-01-01|student||1|dan',
      '|1|Dan|Moss|2015-01-01|student||1|dan2',
    ]);
  });

  test('that is there already is never written over', async () => {
    const one = district();
    await one.load();
    const names = [await list(one), await list(one)].flat().map(({ path }) => path.split('/').at(-1));
    expect(names).toEqual(['community-2026-02-12.xlsx', 'community-2026-02-12-2.xlsx']);
  });

  test('holds a name that looks like a formula as a name', async () => {
    const person = {
      id: '=1+1',
      kind: 'student',
      givenName: '=1+1',
      familyName: '-2',
      birthDate: '',
      school: '',
      records: 0,
    };
    const student = { id: '001', givenName: '@a', familyName: '', birthDate: '', school: '', grade: '' };
    const [candidate] = [{ directory: 'd', person, student, why: 'part_of_family_name' }];
    const { sheets } = await readXlsx(await reviewWorkbook([candidate]));
    expect(sheets[0]?.rows[1]?.slice(2, 11)).toEqual(['=1+1', '=1+1', '-2', null, 'student', null, 0, '001', '@a']);
  });

  test('is not written where nobody waits, and not before anything is loaded', async () => {
    const one = district({ person: ['person_id=1 kind=neighbor'] });
    await expect(list(one)).rejects.toThrow('Nothing has been loaded yet');
    await one.load();
    expect(await list(one)).toEqual([]);
  });

  test('knows that no source takes its decisions', async () => {
    const one = district();
    await one.load();
    one.configure({ ...rosterSources, ...sourcesOf(said) });
    expect(await list(one)).toMatchObject([{ directory: 'community', isRead: false }]);
  });
});

describe('a decision', () => {
  const decided = async (decisions: Readonly<Record<string, string>>): Promise<District> => {
    const one = district();
    await one.load();
    const [file] = await list(one);
    await decide(one, file?.path ?? '', decisions);
    await one.load();
    return one;
  };

  test('“same” links, and the person is offered no more', async () => {
    const one = await decided({ '1 dan2': 'same', '007 ada': 'same' });
    expect(await links(one)).toEqual(['007 review ada', '1 review dan2', '2 unsure -', '4 name_and_birth_date eve']);
    expect(await candidates(one)).toEqual(['2 bea same_family_name_and_birth_date']);
    expect(
      await one.rows(
        'select student_id from warehouse.service_event join warehouse.person using (person_key) join warehouse.student using (student_key)',
      ),
    ).toEqual(['dan2']);
  });

  test('“not same” is never offered again, and the person is unlinked', async () => {
    const one = await decided({ '2 bea': 'not same' });
    expect(await links(one)).toContain('2 review -');
    expect(await candidates(one)).toEqual(unsure);
    const [file] = await list(one);
    expect((await cells(file?.path ?? '')).length).toBe(1 + unsure.length);
  });

  test('about one of two namesakes does not link the other', async () => {
    const one = await decided({ '1 dan': 'not same' });
    expect(await links(one)).toContain('1 unsure -');
    expect(await candidates(one)).toContain('1 dan2 same_name_several_students');
  });

  test('stands when a later list comes, and is taken back by “unsure”', async () => {
    const one = await decided({ '2 bea': 'same' });
    const [second] = await list(one);
    await decide(one, second?.path ?? '', { '007 ada': 'not same' });
    await one.load();
    expect(await links(one)).toEqual(['007 review -', '1 unsure -', '2 review bea', '4 name_and_birth_date eve']);
    one.write({
      'review/community-late.xlsx': Buffer.from(
        await writeXlsx({
          sheets: [
            {
              name: 'People',
              rows: [
                ['Decision', 'Person Number', 'Student Number'],
                ['unsure', '2', 'bea'],
              ],
            },
          ],
        }),
      ),
    });
    await one.load();
    expect(await links(one)).toContain('2 unsure -');
  });

  test('that nobody has made says nothing', async () => {
    const one = await decided({});
    expect(await candidates(one)).toEqual(waiting);
    expect((await one.accounts()).filter((account) => account.startsWith('review/'))).toEqual([
      'review/community-2026-02-12.xlsx, sheet People 0 0 0 0 loaded',
    ]);
  });

  test('in another word, and for two students at once, is refused and links nobody', async () => {
    const one = await decided({ '2 bea': 'perhaps', '1 dan': 'same', '1 dan2': 'same', '007 ada': 'Sí' });
    expect((await one.refusals()).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '2 person_match.decision.invalid',
      '4 person_match.several_students',
      '5 person_match.several_students',
    ]);
    expect(await links(one)).toEqual(['007 review ada', '1 unsure -', '2 unsure -', '4 name_and_birth_date eve']);
  });
});
