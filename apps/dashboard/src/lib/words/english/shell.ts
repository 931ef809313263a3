/** The words around every page, and for when something is not as it should be; part of {@link english}. */
export const shellInEnglish = {
  // shell
  'app.name': 'Hearth',
  'app.title': '{page} · Hearth',
  skip: 'Skip to the findings',
  'sample.label': 'About these data',
  'sample.ribbon': 'Invented sample data. No student, school or district on this page is real.',
  'sample.short': 'Invented sample data',
  'sample.print': 'INVENTED SAMPLE DATA',
  'nav.label': 'Main',
  'nav.board': 'Results',
  'nav.schools': 'Schools',
  'nav.services': 'Services',
  'nav.partners': 'Partners',
  'nav.surveys': 'Surveys',
  'nav.committee': 'Committee',
  'nav.indicators': 'Definitions',
  'nav.quality': 'Data quality',
  'language.label': 'Language',
  invented: '{name} (invented)',

  // when something is not as it should be
  'error.title': 'Something failed',
  'error.404.heading': 'There is no such page.',
  'error.404.text': 'The address may be mistyped, or the school or indicator is not in this release.',
  'error.500.heading': 'This page could not be read.',
  'error.500.text': 'Nothing was changed. Try again, or give your data office the reference {reference}.',
  'error.serving': 'Release {id} is still serving other pages.',
  'error.notServing': 'No release is serving.',
  'error.back': 'To the results',
  'noRelease.title': 'No release yet',
  'noRelease.heading': 'There is nothing to show yet: no release has been published.',
  'noRelease.text': 'Nothing is broken. Put the district’s files in the data folder, then load and publish them:',
  'noRelease.after':
    'This page finds the release by itself as soon as it is live. To see invented data first, make a sample district:',
} as const;
