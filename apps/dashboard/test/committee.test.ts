import type {
  Agreement,
  Commitment,
  Committee,
  FundingMonth,
  Instrument,
  Meeting,
  PostStretch,
  Rating,
  RubricItem,
} from '@hearth/metrics/window';
import { describe, expect, test } from 'vitest';
import { phasesChart, promisesChart, runwayChart } from '#lib/charts/of-strategy.ts';
import { cliffSentence, fidelitySentence, itemText, keptSentence, runwaySentence } from '#lib/figures/say-strategy.ts';
import { Lookup } from '#lib/figures/lookup.ts';
import { commitmentsOf, keptOf, overdue } from '#lib/server/pages/committee/commitments.ts';
import { fidelityOf } from '#lib/server/pages/committee/fidelity.ts';
import { meetingsOf } from '#lib/server/pages/committee/meetings.ts';
import { postsOf } from '#lib/server/pages/committee/posts.ts';
import { runwayOf } from '#lib/server/pages/committee/runway.ts';
import { waysOf } from '#lib/server/pages/committee/seven-ways.ts';
import { termsOf } from '#lib/server/pages/committee/terms.ts';
import { cell } from './fake-window.ts';
import { words } from './english.ts';

const month = (at: number): string =>
  `${2026 + Math.floor((at + 1) / 12)}-${String(((at + 1) % 12) + 1).padStart(2, '0')}-01`;
const money = (over: Partial<FundingMonth>, from: number, to: number, amount: number): FundingMonth[] =>
  Array.from({ length: to - from }, (_, at) => ({
    school_id: 'district',
    month: month(from + at),
    certainty: 'confirmed',
    source_kind: 'state',
    in_kind: false,
    amount,
    ...over,
  }));
const budget = [{ school_year: 2026, school_id: 'district', amount: 4_848_000, shared: 0 }];
/** The mockup’s money: $404k a month; a county grant to December 2026, the state’s to June 2027, a federal award at risk. */
const months = [
  ...money({ source_kind: 'district' }, 0, 29, 72_000),
  ...money({ source_kind: 'state' }, 0, 17, 194_000),
  ...money({ source_kind: 'city_or_county' }, 0, 11, 61_000),
  ...money({ source_kind: 'federal', certainty: 'at_risk' }, 0, 29, 77_000),
  ...money({ source_kind: 'partner', in_kind: true }, 0, 29, 98_000),
];

describe('money by month', () => {
  const runway = runwayOf(months, budget, [], 2026);
  if (!runway) throw new Error('no runway');
  test('what is at risk or in kind confirms nothing', () => {
    expect(runway.confirmed[0]).toBe(72_000 + 194_000 + 61_000);
    expect(runway.inKind).toBe(98_000);
    expect(runway.layers.map(({ source, surety }) => `${source} ${surety}`)).toEqual([
      'district renews',
      'state ends',
      'city_or_county ends',
      'federal risk',
    ]);
  });
  test('the sentence has the first month that is short, and the month after the cliff', () => {
    expect(runwaySentence(words, runway)).toBe(
      'Confirmed money falls short by $77k a month now, and by $332k from July 2027',
    );
    expect(cliffSentence(words, runway)).toBe('A cliff in July 2027: State carries 48% of the cost');
  });
  test('the chart says how long each source lasts, and what is open after the cliff', () => {
    const chart = runwayChart(words, runway);
    expect(chart.layers.map(({ how }) => how)).toEqual([
      'no end in these months',
      'to Jun 2027',
      'to Dec 2026',
      'may stop any day',
    ]);
    expect(chart.cliff).toEqual({
      month: 17,
      lines: ['State ends June 2027:', '82% of the cost has no confirmed source'],
    });
    expect(chart.description).toContain('Federal: $77k a month now, may stop any day');
  });
  test('money that was agreed to go on has no end, and leaves no cliff', () => {
    const renewed = runwayOf(
      [...money({}, 0, 17, 404_000), ...money({ certainty: 'renewed' }, 17, 36, 404_000)],
      budget,
      [],
      2026,
    );
    expect(renewed?.layers).toHaveLength(1);
    expect(renewed?.cliff).toBeNull();
    expect(runwaySentence(words, renewed)).toBe('Confirmed money covers what the work costs through January 2029');
  });
  test('without a budget nobody can say for how long money lasts; without money there is no runway', () => {
    expect(runwaySentence(words, runwayOf(months, [], [], 2026))).toContain('Nobody has written down');
    expect(runwayOf([], budget, [], 2026)).toBeNull();
  });
  test('a month without any money is a month of the chart', () =>
    expect(runwayOf([...money({}, 0, 2, 10), ...money({}, 4, 6, 10)], budget, [], 2026)?.confirmed).toEqual([
      10, 10, 0, 0, 10, 10,
    ]));
});

