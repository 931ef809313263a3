/** The words of the page that names who counts differently under two policies; part of {@link english}. */
export const reconciliationInEnglish = {
  'reconciled.title': 'Who counts differently',
  'reconciled.heading':
    '{n, plural, =0 {No student counts differently under “{other}”} one {# student counts differently under “{other}”} other {{digits} students count differently under “{other}”}}',
  'reconciled.lede':
    '“{own}”, version {ownVersion}, against “{other}”, version {otherVersion}. Days at this school only.',
  'reconciled.pick': 'Compare with',
  'reconciled.student': 'Student',
  'reconciled.grade': 'Grade',
  'reconciled.days': 'absent {absent} of {enrolled} days',
  'reconciled.from': 'chronic from {days} days',
  'reconciled.noDays': 'no day under this policy',
  'reconciled.answer.chronic': 'chronically absent',
  'reconciled.answer.not_chronic': 'not chronically absent',
  'reconciled.answer.not_judged': 'not judged',
  'reconciled.rule': 'Because of',
  'reconciled.notKnown': 'not known',
  'reconciled.note.rule':
    'A student is explained by a rule when that rule alone, taken from the other policy, gives the other policy’s answer.',
  'reconciled.note.days':
    'Days are those at this school this year with a register, as each policy counts them; students who left are in the list.',
  'reconciled.link': 'Who counts differently, by name',
} as const;
