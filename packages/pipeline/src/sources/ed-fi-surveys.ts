import type { Fill, Mapping } from '../source.ts';
import { descriptor } from './ed-fi.ts';
import { supplier } from './supplier.ts';

/** Where things stand in an interchange and, under other names, in what an ODS API returns. */
export interface SurveyPaths {
  readonly survey: Pick<Fill, 'element' | 'files'>;
  readonly question: Pick<Fill, 'element' | 'files'>;
  readonly response: Pick<Fill, 'element' | 'files'>;
  readonly answer: Pick<Fill, 'element' | 'files'>;
  /** The survey itself. */
  readonly id: string;
  readonly title: string;
  readonly schoolYear: string;
  readonly category: string;
  readonly asked: string;
  readonly organization: string;
  /** The survey of a question and of a response. */
  readonly surveyOf: string;
  readonly code: string;
  readonly text: string;
  readonly choices: string;
  readonly choice: { readonly label: string; readonly points: string };
  readonly responseId: string;
  readonly answeredOn: string;
  readonly level: string;
  readonly student: string;
  /** The survey, the question and the response of an answer. */
  readonly answered: { readonly survey: string; readonly question: string; readonly response: string };
  readonly values: string;
  readonly value: { readonly text: string; readonly number: string };
  /** The rows of a question that is a table, and the answers in them. */
  readonly rows: string;
  readonly row: string;
  readonly inRow: { readonly each: string; readonly row: string; readonly text: string; readonly number: string };
}

/** Whose answers a survey asks for, by Ed-Fi’s categories. Other categories say nothing of that. */
const respondents: Readonly<Record<string, string>> = {
  Administrator: 'administrators',
  Principal: 'administrators',
  Teacher: 'educators',
  Student: 'students',
  Parent: 'families',
  Community: 'neighbors',
};

/** Surveys, questions, the answers they offer and what these are worth, responses and answers. Who answered is not read, but for students. */
export function surveyFills(paths: SurveyPaths): Fill[] {
  const survey: Mapping = { column: paths.surveyOf };
  return [
    {
      ...paths.survey,
      table: 'survey',
      columns: {
        survey_id: { column: paths.id },
        title: { column: paths.title },
        respondent_group: descriptor(paths.category, { words: respondents }),
        school_year: { column: paths.schoolYear },
        universe: { column: paths.asked },
        school_id: { column: paths.organization },
      },
    },
    {
      ...paths.question,
      table: 'survey_item',
      columns: { survey_id: survey, item_id: { column: paths.code }, wording: { column: paths.text } },
    },
    {
      ...paths.question,
      table: 'survey_choice',
      each: paths.choices,
      given: ['points'],
      columns: {
        survey_id: survey,
        item_id: { column: paths.code },
        label: { column: paths.choice.label },
        points: { column: paths.choice.points },
      },
    },
    {
      ...paths.response,
      table: 'survey_response',
      columns: {
        survey_id: survey,
        response_id: { column: paths.responseId },
        answered_on: { column: paths.answeredOn },
        grade: descriptor(paths.level),
        student_id: { column: paths.student },
      },
    },
    {
      ...paths.answer,
      table: 'survey_answer',
      each: paths.values,
      // who was asked and did not answer said so
      orNone: true,
      columns: {
        survey_id: { column: paths.answered.survey },
        response_id: { column: paths.answered.response },
        item_id: { column: paths.answered.question },
        answer: { column: paths.value.text, or: [paths.value.number] },
      },
    },
    {
      ...paths.question,
      table: 'survey_item',
      each: paths.rows,
      columns: {
        survey_id: survey,
        item_id: { columns: [paths.code, paths.row] },
        wording: { columns: [paths.text, paths.row] },
      },
    },
    {
      ...paths.answer,
      table: 'survey_answer',
      each: paths.inRow.each,
      given: ['answer'],
      columns: {
        survey_id: { column: paths.answered.survey },
        response_id: { column: paths.answered.response },
        item_id: { columns: [paths.answered.question, paths.inRow.row] },
        answer: { column: paths.inRow.text, or: [paths.inRow.number] },
      },
    },
  ];
}

