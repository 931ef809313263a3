import type { FaultTruth } from '../truths.ts';
import type { SheetName, SheetRow, StrategyRecord } from './record.ts';

/** Rows that go wrong when people fill in a workbook. */
const wrong: readonly (readonly [table: SheetName, fault: string, row: SheetRow])[] = [
  [
    'commitment',
    'the commitment is due on a date that does not exist',
    {
      commitment_id: 'CO-900',
      promise: 'Shelves for the family room',
      made_on: '2025-10-14',
      first_due_on: '2026-02-30',
      owner_side: 'management',
      status: 'open',
    },
  ],
  [
    'seat',
    'a seat on a committee that is on no list',
    { committee_id: 'C99', member_id: 'M99-1', side: 'labor', started_on: '2025-08-01' },
  ],
  ['meeting_attendance', 'somebody at a meeting who has no seat', { meeting_id: 'C1-2026-1', member_id: 'M99-1' }],
  [
    'rubric_rating',
    'a rating of a school that nobody knows',
    { school_id: '999', item_id: 'RI1', rater_side: 'labor', rated_on: '2025-02-02', phase: 'engaging' },
  ],
  [
    'funding_award',
    'the award ends before it starts',
    {
      award_id: 'AW90',
      funder: 'Lantern Trust',
      source_kind: 'foundation',
      starts_on: '2025-07-01',
      ends_on: '2024-06-30',
      amount: 5000,
      status: 'active',
      status_on: '2025-07-01',
    },
  ],
];

/** Adds faulty rows behind the good ones, and one good row a second time. */
export function recordFaults(record: StrategyRecord, file: string): FaultTruth[] {
  for (const [table, , row] of wrong) record.add(table, row);
  const [again] = record.rows('meeting_attendance');
  if (again !== undefined) record.add('meeting_attendance', again);
  return [...wrong.map(([, fault]) => fault), 'the same attendance a second time'].map((fault) => ({
    file,
    fault,
    rows: 1,
    refused: true,
  }));
}
