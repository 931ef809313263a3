import { table } from '../table.ts';
import { choice, identifier, key } from '../types.ts';
import { inviteStates } from '../vocabulary/surveys.ts';

export const surveyInvite = table({
  name: 'survey_invite',
  layer: 'warehouse',
  grain: 'one invitation to answer a survey',
  key: ['invite_key'],
  columns: {
    invite_key: key('Our number for it.'),
    survey_key: key('The survey.'),
    invite_id: identifier('Its number.'),
    school_key: key('The school; empty where it belongs to none.', { optional: true }),
    language: identifier('The language it was sent in.', { optional: true }),
    grade: identifier('Grade of the student, or of the family’s child.', { optional: true }),
    role: identifier('What the person does, for staff.', { optional: true }),
    state: choice(inviteStates, 'What became of it.'),
  },
});
