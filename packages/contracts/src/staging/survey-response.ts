import { table } from '../table.ts';
import { choice, date, identifier, truth } from '../types.ts';
import { responseStandings as standings, sides } from '../vocabulary/surveys.ts';

export const surveyResponse = table({
  name: 'survey_response',
  layer: 'staging',
  grain: 'one person’s answers to a survey, together',
  key: ['survey_id', 'response_id'],
  columns: {
    survey_id: identifier('The survey.'),
    response_id: identifier('Its number.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    invite_id: identifier('The invitation it answers.', { optional: true }),
    student_id: identifier('The student who answered, where the survey is not anonymous.', { optional: true }),
    answered_on: date('The day it was given.', { optional: true }),
    language: identifier('The language it was given in.', { optional: true }),
    grade: identifier('Grade of the student, or of the family’s child.', { optional: true }),
    role: identifier('What the person does, for staff.', { optional: true }),
    side: choice(sides, 'Labour or management, where the survey asks.', { optional: true }),
    finished: truth('Whether the person came to the end, where the source says so.', { optional: true }),
    standing: choice(
      standings,
      'What the source takes it for; counted when empty. Previews, tests and spam are refused.',
      {
        optional: true,
      },
    ),
  },
});