const item = (item_id: string, position: number): RubricItem => ({
  item_id,
  rubric: null,
  strategy: 'Leadership',
  wording: `Item ${item_id}`,
  position,
});
const rated = (school_id: string, item_id: string, side: Rating['side'], rank: number): Rating => ({
  school_year: 2026,
  school_id,
  item_id,
  side,
  phase: (['visioning', 'engaging', 'transforming'] as const)[rank] ?? 'visioning',
  rank,
  expected_phase: 'engaging',
  reached: rank >= 1,
  rated_on: '2026-02-01',
});

describe('fidelity by two sides', () => {
  const ratings = [
    rated('1', 'a', 'labor', 0),
    rated('1', 'a', 'management', 2),
    rated('2', 'a', 'labor', 1),
    rated('2', 'a', 'management', 1),
    rated('1', 'b', 'labor', 1),
    rated('1', 'b', 'management', 2),
    rated('3', 'b', 'labor', 2),
    rated('3', 'b', 'family', 0),
  ];
  const fidelity = fidelityOf([item('a', 1), item('b', 2), item('c', 3)], ratings, 2026);
  if (!fidelity) throw new Error('no fidelity');
  test('pairs of ratings are compared, never averages; an item that nobody rated is not there', () => {
    expect(fidelity.items.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(fidelity).toMatchObject({ both: 3, agree: 1, one: 1, two: 1, schools: 2, oneSided: 1, expected: 1 });
    expect(fidelity).toMatchObject({ managementHigher: 2, laborHigher: 0 });
    expect(fidelitySentence(words, fidelity)).toBe(
      'The two sides agree on 1 of 3 ratings and are two phases apart on 1',
    );
  });
  test('between schools the phase is that which half of them or more have reached', () => {
    const [a, b] = fidelity.items;
    expect([a?.labor, a?.management]).toEqual([1, 2]);
    expect([b?.labor, b?.management]).toEqual([2, 2]);
    expect(a?.far).toEqual(['1']);
  });
  test('an item says where the sides are furthest apart', () => {
    const [a] = fidelity.items;
    if (!a) throw new Error('no item');
    expect(itemText(words, a, false)).toBe('two phases apart at 1 of 2');
    expect(phasesChart(words, fidelity, false).groups[0]?.items[0]?.isFar).toBe(true);
  });
  test('one side alone can agree with nobody', () =>
    expect(fidelitySentence(words, fidelityOf([item('a', 1)], [rated('1', 'a', 'labor', 0)], 2026))).toContain(
      'Only one side has rated',
    ));
});

const commitment = (over: Partial<Commitment>): Commitment => ({
  commitment_id: '1',
  promise: 'Minutes posted in Spanish',
  school_id: 'district',
  school_year: 2026,
  owner_side: 'management',
  made_on: '2025-09-01',
  first_due_on: '2025-12-01',
  due_on: '2025-12-01',
  done_on: null,
  standing: 'kept',
  days_late: 0,
  has_evidence: true,
  instrument_id: null,
  ...over,
});

describe('commitments', () => {
  const all = [
    commitment({ done_on: '2025-11-30' }),
    commitment({ standing: 'kept_late', done_on: '2026-01-20', due_on: '2026-01-31', days_late: 50 }),
    commitment({ standing: 'late', days_late: 28, first_due_on: '2026-01-15', due_on: '2026-01-15' }),
    commitment({ standing: 'without_evidence', done_on: '2025-12-01' }),
    commitment({ standing: 'withdrawn', days_late: 74 }),
    commitment({ standing: 'open', first_due_on: '2026-03-31', due_on: '2026-03-31' }),
    commitment({ standing: 'late', days_late: 400, school_year: 2025 }),
    commitment({ standing: 'late', days_late: 3, school_id: '118' }),
  ];
  test('a school’s stand on its own page, and what is not due yet is not judged', () => {
    const found = commitmentsOf(all, 'district', 2026);
    expect(found).toMatchObject({
      due: 5,
      kept: 1,
      late: 1,
      open: 1,
      withoutEvidence: 1,
      withdrawn: 1,
      ahead: 1,
      moved: 1,
    });
    expect(keptSentence(words, found)).toBe(
      'One of 5 commitments kept on time, 1 late, 1 open; 1 done without evidence, 1 given up',
    );
    expect(commitmentsOf(all, '119', 2026)).toBeNull();
  });
  test('what is overdue of an earlier year is still for a meeting to settle, the oldest first', () =>
    expect(overdue(all, 'district').map(({ days_late }) => days_late)).toEqual([400, 28]));
  test('one that was moved counts late from its first day; one given up is late no more', () => {
    const found = commitmentsOf(all, 'district', 2026);
    if (!found) throw new Error('none');
    const rows = promisesChart(words, found, '2026-02-12').rows;
    expect(rows.map(({ text }) => text)).toEqual([
      'kept on time',
      'kept 50 days late',
      '28 days late',
      'done, no evidence',
      'given up',
      'due Mar 31, 2026',
    ]);
    expect(rows.map(({ isGivenUp }) => isGivenUp)).toEqual([false, false, false, false, true, false]);
    expect(keptOf([]).due).toBe(0);
  });
});

test('what ends first stands first; what is renewed is not for a meeting to settle, and what is not in force is not there', () => {
  const instrument = (instrument_id: string, over: Partial<Instrument>): Instrument => ({
    instrument_id,
    title: `Text ${instrument_id}`,
    kind: 'mou',
    effective_on: '2023-07-01',
    expires_on: null,
    in_force: true,
    months_left: null,
    schools: 1,
    ...over,
  });
  const agreement = (agreement_id: string, over: Partial<Agreement>): Agreement => ({
    agreement_id,
    partner_id: '7',
    school_id: null,
    starts_on: '2024-07-01',
    ends_on: '2026-06-30',
    in_force: true,
    months_left: 4,
    renewal_confirmed: false,
    data_sharing_signed: false,
    ...over,
  });
  const record = {
    instruments: [instrument('1', {}), instrument('2', { months_left: 40 }), instrument('3', { in_force: false })],
    instrumentSchools: [{ instrument_id: '2', school_id: '118' }],
    agreements: [
      agreement('1', {}),
      agreement('2', { months_left: 2, renewal_confirmed: true }),
      agreement('3', { school_id: '119', months_left: 6 }),
    ],
    partners: [],
  };
  const ids = (place: string): readonly string[] => termsOf(record, place).map(({ id }) => id);
  expect(ids('district')).toEqual(['agreement 2', 'agreement 1', 'agreement 3', 'instrument 2', 'instrument 1']);
  expect(ids('118')).toEqual(['agreement 2', 'agreement 1', 'instrument 2']);
  expect(
    termsOf(record, 'district')
      .filter(({ isSoon }) => isSoon)
      .map(({ id }) => id),
  ).toEqual(['agreement 1']);
});

test('a committee is silent after 60 days; one called off is not held, and one to come is not due', () => {
  const committee: Committee = {
    committee_id: '1',
    name: 'Site team',
    body: 'site_team',
    school_id: '118',
    quorum: null,
    quorum_of_each_side: null,
    labor: 2,
    management: 2,
    others: 3,
  };
  const meeting = (on: string, standing: Meeting['standing'], labor: number | null = null): Meeting => ({
    meeting_id: on,
    committee_id: '1',
    school_year: 2026,
    scheduled_on: on,
    held_on: labor === null ? null : on,
    standing,
    labor,
    management: labor,
    packet_sent_on: null,
    packet_in_time: null,
    minutes_published_on: null,
    minutes_in_time: null,
  });
  const meetings = [
    meeting('2025-10-02', 'held', 2),
    meeting('2025-11-06', 'without_quorum', 1),
    meeting('2025-12-04', 'called_off'),
    meeting('2026-03-05', 'to_come'),
  ];
  const of = (asOf: string) => meetingsOf([committee], meetings, 'district', 2026, asOf)[0];
  expect(of('2026-01-05')).toMatchObject({ scheduled: 3, held: 1, labor: 3, daysSince: 60, isSilent: false });
  expect(of('2026-01-06')).toMatchObject({ daysSince: 61, isSilent: true });
  expect(meetingsOf([committee], meetings, '119', 2026, '2026-01-06')).toEqual([]);
});

test('posts of coordinators alone, by school; the vacancy of the place', () => {
  const stretch = (over: Partial<PostStretch>): PostStretch => ({
    post_id: '1',
    title: null,
    role: 'coordinator',
    school_id: '118',
    bargaining_unit: null,
    fte: 1,
    from_on: '2025-08-01',
    to_on: '2026-02-12',
    goes_on: true,
    filled_fte: 1,
    people: 1,
    left_for: null,
    award_id: null,
    ...over,
  });
  const all = [
    stretch({ to_on: '2025-12-31', goes_on: false, left_for: 'retired' }),
    stretch({ from_on: '2026-01-01', filled_fte: 0, people: 0 }),
    stretch({ post_id: '2', school_id: '119' }),
    stretch({ post_id: '3', role: 'director' }),
  ];
  const vacancies = [
    { school_id: '118', school_year: 2026, planned_days: 100, vacant_days: 30 },
    { school_id: '119', school_year: 2026, planned_days: 100, vacant_days: 0 },
    { school_id: '118', school_year: 2025, planned_days: 100, vacant_days: 100 },
  ];
  expect(postsOf(all, vacancies, 'district', 2026)).toMatchObject({ vacantShare: 15, inPost: { schools: 1, of: 2 } });
  expect(postsOf(all, vacancies, '118', 2026)).toMatchObject({ vacantShare: 30, inPost: { schools: 0, of: 1 } });
  expect(postsOf(all, vacancies, '120', 2026)).toBeNull();
});

describe('the seven ways', () => {
  const of = (indicator_id: string, over: Parameters<typeof cell>[0]) =>
    cell({ indicator_id, definition_version: 1, value: 50, ...over });
  const ways = waysOf(
    new Lookup([
      of('fidelity_score', {}),
      of('fidelity_score', { breakdown: 'rater_side', member: 'labor' }),
      of('fidelity_score', { breakdown: 'rater_side', member: 'management' }),
      of('relational_trust_score', {
        period_kind: 'year',
        school_year: 2025,
        breakdown: 'respondents',
        member: 'staff',
      }),
      of('minutes_published_rate', {}),
      of('coordinator_vacancy_rate', { status: 'protected', value: null }),
    ]),
    2026,
    'district',
  );
  const lines = (way: number) =>
    ways[way - 1]?.lines.map(({ measure, member, year }) => `${measure.id} ${member} ${year}`);
  test('there are always seven', () => expect(ways.map(({ way }) => way)).toEqual([1, 2, 3, 4, 5, 6, 7]));
  test('two sides are told and never their average; what is protected is told as that', () =>
    expect(lines(2)).toEqual([
      'fidelity_score labor 2026',
      'fidelity_score management 2026',
      'coordinator_vacancy_rate all 2026',
    ]));
  test('a survey that comes later in the year is told by the last one, with its year', () =>
    expect(lines(3)).toEqual(['relational_trust_score staff 2025', 'minutes_published_rate all 2026']));
});
