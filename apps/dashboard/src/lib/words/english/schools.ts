/** The words of the list of schools; part of {@link english}. */
export const schoolsInEnglish = {
  'schools.title': 'Schools',
  'schools.kicker': '{district} · {n}',
  'schools.headline':
    '{better, plural, =0 {No school is} one {# school is} other {# schools are}} clearly better than a year ago in chronic absence; {worse, plural, =0 {none is} one {# is} other {# are}} clearly worse.',
  'schools.headline.none':
    '{n, plural, =0 {No school is in this release.} one {One school is in this release.} other {# schools are in this release.}}',
  'schools.lede':
    '{apart, plural, =0 {For {n, plural, one {the one school} other {all # schools}}} other {For the other {n, plural, one {school} other {# schools}}}}, a change is within what chance alone could produce, or cannot be shown.',
  'schools.caption': 'Attendance and chronic absence to date, {year}. By alphabet; schools are not ranked.',
  'schools.registers': 'Registers taken',
  'schools.stopped': 'none since {date}',
  'schools.chronicChange': 'Chronic absence since last year',
  'schools.empty': 'No school has been published yet. Load a file of schools and publish again.',
} as const;
