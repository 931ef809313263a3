import type { StagingName } from '@hearth/contracts';
import { strategyTables } from '../strategy/tables.ts';

/**
 * Tables whose numbers (of people, services, partners, events …) mean something within a directory only: 17 of one source is not
 * 17 of another, unless hearth.yaml says that the two share a directory.
 */
export const ofDirectory: ReadonlySet<StagingName> = new Set([
  'person',
  'person_match',
  'partner',
  'partner_location',
  'agreement',
  'service',
  'service_practice',
  'service_session',
  'service_stay',
  'service_event',
  'need',
  'referral',
  'service_target',
  'expenditure',
  ...strategyTables,
]);

/** Things that several files describe in parts: what one leaves empty another may say. */
export const describedInParts = ['person', 'partner', 'partner_location', 'agreement', 'service'] as const;

/** Every table of people and services, in the order in which one may name another. */
export const serviceTables = [
  'person',
  'person_match',
  'partner',
  'partner_location',
  'agreement',
  'service',
  'service_practice',
  'service_session',
  'service_stay',
  'service_event',
  'need',
  'referral',
  'service_target',
  'expenditure',
] as const satisfies readonly StagingName[];

export type ServiceTable = (typeof serviceTables)[number];

/** SQL for the day that places a row in a school year; of a stay it may be unknown. */
export const serviceDay = {
  service_session: 'staged.date',
  service_stay: 'coalesce(staged.started_on, staged.applied_on, staged.ended_on)',
  service_event: 'staged.date',
  need: 'staged.identified_on',
  referral: 'staged.made_on',
  expenditure: 'staged.month',
} as const satisfies Partial<Record<StagingName, string>>;
