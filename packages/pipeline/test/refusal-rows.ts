// A table for each table: a row that is right, and for every reason for which one can be refused a row that is.
import { staging, type StagingName } from '@hearth/contracts';
import { beforeAll, describe, expect, test } from 'vitest';
import { allReasons } from '../src/accounts.ts';
import { District, type Files, lines, type Settings } from './district.ts';
import { own, roster, rosterSources } from './service-district.ts';

/** “column=value column=value”; no value holds a space. */
export type Said = string;

export interface Rows {
  /** A row that says as much as can be right; each bad row is it with something else said. */
  readonly good: Said;
  /** Rows that are kept as well, for others to name. */
  readonly also?: readonly Said[];
  /** By reason, without the table’s name. “repeated” and “contradicts” need no row: they are the good row again. */
  readonly bad: readonly (readonly [reason: string, but: Said])[];
  /** What the row that contradicts the good one says otherwise. */
  readonly otherwise?: Said;
}

export const noId = (column: string): readonly [string, Said] => [`${column}.missing`, `${column}=`];
export const never = '2030-01-01';
export const notADate = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=soon`];
export const noWord = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=perhaps`];

const valuesOf = (said: Said): Readonly<Record<string, string>> =>
  Object.fromEntries(said.split(' ').map((one) => one.split('=') as [string, string]));

interface Line {
  /** Nothing where the row is kept. */
  readonly reason?: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Loads a district with a file for each of these tables, holding all of its rows, and asks that each bad row is refused for its reason, in
 * its line, with the words of that reason; that every reason there is has a row, but for those shown `elsewhere`; and that nothing is lost.
 */
export function describeRefusals<Name extends StagingName>(
  names: readonly Name[],
  tables: Readonly<Record<Name, Rows>>,
  elsewhere: readonly string[],
): void {
  const columnsOf = (name: Name): string[] => Object.keys(staging[name].columns);
  /** The key of a table’s row, whose last column may be empty. */
  const first = (name: Name): string => staging[name].key[0] ?? '';
  const fileOf = (name: Name): string => `in/${name}.csv`;

  /** The rows of a table’s file after its header: those that are kept, then the bad ones. */
  const linesOf = (name: Name): Line[] => {
    const { good, also = [], bad, otherwise = 'school_id=102' } = tables[name];
    const row = valuesOf(good);
    const found: Line[] = [
      { values: row },
      ...also.map((but) => ({ values: { ...row, ...valuesOf(but) } })),
      ...bad.map(([reason, but]) => ({ reason, values: { ...row, ...valuesOf(but) } })),
      { reason: 'deleted', values: { ...row, gone: 'x' } },
      { reason: 'excluded', values: { ...row, [first(name)]: 'void' } },
    ];
    if (!allReasons().has(`${name}.repeated`)) return found;
    return [
      ...found,
      { reason: 'repeated', values: row },
      { reason: 'contradicts', values: { ...row, ...valuesOf(otherwise) } },
    ];
  };

  const written = (value: string): string => (value.includes(',') ? `"${value}"` : value);
  const files: Files = Object.fromEntries(
    names.map((name) => {
      const columns = [...columnsOf(name), 'gone'];
      const rows = linesOf(name).map(({ values }) => columns.map((column) => written(values[column] ?? '')).join(','));
      return [fileOf(name), lines(columns.join(','), ...rows)];
    }),
  );
  const sources: Settings = Object.fromEntries(
    names.map((name) => {
      const source = own(name, columnsOf(name).join(' '));
      const [fill] = source['fills'] as [Settings];
      return [name, { ...source, fills: [{ ...fill, deleted: 'gone', excludes: { [first(name)]: 'void' } }] }];
    }),
  );

  const district = new District({ ...rosterSources, ...sources }, { ...roster, ...files });
  let refusals: string[] = [];
  let accounts: string[] = [];
  beforeAll(async () => {
    await district.load();
    refusals = await district.rows(`
      select file || ':' || line || ' ' || reason || '|' || refused.says || '|' || refused.remedy
      from warehouse.refused_row as refused join warehouse.landed_file using (file_key) order by file_key, line`);
    accounts = await district.accounts();
  });

  test('every reason has a row', () => {
    const shown = names.flatMap((name) => linesOf(name).map(({ reason }) => `${name}.${reason ?? ''}`));
    const all = [...allReasons().keys()].filter((id) => names.some((name) => id.startsWith(`${name}.`)));
    expect(all.filter((id) => !shown.includes(id) && !elsewhere.includes(id))).toEqual([]);
  });

  describe.each(names)('%s', (name) => {
    const rows = linesOf(name);

    test.each(rows.flatMap(({ reason }, index) => (reason === undefined ? [] : [[reason, index + 2] as const])))(
      '%s in line %i',
      (reason, line) => {
        const { says = '', remedy = '' } = allReasons().get(`${name}.${reason}`) ?? {};
        const told = refusals.filter((one) => one.startsWith(`${fileOf(name)}:${line} `));
        expect(told).toEqual([`${fileOf(name)}:${line} ${name}.${reason}|${says}|${remedy}`]);
        expect(says.endsWith('.') && remedy.endsWith('.')).toBe(true);
      },
    );

    test('keeps what is right, and loses nothing', () => {
      const refused = rows.filter(({ reason }) => reason !== undefined).length;
      const kept = rows.length - refused;
      expect(accounts.filter((one) => one.startsWith(`${fileOf(name)} `))).toEqual([
        `${fileOf(name)} ${rows.length} ${kept} ${refused} 0 loaded`,
      ]);
    });
  });
}
