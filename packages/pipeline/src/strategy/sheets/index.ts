import { actionAttendance, actions, audienceSizes } from './actions.ts';
import { committees, meetingAttendance, meetings, seats } from './committees.ts';
import { ratings, rubricItems } from './fidelity.ts';
import { benefitValues, goals, graduation } from './goals.ts';
import { budgets, fundingAwards, spending } from './money.ts';
import { agreements, partners } from './partners.ts';
import { assignments, posts, staffRoster } from './people.ts';
import { commitments, instruments, instrumentSchools } from './promises.ts';
import { schoolPlans, schools } from './schools.ts';
import type { StrategySheet } from './sheet.ts';

/** Every sheet of the strategy’s workbook, in the order of its tabs. */
export const strategySheets: readonly StrategySheet[] = [
  schools,
  schoolPlans,
  partners,
  agreements,
  fundingAwards,
  budgets,
  spending,
  posts,
  assignments,
  staffRoster,
  committees,
  seats,
  meetings,
  meetingAttendance,
  instruments,
  instrumentSchools,
  actions,
  actionAttendance,
  audienceSizes,
  commitments,
  rubricItems,
  ratings,
  goals,
  benefitValues,
  graduation,
];
