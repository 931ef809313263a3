import { supplier } from './supplier.ts';

const survey = { title: 'Family survey', respondents: 'families', school_year: 2026 } as const;
const head = [
  'Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,How was it?,Which did you use?,,Comments',
  ',,,,,,,,,Response,Tutoring,Food pantry,Open-Ended Response',
].join('\n');
const given = `${head}
17,9,09/03/2025 08:15:00,09/03/2025 08:20:00,192.0.2.7,,Ada,Quill,,Very good,Tutoring,,More
18,9,09/04/2025 10:00:00,09/04/2025 10:01:00,192.0.2.8,,,,,Poor,,,
`;
const items = {
  'How was it?': { scale: 'quality_5' },
  'Which did you use?': { scale: 'choices' },
  Comments: { scale: 'text' },
};

/**
 * Answers as SurveyMonkey exports them, condensed or expanded: two rows of heads, a question standing over the first of its columns only
 * and below it what each is for. A choice has a column of its own, which repeats its words where it was chosen. Names, addresses and
 * places of those who answered are not read.
 */
export const surveymonkey = supplier({
  name: 'surveymonkey',
  says: 'SurveyMonkey: “all responses” as CSV or Excel, one row a response, with two rows of heads.',
  format: { kind: 'csv', encoding: 'auto', headers: 'question_and_option' },
  load: 'snapshot',
  fills: [],
  responses: {
    columns: {
      response_id: { column: 'Respondent ID', or: ['RespondentID'] },
      answered_on: {
        column: 'End Date',
        or: ['EndDate', 'Date Modified', 'Start Date', 'StartDate', 'Date Created'],
        before: ' ',
        formats: ['%m/%d/%Y', '%m/%d/%y', '%Y-%m-%d'],
      },
    },
    leftOut: [
      'Collector ID',
      'CollectorID',
      'Start Date',
      'StartDate',
      'Date Created',
      'Date Modified',
      'IP Address',
      'IPAddress',
      'Email Address',
      'EmailAddress',
      'First Name',
      'FirstName',
      'Last Name',
      'LastName',
      'Custom Data 1',
      'CustomData',
    ],
  },
  examples: [
    {
      says: 'a question’s single column is the question, a choice of several an item of its own',
      table: 'survey_item',
      survey: { ...survey, items },
      given,
      expect: [
        ['how_was_it', 'How was it?', 'quality_5', '1'],
        ['which_did_you_use_tutoring', 'Tutoring', 'chosen', '2', 'Which did you use?'],
        ['which_did_you_use_food_pantry', 'Food pantry', 'chosen', '3', 'Which did you use?'],
        ['comments', 'Comments', null, '4'],
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
      says: 'a response has its own number',
      table: 'survey_response',
      survey: { ...survey, items },
      given,
      expect: [
        { survey_id: 'survey', response_id: '17', answered_on: '09/03/2025' },
        { survey_id: 'survey', response_id: '18', answered_on: '09/04/2025' },
      ],
    },
    {
      says: 'who chose nothing of a question did not answer it',
      table: 'survey_answer',
      survey: { ...survey, items },
      given,
      expect: [
        ['17', 'how_was_it', 'Very good'],
        ['17', 'which_did_you_use_tutoring', 'chosen'],
        ['17', 'which_did_you_use_food_pantry', 'not chosen'],
        ['17', 'comments', 'More'],
        ['18', 'how_was_it', 'Poor'],
      ].map(([response = null, item = null, answer = null]) => ({
        survey_id: 'survey',
        response_id: response,
        item_id: item,
        answer,
      })),
    },
  ],
});
