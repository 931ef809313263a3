import type { Fill, Mapping } from '../source.ts';
import { anyOf, days, person, personId, program, provider, school, service } from './sheet-columns.ts';
import { supplier } from './supplier.ts';

const made = ['Referral Date', 'Date Referred', 'Date of Referral'];
const sources = ['Referral Source', 'Referred By'];
const accepted = ['Accepted Date', 'Intake Date'];
const started = ['First Service Date', 'Service Start Date'];
const closed = ['Exit Date', 'Closed Date', 'Date Closed'];
const endings = ['Exit Reason', 'Outcome'];
const mayLack = [...anyOf, 'Referral ID', ...made, ...sources, ...accepted, ...started, ...closed, ...endings];

const first = ([column = '', ...or]: readonly string[]): Mapping => ({ column, or });
const day = (columns: readonly string[]): Mapping => ({ ...first(columns), formats: days });

const referrers: Readonly<Record<string, string>> = {
  Teacher: 'educator',
  Counselor: 'support_staff',
  'School Counselor': 'support_staff',
  Nurse: 'support_staff',
  'Social Worker': 'support_staff',
  Coordinator: 'support_staff',
  Principal: 'administrator',
  Administrator: 'administrator',
  Parent: 'family',
  'Parent/Guardian': 'family',
  Family: 'family',
  Self: 'student',
  Student: 'student',
  Partner: 'partner',
  'Community Partner': 'partner',
};

const outcomes: Readonly<Record<string, string>> = {
  Completed: 'completed',
  'Services Completed': 'completed',
  Declined: 'declined',
  'Not Eligible': 'not_eligible',
  'Lost Contact': 'lost_contact',
  'Unable to Contact': 'lost_contact',
};

const list =
  'Referral ID,Student ID,Last Name,First Name,Program,Provider,Referral Date,Referral Source,Status,Exit Date,Exit Reason\n' +
  'R1,70001,Quill,Ada,Mentoring,Library,9/3/2025,Teacher,Closed,11/20/2025,Completed\nR2,70002,Rook,Ben,Mentoring,Library,9/9/2025,Bus driver,Open,,\n';

const fill = (table: Fill['table'], columns: Fill['columns'], given: readonly string[] = []): Fill => ({
  table,
  columns,
  mayLack,
  ...(given.length > 0 ? { given } : {}),
});

/** A list of referrals (CSV or Excel), one row each, with the usual names of columns. A later list tells of the same referrals anew. */
export const referralList = supplier({
  name: 'referral_list',
  says: 'Lists of referrals: one row each, with a number, the person, what for, the day, who referred and how it ended.',
  format: { kind: 'csv', encoding: 'auto', respell: {} },
  load: 'upsert',
  fills: [
    fill('person', person, ['person_id']),
    fill('partner', { partner_id: provider, name: provider }, ['partner_id', 'name']),
    {
      ...fill('service', { service_id: service, name: service, program }, ['service_id', 'name']),
      calledBy: [service, program],
    },
    fill('referral', {
      referral_id: { column: 'Referral ID' },
      person_id: personId,
      service_id: service,
      partner_id: provider,
      made_on: day(made),
      made_by: { ...first(sources), words: referrers, otherwise: 'other' },
      accepted_on: day(accepted),
      first_service_on: day(started),
      closed_on: day(closed),
      outcome: { ...first(endings), words: outcomes, otherwise: 'other' },
      school_id: school,
    }),
  ],
  examples: [
    {
      says: 'a student’s number is the person’s',
      table: 'person',
      given: list,
      expect: [
        ['70001', 'Ada', 'Quill'],
        ['70002', 'Ben', 'Rook'],
      ].map(([id = null, given = null, family = null]) => ({
        person_id: id,
        kind: 'unknown',
        student_id: id,
        given_name: given,
        family_name: family,
        birth_date: null,
        home_language: null,
        school_id: null,
      })),
    },
    {
      says: 'who serves is a partner',
      table: 'partner',
      given: list,
      expect: [
        { partner_id: 'Library', name: 'Library' },
        { partner_id: 'Library', name: 'Library' },
      ],
    },
    {
      says: 'what they are referred to',
      table: 'service',
      given: list,
      expect: [
        { service_id: 'Mentoring', name: 'Mentoring', program: 'Mentoring' },
        { service_id: 'Mentoring', name: 'Mentoring', program: 'Mentoring' },
      ],
    },
    {
      says: 'who referred and how it ended; one that is open has no end',
      table: 'referral',
      given: list,
      expect: [
        ['R1', '70001', '9/3/2025', 'educator', '11/20/2025', 'completed'],
        ['R2', '70002', '9/9/2025', 'other', null, null],
      ].map(([id = null, who = null, when = null, by = null, until = null, how = null]) => ({
        referral_id: id,
        person_id: who,
        service_id: 'Mentoring',
        partner_id: 'Library',
        made_on: when,
        made_by: by,
        accepted_on: null,
        first_service_on: null,
        closed_on: until,
        outcome: how,
        school_id: null,
      })),
    },
  ],
});
