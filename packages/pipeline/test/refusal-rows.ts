import { staging, type StagingName } from '@hearth/contracts';
import { beforeAll, describe, expect, test } from 'vitest';
import { allReasons } from '../src/accounts.ts';
import { District, type Files, lines, type Settings } from './district.ts';
import { own, roster, rosterSources } from './service-district.ts';

/** “column=value column=value”, a value written with _ for a space. */
type Said = string;
export interface RefusedRows {
  /** A row that says as much as can be right; each bad row is it with something else said. */
  readonly good: Said;
  /** Further rows that are right, each it with something else said, for others to name. */
  readonly more?: readonly Said[];
  /** By reason, without the table’s name. “repeated” and “contradicts” need no row: they are the good row again. */
  readonly bad: readonly (readonly [reason: string, but: Said])[];
}

/** What comes after the day on which files arrive. */
export const never = '2030-01-01';
export const missing = (column: string): readonly [string, Said] => [`${column}.missing`, `${column}=`];
export const notADate = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=soon`];
export const noWord = (column: string): readonly [string, Said] => [`${column}.invalid`, `${column}=perhaps`];

interface Line {
  /** Nothing where the row is kept. */
  readonly reason?: string;
  readonly values: Readonly<Record<string, string>>;
}

const valuesOf = (said: Said): Readonly<Record<string, string>> =>
  Object.fromEntries(said.split(' ').map((one) => one.split('=') as [string, string]));
const quoted = (value: string): string => (value.includes(',') ? `"${value}"` : value);
const columnsOf = (name: StagingName): string[] => Object.keys(staging[name].columns);
const fileOf = (name: StagingName): string => `in/${name}.csv`;

/** The rows of a table’s file after its header: those that are kept, then the bad ones. */
function linesOf(name: StagingName, { good, more = [], bad }: RefusedRows, again: Said): Line[] {
  const row = valuesOf(good);
  // excluded by a word in the first column of the key that may hold any
  const [first = ''] = staging[name].key;
  const found: Line[] = [
    { values: row },
    ...more.map((but) => ({ values: { ...row, ...valuesOf(but) } })),
    ...bad.map(([reason, but]) => ({ reason, values: { ...row, ...valuesOf(but) } })),
    { reason: 'deleted', values: { ...row, gone: 'x' } },
    { reason: 'excluded', values: { ...row, [first]: 'void' } },
  ];
  const all = allReasons();
  if (all.has(`${name}.repeated`)) found.push({ reason: 'repeated', values: row });
  if (all.has(`${name}.contradicts`)) found.push({ reason: 'contradicts', values: { ...row, ...valuesOf(again) } });
  return found;
}

export interface Refusals<Name extends StagingName> {
  /** In the order in which one may name another. */
  readonly names: readonly Name[];
  readonly tables: Readonly<Record<Name, RefusedRows>>;
  /** What the good row, or one of `more`, says when it contradicts itself. */
  readonly again?: Partial<Record<Name, Said>>;
  /** What no row of a file alone can show, by id. */
  readonly elsewhere?: readonly string[];
  /** Indicators that goals may name. */
  readonly indicators?: readonly string[];
  /** Files and sources beside the roster’s. */
  readonly beside?: { readonly files: Files; readonly sources: Settings };
}

/** Holds that every reason for which a row of these tables can be refused has a row here that is, with its words, and that nothing is lost. */
export function testRefusals<Name extends StagingName>(refusals: Refusals<Name>): void {
  const { names, tables, again = {}, elsewhere = [], indicators = [], beside = { files: {}, sources: {} } } = refusals;
  const rowsOf = (name: Name): Line[] =>
    linesOf(name, tables[name], (again as Partial<Record<Name, Said>>)[name] ?? 'school_id=102');
  const files: Files = Object.fromEntries(
    names.map((name) => {
      const columns = [...columnsOf(name), 'gone'];
      const rows = rowsOf(name).map(({ values }) => columns.map((column) => quoted(values[column] ?? '')).join(','));
      return [fileOf(name), lines(columns.join(','), ...rows)];
    }),
  );
  const sources: Settings = Object.fromEntries(
    names.map((name) => {
      const source = own(name, columnsOf(name).join(' '));
      const [fill] = source['fills'] as [Settings];
      const [first = ''] = staging[name].key;
      return [name, { ...source, fills: [{ ...fill, deleted: 'gone', excludes: { [first]: 'void' } }] }];
    }),
  );
  const district = new District(
    { ...rosterSources, ...beside.sources, ...sources },
    { ...roster, ...beside.files, ...files },
  );
  let refused: string[] = [];
  let accounts: string[] = [];
  beforeAll(async () => {
    await district.load({ indicators });
    refused = await district.rows(`
      select file || ':' || line || ' ' || reason || '|' || refused.says || '|' || refused.remedy
      from warehouse.refused_row as refused join warehouse.landed_file using (file_key) order by file_key, line`);
    accounts = await district.accounts();
  });

  test('every reason has a row', () => {
    const shown = names.flatMap((name) => rowsOf(name).map(({ reason }) => `${name}.${reason ?? ''}`));
    const all = [...allReasons().keys()].filter((id) => names.some((name) => id.startsWith(`${name}.`)));
    expect(all.filter((id) => !shown.includes(id) && !elsewhere.includes(id))).toEqual([]);
  });

  describe.each([...names])('%s', (name) => {
    const rows = rowsOf(name);

    test.each(rows.flatMap(({ reason }, index) => (reason === undefined ? [] : [[reason, index + 2] as const])))(
      '%s in line %i',
      (reason, line) => {
        const { says = '', remedy = '' } = allReasons().get(`${name}.${reason}`) ?? {};
        const told = refused.filter((one) => one.startsWith(`${fileOf(name)}:${line} `));
        expect(told).toEqual([`${fileOf(name)}:${line} ${name}.${reason}|${says}|${remedy}`]);
        expect(says.endsWith('.') && remedy.endsWith('.')).toBe(true);
      },
    );

    test('keeps what is right, and loses nothing', () => {
      const wrong = rows.filter(({ reason }) => reason !== undefined).length;
      expect(accounts.filter((one) => one.startsWith(`${fileOf(name)} `))).toEqual([
        `${fileOf(name)} ${rows.length} ${rows.length - wrong} ${wrong} 0 loaded`,
      ]);
    });
  });
}
