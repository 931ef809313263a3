import { staging } from '@hearth/contracts';
import { type StrategyTable, strategyTables } from '../src/strategy/tables.ts';
import { District, type Files, lines, type Settings } from './district.ts';
import { own, roster, rosterSources } from './service-district.ts';

/** What the strategy’s record says, by table; a row is “column=value column=value”, a value written with _ for a space. */
export type StrategySaid = Partial<Record<StrategyTable, readonly string[]>>;

const columnsOf = (table: StrategyTable): string[] => Object.keys(staging[table].columns);

function rowsOf(table: StrategyTable, rows: readonly string[]): string {
  const names = columnsOf(table);
  return lines(
    names.join(','),
    ...rows.map((row) => {
      const said = new Map(row.split(' ').map((one) => one.split('=') as [string, string]));
      for (const name of said.keys()) if (!names.includes(name)) throw new Error(`${table} has no column ${name}`);
      return names.map((name) => said.get(name) ?? '').join(',');
    }),
  );
}

/** A district with the roster of service-district.ts and with what its strategy’s record says, in files of the contract’s own columns. */
export const recording = (said: StrategySaid, beside: Beside = {}): District =>
  recordAlone(said, {
    files: { ...roster, ...beside.files },
    sources: { ...rosterSources, ...beside.sources },
  });

interface Beside {
  readonly files?: Files;
  readonly sources?: Settings;
}

/** The same without any roster. */
export function recordAlone(said: StrategySaid, { files = {}, sources = {} }: Beside = {}): District {
  const tables = strategyTables.filter((table) => (said[table] ?? []).length > 0);
  const recorded = Object.fromEntries(tables.map((table) => [`in/${table}.csv`, rowsOf(table, said[table] ?? [])]));
  const described = Object.fromEntries(tables.map((table) => [table, own(table, columnsOf(table).join(' '))]));
  return new District({ ...sources, ...described }, { ...files, ...recorded });
}
