import { blocksInSpanish } from './spanish/blocks.ts';
import { boardInSpanish } from './spanish/board.ts';
import { committeeInSpanish } from './spanish/committee.ts';
import { dateBarInSpanish } from './spanish/date-bar.ts';
import { definitionsInSpanish } from './spanish/definitions.ts';
import { elsewhereInSpanish } from './spanish/elsewhere.ts';
import { goalsInSpanish } from './spanish/goals.ts';
import { groupsInSpanish } from './spanish/groups.ts';
import { indicatorMessages } from './spanish/indicators.ts';
import { numbersInSpanish } from './spanish/numbers.ts';
import { ownSchoolInSpanish } from './spanish/own-school.ts';
import { partnersInSpanish } from './spanish/partners.ts';
import { policiesInSpanish } from './spanish/policies.ts';
import { qualityInSpanish } from './spanish/quality.ts';
import { reconciliationInSpanish } from './spanish/reconciliation.ts';
import { recordsInSpanish } from './spanish/records.ts';
import { schoolsInSpanish } from './spanish/schools.ts';
import { servicesInSpanish } from './spanish/services.ts';
import { shellInSpanish } from './spanish/shell.ts';
import { strategyInSpanish } from './spanish/strategy.ts';
import { studentsInSpanish } from './spanish/students.ts';
import { surveysInSpanish } from './spanish/surveys.ts';
import { told } from './spanish/told.ts';

/**
 * Every word of the dashboard in the Spanish of the United States: for families and staff, so it names no “tú” and no
 * “usted” where a sentence can do without. The terms are those of the glossary; a district may override any of them.
 */
const messages = {
  ...shellInSpanish,
  ...numbersInSpanish,
  ...dateBarInSpanish,
  ...blocksInSpanish,
  ...groupsInSpanish,
  ...boardInSpanish,
  ...schoolsInSpanish,
  ...ownSchoolInSpanish,
  ...definitionsInSpanish,
  ...elsewhereInSpanish,
  ...qualityInSpanish,
  ...policiesInSpanish,
  ...reconciliationInSpanish,
  ...studentsInSpanish,
  ...recordsInSpanish,
  ...servicesInSpanish,
  ...partnersInSpanish,
  ...surveysInSpanish,
  ...strategyInSpanish,
  ...committeeInSpanish,
  ...goalsInSpanish,
} as const;

/** Spanish as written in the United States. */
export const spanish = {
  code: 'es',
  locale: 'es-US',
  name: 'Español',
  messages: { ...messages, ...indicatorMessages },
  told,
} as const;
