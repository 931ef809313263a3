import type { Database } from '../../database.ts';
import { writeCommittees } from './write-committees.ts';
import { writeFidelity } from './write-fidelity.ts';
import { writeInstruments } from './write-instruments.ts';
import { writeMoney } from './write-money.ts';

/** Fills what a release says of the strategy’s own record beside its figures. It is about no person: members and staff are not in it. */
export async function writeStrategy(database: Database): Promise<void> {
  await writeMoney(database);
  await writeCommittees(database);
  await writeFidelity(database);
  await writeInstruments(database);
}
