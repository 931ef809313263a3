import { pagesOf } from './ed-fi-json.ts';
import { surveyFills } from './ed-fi-surveys.ts';
import { supplier } from './supplier.ts';

const reference = '{"namespace":"uri://hb","surveyIdentifier":"S1"}';
const question = `[{"id":"1","questionCode":"Q1","questionText":"I belong here.","surveyReference":${reference},
  "responseChoices":[{"sortOrder":1,"numericValue":2,"textValue":"Yes"},{"sortOrder":2,"numericValue":1,"textValue":"No"}]}]`;

/** The same surveys as an ODS API returns them. */
export const edFiSurveysJson = supplier({
  name: 'ed_fi_surveys_json',
  says: 'Ed-Fi surveys, questions, responses and answers as an ODS API returns them: pages of JSON, a folder or a name for each resource.',
  format: { kind: 'json', encoding: 'auto' },
  load: 'upsert',
  fills: surveyFills({
    survey: { files: pagesOf('surveys') },
    question: { files: pagesOf('surveyQuestions') },
    response: { files: pagesOf('surveyResponses') },
    answer: { files: pagesOf('surveyQuestionResponses') },
    id: 'surveyIdentifier',
    title: 'surveyTitle',
    schoolYear: 'schoolYearTypeReference/schoolYear',
    category: 'surveyCategoryDescriptor',
    asked: 'numberAdministered',
    organization: 'educationOrganizationReference/educationOrganizationId',
    surveyOf: 'surveyReference/surveyIdentifier',
    code: 'questionCode',
    text: 'questionText',
    choices: 'responseChoices',
    choice: { label: 'responseChoices/textValue', points: 'responseChoices/numericValue' },
    responseId: 'surveyResponseIdentifier',
    answeredOn: 'responseDate',
    level: 'surveyLevels/0/surveyLevelDescriptor',
    student: 'studentReference/studentUniqueId',
    answered: {
      survey: 'surveyQuestionReference/surveyIdentifier',
      question: 'surveyQuestionReference/questionCode',
      response: 'surveyResponseReference/surveyResponseIdentifier',
    },
    values: 'values',
    value: { text: 'values/textResponse', number: 'values/numericResponse' },
    rows: 'matrices',
    row: 'matrices/matrixElement',
    inRow: {
      each: 'surveyQuestionMatrixElementResponses',
      row: 'surveyQuestionMatrixElementResponses/matrixElement',
      text: 'surveyQuestionMatrixElementResponses/textResponse',
      number: 'surveyQuestionMatrixElementResponses/numericResponse',
    },
  }),
  examples: [
    {
      says: 'a survey and how many were asked',
      table: 'survey',
      file: 'surveys/page-0001.json',
      given: `[{"id":"1","surveyIdentifier":"S1","namespace":"uri://hb","surveyTitle":"Belonging","numberAdministered":412,
        "schoolYearTypeReference":{"schoolYear":2026},"surveyCategoryDescriptor":"uri://ed-fi.org/SurveyCategoryDescriptor#Parent",
        "educationOrganizationReference":{"educationOrganizationId":101}}]`,
      expect: [
        {
          survey_id: 'S1',
          title: 'Belonging',
          respondent_group: 'families',
          school_year: '2026',
          universe: '412',
          school_id: '101',
        },
      ],
    },
    {
      says: 'a question',
      table: 'survey_item',
      file: 'surveyQuestions/page-0001.json',
      given: question,
      expect: [{ survey_id: 'S1', item_id: 'Q1', wording: 'I belong here.' }],
    },
    {
      says: 'what its answers are worth',
      table: 'survey_choice',
      file: 'surveyQuestions/page-0001.json',
      given: question,
      expect: [
        { survey_id: 'S1', item_id: 'Q1', label: 'Yes', points: '2' },
        { survey_id: 'S1', item_id: 'Q1', label: 'No', points: '1' },
      ],
    },
    {
      says: 'a response, without a name',
      table: 'survey_response',
      file: 'surveyResponses/page-0001.json',
      given: `[{"id":"1","surveyResponseIdentifier":"R1","surveyReference":${reference},"responseDate":"2025-10-01","fullName":"Ada Quill",
        "studentReference":{"studentUniqueId":"70001"},"surveyLevels":[{"surveyLevelDescriptor":"uri://ed-fi.org/SurveyLevelDescriptor#Ninth grade"}]}]`,
      expect: [
        {
          survey_id: 'S1',
          response_id: 'R1',
          student_id: '70001',
          answered_on: '2025-10-01',
          grade: 'Ninth grade',
        },
      ],
    },
    {
      says: 'an answer, by its number where it has no words',
      table: 'survey_answer',
      file: 'surveyQuestionResponses/page-0001.json',
      given: `[{"id":"1","surveyQuestionReference":{"questionCode":"Q1","surveyIdentifier":"S1"},
        "surveyResponseReference":{"surveyResponseIdentifier":"R1","surveyIdentifier":"S1"},"noResponse":false,"values":[{"surveyQuestionResponseValueIdentifier":1,"numericResponse":2}]}]`,
      expect: [{ survey_id: 'S1', response_id: 'R1', item_id: 'Q1', answer: '2' }],
    },
  ],
});
