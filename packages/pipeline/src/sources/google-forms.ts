import { supplier } from './supplier.ts';

const survey = { title: 'Family survey', respondents: 'families', school_year: 2026 } as const;

/**
 * Answers to a Google form: from its own download (2026/02/12 3:41:09 PM EST) or from the sheet it writes to (2/12/2026 15:41:09). A form
 * numbers nobody, so a response is known by its moment. Checkboxes stand in one cell, a grid has a column for each of its rows. What the
 * questions are is said under “survey” in hearth.yaml; addresses that were collected are not read.
 */
export const googleForms = supplier({
  name: 'google_forms',
  says: 'Google Forms: answers as the form or its sheet exports them, one row a response, the questions as names of the columns.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [],
  responses: {
    moment: { column: 'Timestamp', or: ['Marca temporal'] },
    columns: {
      answered_on: {
        column: 'Timestamp',
        or: ['Marca temporal'],
        before: ' ',
        formats: ['%Y/%m/%d', '%m/%d/%Y', '%m/%d/%y', '%Y-%m-%d'],
      },
    },
    leftOut: [
      'Email Address',
      'Username',
      'Dirección de correo electrónico',
      'Nombre de usuario',
      'Score',
      'Puntuación',
    ],
  },
  examples: [
    {
      says: 'the questions are the names of the columns; the rows of a grid are questions of one kind',
      table: 'survey_item',
      survey: {
        ...survey,
        items: {
          'I feel welcome.': { scale: 'agreement_5', construct: 'trust' },
          'How often do you …': { scale: 'frequency_5', id: 'often' },
          'Anything else?': { scale: 'text' },
        },
      },
      given:
        'Timestamp,Email Address,I feel welcome.,How often do you … [visit],How often do you … [call],Anything else?\n9/3/2025 8:15:00,a@b.example,Agree,Never,Often,No\n',
      expect: [
        ['i_feel_welcome', 'I feel welcome.', 'trust', 'agreement_5', '1'],
        ['often_1', 'visit', null, 'frequency_5', '2', 'How often do you …'],
        ['often_2', 'call', null, 'frequency_5', '3', 'How often do you …'],
        ['anything_else', 'Anything else?', null, null, '4'],
      ].map(([id = null, wording = null, construct = null, scale = null, position = null, question = null]) => ({
        survey_id: 'survey',
        item_id: id,
        wording,
        question,
        construct,
        scale,
        reverse: 'no',
        position,
      })),
    },
    {
      says: 'a response is known by its moment, the second of one moment as the second; a form’s own download writes it otherwise',
      table: 'survey_response',
      survey: { ...survey, items: { 'I feel welcome.': { scale: 'agreement_5' } } },
      given:
        'Timestamp,I feel welcome.\n9/3/2025 8:15:00,Agree\n9/3/2025 8:15:00,Disagree\n2025/09/04 3:41:09 PM EST,Agree\n',
      expect: [
        ['survey 9/3/2025 8:15:00', '9/3/2025'],
        ['survey 9/3/2025 8:15:00 (2)', '9/3/2025'],
        ['survey 2025/09/04 3:41:09 PM EST', '2025/09/04'],
      ].map(([id = null, day = null]) => ({ survey_id: 'survey', response_id: id, answered_on: day })),
    },
    {
      says: 'an empty cell is no answer; of checkboxes in one cell every choice is an item, also one that holds a comma',
      table: 'survey_answer',
      survey: {
        ...survey,
        items: {
          'I feel welcome.': { scale: 'agreement_5' },
          Devices: { choices: ['Phone', 'Laptop', 'Tablet, any'] },
        },
      },
      given: 'Timestamp,I feel welcome.,Devices\n1,Agree,"Phone, Tablet, any"\n2,,Laptop;Fridge\n3,Disagree,\n',
      expect: [
        ['1', 'i_feel_welcome', 'Agree'],
        ['1', 'devices_1', 'chosen'],
        ['1', 'devices_2', 'not chosen'],
        ['1', 'devices_3', 'chosen'],
        ['1', 'devices_other', 'not chosen'],
        ['2', 'devices_1', 'not chosen'],
        ['2', 'devices_2', 'chosen'],
        ['2', 'devices_3', 'not chosen'],
        ['2', 'devices_other', 'chosen'],
        ['3', 'i_feel_welcome', 'Disagree'],
      ].map(([response = '', item = null, answer = null]) => ({
        survey_id: 'survey',
        response_id: `survey ${response}`,
        item_id: item,
        answer,
      })),
    },
  ],
});
