import { supplier } from './supplier.ts';

const survey = { title: 'Staff survey', respondents: 'educators', school_year: 2026 } as const;
const items = { Q1: { scale: 'agreement_5' }, Q2: { scale: 'choices' }, Q3_TEXT: { scale: 'text' } };
const codes =
  'StartDate,EndDate,Status,IPAddress,Finished,RecordedDate,ResponseId,RecipientEmail,LocationLatitude,DistributionChannel,UserLanguage,Q1,Q2_1,Q2_2,Q3_TEXT';
const words =
  'Start Date,End Date,Response Type,IP Address,Finished,Recorded Date,Response ID,Recipient Email,Location Latitude,Distribution Channel,User Language,We plan together.,What helps? - Time,What helps? - Money,Why?';
const forTheTool = codes
  .split(',')
  .map((code) => `"{""ImportId"":""${code}""}"`)
  .join(',');
const rows = [
  '2025-09-03 08:15:00,2025-09-03 08:20:00,IP Address,192.0.2.7,True,2025-09-03 08:20:01,R_1,,47.1,anonymous,EN,Agree,Time,,Because',
  '2025-09-03 09:00:00,2025-09-03 09:01:00,Survey Preview,192.0.2.8,True,2025-09-03 09:01:01,R_2,,47.1,preview,EN,Agree,,,',
  '2025-09-04 09:00:00,2025-09-04 09:01:00,Spam,192.0.2.9,False,2025-09-04 09:01:01,R_3,,47.1,anonymous,ES,Disagree,,,',
];
const given = `${[codes, words, forTheTool, ...rows].join('\n')}\n`;

/**
 * Answers as Qualtrics exports them: a code, the question’s words and, in CSV and TSV, a third row that only Qualtrics reads. What its
 * makers tried out (previews, tests) and spam are refused, so that they are counted; IP addresses, places, names and mail addresses are
 * not read. The numbers that stand for a response’s kind where choices are exported as numbers are from memory.
 */
export const qualtrics = supplier({
  name: 'qualtrics',
  says: 'Qualtrics: responses as CSV, TSV or Excel, one row a response, with two or three rows of heads.',
  format: { kind: 'csv', encoding: 'auto', headers: 'code_and_question' },
  load: 'snapshot',
  fills: [],
  responses: {
    columns: {
      response_id: { column: 'ResponseId', or: ['ResponseID'] },
      answered_on: {
        column: 'RecordedDate',
        or: ['EndDate', 'StartDate'],
        before: ' ',
        formats: ['%Y-%m-%d', '%m/%d/%Y', '%m/%d/%y'],
      },
      language: { column: 'UserLanguage' },
      finished: { column: 'Finished' },
      standing: {
        firstOf: [
          { column: 'DistributionChannel', words: { preview: 'preview', test: 'test' }, otherwise: '' },
          {
            column: 'Status',
            words: {
              'Survey Preview': 'preview',
              '1': 'preview',
              'Survey Test': 'test',
              '2': 'test',
              Spam: 'spam',
              '8': 'spam',
              'Survey Preview Spam': 'spam',
              '9': 'spam',
              'Imported Spam': 'spam',
              '12': 'spam',
              'Offline Survey Preview': 'preview',
              '17': 'preview',
            },
            otherwise: '',
          },
        ],
      },
    },
    leftOut: [
      'StartDate',
      'EndDate',
      'IPAddress',
      'Progress',
      'Duration (in seconds)',
      'RecipientLastName',
      'RecipientFirstName',
      'RecipientEmail',
      'ExternalReference',
      'ExternalDataReference',
      'LocationLatitude',
      'LocationLongitude',
      'LocationAccuracy',
      'ResponseSet',
    ],
  },
  examples: [
    {
      says: 'a question is called by its code and shown by its words; the third row is no response',
      table: 'survey_item',
      survey: { ...survey, items },
      given,
      expect: [
        ['Q1', 'We plan together.', 'agreement_5', '1'],
        ['Q2_1', 'Time', 'chosen', '2', 'What helps?'],
        ['Q2_2', 'Money', 'chosen', '3', 'What helps?'],
        ['Q3_TEXT', 'Why?', null, '4'],
      ].map(([id = null, wording = null, scale = null, position = null, question = null]) => ({
        survey_id: 'survey',
        item_id: id,
        wording,
        question,
        construct: null,
        scale,
        reverse: 'no',
        position,
      })),
    },
    {
      says: 'previews and spam are told apart, so that they can be refused',
      table: 'survey_response',
      survey: { ...survey, items },
      given,
      expect: [
        ['R_1', '2025-09-03', 'EN', 'True', null],
        ['R_2', '2025-09-03', 'EN', 'True', 'preview'],
        ['R_3', '2025-09-04', 'ES', 'False', 'spam'],
      ].map(([id = null, day = null, language = null, finished = null, standing = null]) => ({
        survey_id: 'survey',
        response_id: id,
        answered_on: day,
        language,
        finished,
        standing,
      })),
    },
    {
      says: 'every choice has a column',
      table: 'survey_answer',
      survey: { ...survey, items },
      given: `${[codes, words, rows[0]].join('\n')}\n`,
      expect: [
        ['Q1', 'Agree'],
        ['Q2_1', 'chosen'],
        ['Q2_2', 'not chosen'],
        ['Q3_TEXT', 'Because'],
      ].map(([item = null, answer = null]) => ({ survey_id: 'survey', response_id: 'R_1', item_id: item, answer })),
    },
  ],
});
