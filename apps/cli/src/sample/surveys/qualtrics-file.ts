import { TextFile, type MadeFile } from '../text-file.ts';
import { csvRow } from './moments.ts';

/** A column of answers: its code and its words. */
export type Column = readonly [code: string, words: string];

const own: readonly Column[] = [
  ['StartDate', 'Start Date'],
  ['EndDate', 'End Date'],
  ['Status', 'Response Type'],
  ['IPAddress', 'IP Address'],
  ['Progress', 'Progress'],
  ['Duration (in seconds)', 'Duration (in seconds)'],
  ['Finished', 'Finished'],
  ['RecordedDate', 'Recorded Date'],
  ['ResponseId', 'Response ID'],
  ['RecipientEmail', 'Recipient Email'],
  ['ExternalReference', 'External Data Reference'],
  ['LocationLatitude', 'Location Latitude'],
  ['LocationLongitude', 'Location Longitude'],
  ['DistributionChannel', 'Distribution Channel'],
  ['UserLanguage', 'User Language'],
];

export interface Recorded {
  readonly id: string;
  readonly at: string;
  readonly status: 'IP Address' | 'Survey Preview' | 'Spam';
  readonly channel: 'email' | 'anonymous' | 'preview';
  readonly isFinished: boolean;
  /** The number under which the person was invited. */
  readonly reference: string;
  readonly values: readonly string[];
}

/** Writes responses as Qualtrics exports them, with three rows of heads. The addresses are of the kind kept for examples. */
export function writeQualtrics(
  folder: string,
  path: string,
  columns: readonly Column[],
  responses: readonly Recorded[],
): MadeFile {
  const all = [...own, ...columns];
  const ids = all.map(([code]) => JSON.stringify({ ImportId: code }));
  const file = new TextFile(
    folder,
    path,
    [csvRow(all.map(([code]) => code)), csvRow(all.map(([, words]) => words)), csvRow(ids)].join('\n'),
  );
  responses.forEach(({ id, at, status, channel, isFinished, reference, values }, index) => {
    const place = ['40.7', '-111.9'];
    file.row(
      csvRow([
        at,
        at,
        status,
        `192.0.2.${(index % 250) + 1}`,
        isFinished ? '100' : '40',
        String(60 + (index % 300)),
        isFinished ? 'True' : 'False',
        at,
        id,
        '',
        reference,
        ...place,
        channel,
        'EN',
        ...values,
      ]),
    );
  });
  return file.close();
}
