import type { LoadReport } from '@hearth/pipeline';
import { expect, test } from 'vitest';
import { sayLoad } from '../src/say-load.ts';

const account = (file: string): LoadReport['files'][number] => ({
  file_key: 1,
  source: 'state',
  fills: 'published_figure',
  file,
  content_hash: file,
  received_at: '2026-02-12T08:00:00Z',
  bytes: 1,
  state: 'loaded',
  rows_read: 10,
  rows_kept: 10,
  rows_refused: 0,
  rows_superseded: 0,
  notes: null,
});

test('many lines of one table are told as the files that were sent, however often each was read', () => {
  const files = ['in/2024.parquet', 'in/2025.parquet', 'in/state.parquet'].flatMap((file) => [
    account(file),
    account(file),
    account(file),
  ]);
  const said: string[] = [];
  const report: LoadReport = {
    fingerprint: '',
    unchanged: false,
    asOf: null,
    files,
    rowsRead: 90,
    rowsKept: 90,
    rowsRefused: 0,
    reasons: [],
    unmappedCodes: [],
    unknownAnswers: [],
  };
  sayLoad(report, (line) => said.push(line));
  expect(said[0]).toBe('  state → published_figure  3 files: 90 rows read, 90 kept');
});
