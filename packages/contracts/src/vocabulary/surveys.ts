/** Whose answers a survey asks for. */
export const respondentGroups = [
  'students',
  'families',
  'educators',
  'support_staff',
  'administrators',
  'partners',
  'neighbors',
] as const;

/** The side of the table a respondent sits on, where a survey asks labour and management about their partnership. */
export const sides = ['labor', 'management'] as const;

/** What became of an invitation; one that says nothing was sent. */
export const inviteStates = ['sent', 'not_delivered', 'refused', 'not_eligible'] as const;

/** What the source of a response takes it for. */
export const responseStandings = ['counted', 'preview', 'test', 'spam'] as const;

/** How far a response went: complete means four fifths of the scored items or more, or as hearth.yaml sets it. */
export const responseStates = ['complete', 'partial', 'empty'] as const;

/** What an answer says: a point of the scale, “does not apply to me”, “I do not know”, or words. */
export const answerStates = ['scored', 'not_applicable', 'not_sure', 'text', 'unknown_label'] as const;
