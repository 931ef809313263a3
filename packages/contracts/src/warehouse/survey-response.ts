import { table } from '../table.ts';
import { choice, date, identifier, key } from '../types.ts';
import { responseStates, sides } from '../vocabulary/surveys.ts';

export const surveyResponse = table({
  name: 'survey_response',
  layer: 'warehouse',
  grain: 'one person’s answers to a survey, together',
  key: ['response_key'],
  columns: {
    response_key: key('Our number for it.'),
    survey_key: key('The survey.'),
    response_id: identifier('Its number.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    invite_key: key('The invitation it answers.', { optional: true }),
    student_key: key('The student who answered, where the survey is not anonymous.', { optional: true }),
    answered_on: date('The day it was given.', { optional: true }),
    language: identifier('The language it was given in.', { optional: true }),
    grade: identifier('Grade of the student, or of the family’s child.', { optional: true }),
    role: identifier('What the person does, for staff.', { optional: true }),
    side: choice(sides, 'Labour or management.', { optional: true }),
    state: choice(responseStates, 'How far it went.'),
  },
});
