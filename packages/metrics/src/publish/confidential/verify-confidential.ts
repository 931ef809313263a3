import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { confidential, forCommittee } from '@hearth/contracts';
import { literal, openDatabase } from '../../database.ts';
import { COMMITTEE, CONFIDENTIAL, schoolFolder } from '../../school-folder.ts';
import type { ConfidentialRows } from './write-confidential.ts';

/**
 * What is wrong with the confidential part of a built release, read again as a reader would; nothing where all is well. Every
 * file holds one school’s rows, that of its folder; no row is lost, and nobody but the owner may read.
 */
export async function confidentialFaults(folder: string, meant: ConfidentialRows): Promise<string[]> {
  const all = join(folder, CONFIDENTIAL);
  const folders = readdirSync(all).filter((name) => name !== COMMITTEE);
  const faults = await faultsOfCommittee(join(all, COMMITTEE), meant.committee);
  if (folders.length !== meant.schools) faults.push(`${folders.length} schools have a folder, not ${meant.schools}`);
  const files = Object.keys(confidential).map((name) => `${name}.parquet`);
  const wanted = [...files].sort().join(', ');
  for (const one of folders) {
    const found = readdirSync(join(all, one)).sort().join(', ');
    if (found !== wanted) faults.push(`a school’s folder holds ${found}`);
    if (!isOwnersAlone([all, join(all, one), ...files.map((name) => join(all, one, name))]))
      faults.push('others than the owner may read names');
  }
  if (faults.length > 0 || folders.length === 0) return faults;
  const database = await openDatabase(':memory:', { temp_directory: '' });
  try {
    for (const name of Object.keys(confidential)) {
      const rows = await database.rows(`
        select school_id, parse_path(filename)[-2] as folder, count(*)::double as rows
        from read_parquet(${literal(join(all, '*', `${name}.parquet`))}, filename = true) group by all`);
      const sum = rows.reduce((total, row) => total + Number(row['rows']), 0);
      if (sum !== meant.rows[name]) faults.push(`${name} holds ${sum} rows, not ${String(meant.rows[name])}`);
      if (rows.some((row) => schoolFolder(String(row['school_id'])) !== row['folder']))
        faults.push(`${name} of one school stands in the folder of another`);
    }
  } finally {
    database.close();
  }
  return faults;
}

const isOwnersAlone = (paths: readonly string[]): boolean =>
  process.platform === 'win32' || paths.every((path) => (lstatSync(path).mode & 0o077) === 0);

async function faultsOfCommittee(folder: string, meant: ConfidentialRows['committee']): Promise<string[]> {
  const files = Object.keys(forCommittee).map((name) => join(folder, `${name}.parquet`));
  const found = readdirSync(folder);
  if (found.length !== files.length) return [`the committee’s folder holds ${found.join(', ')}`];
  if (!isOwnersAlone([folder, ...files])) return ['others than the owner may read of single posts'];
  const database = await openDatabase(':memory:', { temp_directory: '' });
  try {
    const faults: string[] = [];
    for (const name of Object.keys(forCommittee)) {
      const path = literal(join(folder, `${name}.parquet`));
      const [row] = await database.rows(`select count(*)::double as rows from read_parquet(${path})`);
      if (row?.['rows'] !== meant[name])
        faults.push(`${name} of the committee holds ${String(row?.['rows'])} rows, not ${String(meant[name])}`);
    }
    return faults;
  } finally {
    database.close();
  }
}
