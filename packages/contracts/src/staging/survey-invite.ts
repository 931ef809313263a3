import { table } from '../table.ts';
import { choice, identifier } from '../types.ts';
import { inviteStates } from '../vocabulary/surveys.ts';

export const surveyInvite = table({
  name: 'survey_invite',
  layer: 'staging',
  grain: 'one invitation to answer a survey',
  key: ['survey_id', 'invite_id'],
  columns: {
    survey_id: identifier('The survey.'),
    invite_id: identifier('Its number; never a name or an address.'),
    school_id: identifier('The school it is about; empty where it belongs to none.', { optional: true }),
    language: identifier('The language it was sent in.', { optional: true }),
    grade: identifier('Grade of the student, or of the family’s child.', { optional: true }),
    role: identifier('What the person does, for staff.', { optional: true }),
    state: choice(inviteStates, 'What became of it; sent when empty.', { optional: true }),
  },
});
