/** The words for figures that others published; part of {@link english}. */
export const elsewhereInEnglish = {
  'elsewhere.ask': 'What was published elsewhere?',
  'elsewhere.answer.both': '{publisher}, {year}: {ours} for this district, {whole} for {place} as a whole.',
  'elsewhere.answer.ours': '{publisher}, {year}: {ours} for this district.',
  'elsewhere.answer.suppressed': '{publisher}, {year}: this district’s figure is suppressed.',
  'elsewhere.answer.whole':
    '{publisher}, {year}: {whole} for {place} as a whole. Its figure for this district is not loaded.',
  'elsewhere.answer.none': '{publisher}, {year}: no figure for this district is loaded.',
  'elsewhere.sums':
    'Districts and counties do not add up to the state: a student who moved is in each of them, and once in the state’s own figure. No figure here was added up or averaged.',
  'elsewhere.definition':
    'Source: {publisher}. Its definition of “{m}”: {definition} Hearth’s own, above, may count other students and other days.',
  'elsewhere.caption': '{m} as published: {publisher}',
  'elsewhere.place': 'Place',
  'elsewhere.at': '{name} ({level})',
  'elsewhere.year': 'School year',
  'elsewhere.figure': 'Published',
  'elsewhere.people': 'Students',
  'elsewhere.sessions': 'Half-day sessions',
  'elsewhere.of': '{count} of {eligible}',
  'elsewhere.groups': '{m} by group, {year}, as published: {publisher}',
  'elsewhere.groups.show': 'Show its figures by group',
  'elsewhere.group': 'Group',
  'elsewhere.schools': '{m} by school, {year}, as published: {publisher}',
  'elsewhere.schools.show': 'Show its figures by school',
  'elsewhere.copied': 'Copied unchanged. Source: {publisher}.',
  'elsewhere.suppressed': 'suppressed by the publisher',
  'elsewhere.suppressed.meaning': 'its publisher hides it; it is not zero, and Hearth does not estimate it',
} as const;