const identity = 'SurveyReference/SurveyIdentity/SurveyIdentifier';
const question = 'SurveyQuestionReference/SurveyQuestionIdentity';
const response = 'SurveyResponseReference/SurveyResponseIdentity';

const reference = (id: string): string =>
  `<SurveyReference><SurveyIdentity><SurveyIdentifier>${id}</SurveyIdentifier><Namespace>uri://hb</Namespace></SurveyIdentity></SurveyReference>`;
const given = `<InterchangeSurvey>
  <Survey><SurveyIdentifier>S1</SurveyIdentifier><Namespace>uri://hb</Namespace>
    <EducationOrganizationReference><EducationOrganizationIdentity><EducationOrganizationId>101</EducationOrganizationId></EducationOrganizationIdentity></EducationOrganizationReference>
    <SurveyTitle>Belonging</SurveyTitle><SchoolYear>2025-2026</SchoolYear>
    <SurveyCategory>uri://ed-fi.org/SurveyCategoryDescriptor#Student</SurveyCategory><NumberAdministered>412</NumberAdministered></Survey>
  <SurveyQuestion><QuestionCode>Q1</QuestionCode>${reference('S1')}<QuestionText>I belong here.</QuestionText>
    <ResponseChoice><SortOrder>1</SortOrder><NumericValue>2</NumericValue><TextValue>Yes</TextValue></ResponseChoice>
    <ResponseChoice><SortOrder>2</SortOrder><NumericValue>1</NumericValue><TextValue>No</TextValue></ResponseChoice></SurveyQuestion>
  <SurveyQuestion><QuestionCode>Q2</QuestionCode>${reference('S1')}<QuestionText>Rate:</QuestionText><Matrix><MatrixElement>Lunch</MatrixElement></Matrix></SurveyQuestion>
  <SurveyResponse><SurveyResponseIdentifier>R1</SurveyResponseIdentifier>${reference('S1')}<ResponseDate>2025-10-01</ResponseDate>
    <SurveyLevel>uri://ed-fi.org/SurveyLevelDescriptor#Ninth grade</SurveyLevel><ElectronicMailAddress>a@b.example</ElectronicMailAddress><FullName>Ada Quill</FullName>
    <StudentReference><StudentIdentity><StudentUniqueId>70001</StudentUniqueId></StudentIdentity></StudentReference></SurveyResponse>
  <SurveyQuestionResponse>
    <SurveyQuestionReference><SurveyQuestionIdentity><QuestionCode>Q1</QuestionCode>${reference('S1')}</SurveyQuestionIdentity></SurveyQuestionReference>
    <SurveyResponseReference><SurveyResponseIdentity><SurveyResponseIdentifier>R1</SurveyResponseIdentifier>${reference('S1')}</SurveyResponseIdentity></SurveyResponseReference>
    <SurveyQuestionResponseValue><NumericResponse>2</NumericResponse><TextResponse>Yes</TextResponse></SurveyQuestionResponseValue></SurveyQuestionResponse>
  <SurveyQuestionResponse><NoResponse>false</NoResponse>
    <SurveyQuestionReference><SurveyQuestionIdentity><QuestionCode>Q2</QuestionCode>${reference('S1')}</SurveyQuestionIdentity></SurveyQuestionReference>
    <SurveyResponseReference><SurveyResponseIdentity><SurveyResponseIdentifier>R1</SurveyResponseIdentifier>${reference('S1')}</SurveyResponseIdentity></SurveyResponseReference>
    <SurveyQuestionMatrixElementResponse><MatrixElement>Lunch</MatrixElement><NumericResponse>3</NumericResponse></SurveyQuestionMatrixElementResponse></SurveyQuestionResponse>
</InterchangeSurvey>`;

