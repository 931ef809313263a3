/** The words that say what figures rest on: dates, registers, days without school; part of {@link english}. */
export const dateBarInEnglish = {
  // data-date bar
  'date.label': 'What these figures rest on',
  'date.through': 'Data through {date}',
  'date.none': 'No day of school is in these data yet',
  'date.day': 'instructional day {day}',
  'date.dayOf': 'instructional day {day} of {all}',
  'date.registers':
    '{taken} of {due} registers taken ({share}). {missing, plural, =0 {None is missing.} one {The one not taken counts as neither present nor absent.} other {The {digits} not taken count as neither present nor absent.}}',
  'date.registers.none': 'This release holds no record of which registers were taken.',
  'date.missing': 'What is missing',
  'date.stale':
    '{days, plural, one {These figures are # day old.} other {These figures are # days old.}} The last day in them is {date}. Days of school since then are not in them.',
  'date.stale.word': 'Not up to date.',
  'strip.title': 'Registers taken, week by week',
  'strip.how': 'Weeks with registers not taken are marked ▾ and drawn shorter.',
  'strip.description':
    '{n, plural, one {# week} other {# weeks}} from {from} to {to}. {k, plural, =0 {Every register was taken in each.} one {In # of them some registers were not taken.} other {In # of them some registers were not taken.}}',
  'strip.days.title': 'Registers taken, day by day',
  'strip.days.how': 'Days with registers not taken are marked ▾ and drawn shorter, or left out.',
  'strip.days.description':
    '{n, plural, one {# day of school} other {# days of school}} from {from} to {to}. {k, plural, =0 {Every register was taken on each.} one {On # of them some registers were not taken.} other {On # of them some registers were not taken.}}',
  'strip.days.toCome': '{n, plural, one {# day to come} other {# days to come}}',
  'stopped.word': 'Registers stopped.',
  'stopped.one':
    '{school} has sent no register since {date}: {days, plural, one {# day of school} other {# days of school}}. Its figures stop there.',
  'stopped.head':
    '{n, plural, one {One school has} other {# schools have}} stopped sending registers. Figures of the district leave out their days since; the schools stay in every list.',
  'stopped.item': 'none since {date} ({days, plural, one {# day of school} other {# days of school}})',

  // days without school
  'closed.holiday': 'holiday',
  'closed.weather': 'weather',
  'closed.emergency': 'emergency',
  'closed.strike': 'strike',
  'closed.staff_only': 'staff only',
  'closed.non_instructional': 'no school',
  'closed.other': 'closed',
  'closed.break': 'break',
  'closed.dates': '{from}–{to}',
  'closed.label': '{why}, {dates}',
  'closed.schools': '{label} ({n, plural, one {{digits} school} other {{digits} schools}})',
  'closed.before': 'last year: {label}',
  'closed.column': 'Days without school',
  'closed.sub': 'Dotted: days without school that nobody planned; they count for no one.',
} as const;
