import { cell } from './cell.ts';
import { closedDay } from './closed-day.ts';
import { comparison } from './comparison.ts';
import { indicator } from './indicator.ts';
import { policy } from './policy.ts';
import { policyFigure } from './policy-figure.ts';
import { quality } from './quality.ts';
import { reconciliation } from './reconciliation.ts';
import { registerDay } from './register-day.ts';
import { release } from './release.ts';
import { releaseNote } from './release-note.ts';
import { school } from './school.ts';
import { survey } from './survey.ts';
import { surveyItem } from './survey-item.ts';
import { surveyScale } from './survey-scale.ts';
import { surveyFigure } from './survey-figure.ts';
import { service } from './service.ts';
import { serviceSite } from './service-site.ts';
import { partner } from './partner.ts';
import { effect } from './effect.ts';
import { award } from './award.ts';
import { fundingMonth } from './funding-month.ts';
import { budget } from './budget.ts';
import { commitment } from './commitment.ts';
import { committee } from './committee.ts';
import { meeting } from './meeting.ts';
import { rubricItem } from './rubric-item.ts';
import { rating } from './rating.ts';
import { instrument } from './instrument.ts';
import { instrumentSchool } from './instrument-school.ts';
import { agreement } from './agreement.ts';
import { communitySchool } from './community-school.ts';
import { goal } from './goal.ts';
import { benefit } from './benefit.ts';

/** Every table of published.duckdb. */
export const published = {
  release,
  indicator,
  school,
  cell,
  comparison,
  quality,
  closed_day: closedDay,
  register_day: registerDay,
  policy,
  policy_figure: policyFigure,
  reconciliation,
  release_note: releaseNote,
  survey,
  survey_item: surveyItem,
  survey_scale: surveyScale,
  survey_figure: surveyFigure,
  service,
  service_site: serviceSite,
  partner,
  effect,
  award,
  funding_month: fundingMonth,
  budget,
  commitment,
  committee,
  meeting,
  rubric_item: rubricItem,
  rating,
  instrument,
  instrument_school: instrumentSchool,
  agreement,
  community_school: communitySchool,
  goal,
  benefit,
} as const;