/**
 * The survey interchange of Ed-Fi 3 to 5. Answers are on the scale that each question offers, with the worth it gives them; a
 * question that offers nothing, and the rows of a table of questions, are answered in words. No constructs are told. Of several answers to
 * one question the first is kept and the others are refused. Names and mail addresses are not read.
 */
export const edFiSurveys = supplier({
  name: 'ed_fi_surveys',
  says: 'Ed-Fi 3 to 5 XML interchange of surveys: questions, responses and answers.',
  format: { kind: 'xml', encoding: 'auto' },
  load: 'snapshot',
  fills: surveyFills({
    survey: { element: 'Survey' },
    question: { element: 'SurveyQuestion' },
    response: { element: 'SurveyResponse' },
    answer: { element: 'SurveyQuestionResponse' },
    id: 'SurveyIdentifier',
    title: 'SurveyTitle',
    schoolYear: 'SchoolYear',
    category: 'SurveyCategory',
    asked: 'NumberAdministered',
    organization: 'EducationOrganizationReference/EducationOrganizationIdentity/EducationOrganizationId',
    surveyOf: identity,
    code: 'QuestionCode',
    text: 'QuestionText',
    choices: 'ResponseChoice',
    choice: { label: 'ResponseChoice/TextValue', points: 'ResponseChoice/NumericValue' },
    responseId: 'SurveyResponseIdentifier',
    answeredOn: 'ResponseDate',
    level: 'SurveyLevel',
    student: 'StudentReference/StudentIdentity/StudentUniqueId',
    answered: {
      survey: `${question}/${identity}`,
      question: `${question}/QuestionCode`,
      response: `${response}/SurveyResponseIdentifier`,
    },
    values: 'SurveyQuestionResponseValue',
    value: { text: 'SurveyQuestionResponseValue/TextResponse', number: 'SurveyQuestionResponseValue/NumericResponse' },
    rows: 'Matrix',
    row: 'Matrix/MatrixElement',
    inRow: {
      each: 'SurveyQuestionMatrixElementResponse',
      row: 'SurveyQuestionMatrixElementResponse/MatrixElement',
      text: 'SurveyQuestionMatrixElementResponse/TextResponse',
      number: 'SurveyQuestionMatrixElementResponse/NumericResponse',
    },
  }),
  examples: [
    {
      says: 'a survey, how many were asked, and of which school it is',
      table: 'survey',
      given,
      expect: [
        {
          survey_id: 'S1',
          title: 'Belonging',
          respondent_group: 'students',
          school_year: '2025-2026',
          universe: '412',
          school_id: '101',
        },
      ],
    },
    {
      says: 'a question',
      table: 'survey_item',
      given,
      expect: [
        { survey_id: 'S1', item_id: 'Q1', wording: 'I belong here.' },
        { survey_id: 'S1', item_id: 'Q2', wording: 'Rate:' },
        { survey_id: 'S1', item_id: 'Q2 Lunch', wording: 'Rate: Lunch' },
      ],
    },
    {
      says: 'what its answers are worth',
      table: 'survey_choice',
      given,
      expect: [
        { survey_id: 'S1', item_id: 'Q1', label: 'Yes', points: '2' },
        { survey_id: 'S1', item_id: 'Q1', label: 'No', points: '1' },
      ],
    },
    {
      says: 'a response, without a name',
      table: 'survey_response',
      given,
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
      says: 'an answer',
      table: 'survey_answer',
      given,
      expect: [
        { survey_id: 'S1', response_id: 'R1', item_id: 'Q1', answer: 'Yes' },
        { survey_id: 'S1', response_id: 'R1', item_id: 'Q2', answer: null },
        { survey_id: 'S1', response_id: 'R1', item_id: 'Q2 Lunch', answer: '3' },
      ],
    },
  ],
});
