import { blocksInEnglish } from './english/blocks.ts';
import { boardInEnglish } from './english/board.ts';
import { committeeInEnglish } from './english/committee.ts';
import { dateBarInEnglish } from './english/date-bar.ts';
import { definitionsInEnglish } from './english/definitions.ts';
import { elsewhereInEnglish } from './english/elsewhere.ts';
import { goalsInEnglish } from './english/goals.ts';
import { groupsInEnglish } from './english/groups.ts';
import { numbersInEnglish } from './english/numbers.ts';
import { ownSchoolInEnglish } from './english/own-school.ts';
import { partnersInEnglish } from './english/partners.ts';
import { policiesInEnglish } from './english/policies.ts';
import { qualityInEnglish } from './english/quality.ts';
import { reconciliationInEnglish } from './english/reconciliation.ts';
import { recordsInEnglish } from './english/records.ts';
import { schoolsInEnglish } from './english/schools.ts';
import { servicesInEnglish } from './english/services.ts';
import { shellInEnglish } from './english/shell.ts';
import { strategyInEnglish } from './english/strategy.ts';
import { studentsInEnglish } from './english/students.ts';
import { surveysInEnglish } from './english/surveys.ts';

/**
 * Every word of the dashboard in English, in ICU message syntax. A further language is a file like this one, typed as
 * `Language`, added to the list in languages.ts; its words stand in a folder beside it, a file for each page. Indicator titles and definitions come from the catalog; a language
 * overrides them with keys of its own: `indicator.<id>.title`.
 */
const messages = {
  ...shellInEnglish,
  ...numbersInEnglish,
  ...dateBarInEnglish,
  ...blocksInEnglish,
  ...groupsInEnglish,
  ...boardInEnglish,
  ...schoolsInEnglish,
  ...ownSchoolInEnglish,
  ...definitionsInEnglish,
  ...elsewhereInEnglish,
  ...qualityInEnglish,
  ...policiesInEnglish,
  ...reconciliationInEnglish,
  ...studentsInEnglish,
  ...recordsInEnglish,
  ...servicesInEnglish,
  ...partnersInEnglish,
  ...surveysInEnglish,
  ...strategyInEnglish,
  ...committeeInEnglish,
  ...goalsInEnglish,
} as const;

/** English as spoken in the United States. */
export const english = { code: 'en', locale: 'en-US', name: 'English', messages } as const;
