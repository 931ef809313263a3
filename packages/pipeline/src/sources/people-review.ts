import { supplier } from './supplier.ts';

const decisions: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['Same', 'Yes', 'yes', 'Y', 'y', 'X', 'x', 'Sí', 'sí', 'Si', 'si'].map((one) => [one, 'same'])),
  ...Object.fromEntries(['No', 'no', 'N', 'n'].map((one) => [one, 'not_same'])),
};

/** The list that `hearth review` writes, with the decisions of somebody who looked. Rows without a decision say nothing yet. */
export const peopleReview = supplier({
  name: 'people_review',
  says: 'The list of “hearth review”, filled in: whether a person of a directory is the student of the same row.',
  format: { kind: 'csv', encoding: 'auto', respell: {} },
  load: 'upsert',
  fills: [
    {
      table: 'person_match',
      given: ['decision'],
      columns: {
        person_id: { column: 'Person Number' },
        student_id: { column: 'Student Number' },
        decision: { column: 'Decision', words: decisions },
      },
    },
  ],
  examples: [
    {
      says: 'a row without a decision says nothing',
      table: 'person_match',
      given: 'Person Number,Student Number,Decision\n17,70001,same\n17,70002,not same\n18,70003,\n19,70004,No\n',
      expect: [
        { person_id: '17', student_id: '70001', decision: 'same' },
        { person_id: '17', student_id: '70002', decision: 'not same' },
        { person_id: '19', student_id: '70004', decision: 'not_same' },
      ],
    },
  ],
});
