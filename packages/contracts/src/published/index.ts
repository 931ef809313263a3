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
} as const;
