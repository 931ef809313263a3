import type {
  Cell,
  CellQuery,
  Comparison,
  ComparisonQuery,
  ClosedDay,
  QualityRow,
  RegisterDay,
  ReleaseWindow,
} from '@hearth/metrics/window';

/** Six invented schools; Sage Crossing opened this week, Orchard Park sends no language file. */
export const schools = [
  ['101', 'Alder Street'],
  ['102', 'Bell Creek'],
  ['103', 'Cedar Flats'],
  ['104', 'Dry Gulch'],
  ['105', 'Orchard Park'],
  ['106', 'Sage Crossing'],
] as const;

const years = [2024, 2025, 2026] as const;
const bare = {
  people: null,
  numerator: null,
  denominator: null,
  value: null,
  low: null,
  high: null,
  lower_quartile: null,
  upper_quartile: null,
  coded: null,
  size_band: null,
};

/** A cell as a release holds it; a district’s year to date, everyone, unless `over` says otherwise. */
export const cell = (over: Partial<Cell> = {}): Cell => ({
  indicator_id: 'chronic_absence_rate',
  definition_version: 3,
  school_year: 2026,
  period_kind: 'to_date',
  period: String(over.school_year ?? 2026),
  grain: over.school_id && over.school_id !== 'district' ? 'school' : 'district',
  school_id: 'district',
  breakdown: 'all',
  member: 'all',
  status: 'shown',
  ...bare,
  ...over,
});

/** A share of `people`, with plausible ends. */
export const shown = (value: number, people: number, over: Partial<Cell> = {}): Cell => {
  const half = 196 * Math.sqrt(((value / 100) * (1 - value / 100)) / people);
  return cell({
    people,
    numerator: Math.round((value * people) / 100),
    denominator: people,
    value,
    low: Math.max(0, Math.round(value - half)),
    high: Math.min(100, Math.round(value + half)),
    ...over,
  });
};

const rates: Record<string, readonly [number, number, number]> = {
  chronic_absence_rate: [29, 27, 24],
  severe_chronic_rate: [8, 8, 7],
};

const theirs = (level: string, name: string, over: Partial<Comparison> = {}): Comparison => ({
  publisher: 'quarry',
  publisher_name: 'Quarry Department of Education',
  measure: 'chronic_absence_rate',
  definition: 'Absent on a tenth of the days or more.',
  part: 'all',
  school_year: 2025,
  level: level as Comparison['level'],
  place_id: name,
  place_name: name,
  school_id: level === 'district' ? 'district' : null,
  phase: 'all',
  category_kind: 'all',
  category: 'all',
  category_name: 'Total',
  counts: 'people',
  people: null,
  eligible: 2400,
  count: 513,
  percent: 21.4,
  status: 'shown',
  ...over,
});
const hidden = { eligible: null, count: null, percent: null, status: 'suppressed' } as const;
const nonBinary = { category_kind: 'gender', category: 'GX', category_name: 'Non-binary' } as const;

/** What an invented state published, this district’s smallest group suppressed. */
const theirFigures: readonly Comparison[] = [
  theirs('state', 'Quarry', { eligible: 5_000_000, count: 1_000_000, percent: 20 }),
  theirs('state', 'Quarry', { ...nonBinary, eligible: 5000, count: 1700, percent: 34 }),
  theirs('county', 'Flint', { eligible: 9000, count: 1800, percent: 20 }),
  theirs('district', 'Harrow Bend Unified'),
  theirs('district', 'Harrow Bend Unified', { school_year: 2024, percent: 24.1 }),
  theirs('district', 'Harrow Bend Unified', { ...nonBinary, ...hidden }),
  theirs('school', 'Alder Street', { school_id: '101', ...hidden }),
];

function everyCell(): Cell[] {
  const cells: Cell[] = [];
  years.forEach((school_year, at) => {
    for (const period_kind of ['to_date', 'year'] as const) {
      const when = { school_year, period_kind, period: String(school_year) };
      for (const [indicator_id, series] of Object.entries(rates)) {
        const rate = series[at] ?? 0;
        cells.push(shown(rate, 4486, { ...when, indicator_id }));
        schools.forEach(([school_id], index) => {
          const place = { ...when, indicator_id, school_id, grain: 'school' as const };
          if (school_id === '106') cells.push(cell({ ...place, status: 'too_few_days' }));
          else cells.push(shown(rate + index - 2, 400 + 40 * index, place));
        });
        for (const [grade, shift] of [
          ['KG', 9],
          ['01', 4],
          ['02', 0],
          ['05', -3],
          ['10', 2],
        ] as const)
          cells.push(shown(rate + shift, 340, { ...when, indicator_id, breakdown: 'grade', member: grade }));
        cells.push(
          shown(rate + 12, 683, { ...when, indicator_id, breakdown: 'disability', member: 'yes' }),
          shown(rate - 2, 3803, { ...when, indicator_id, breakdown: 'disability', member: 'no' }),
          shown(rate + 1, 1012, { ...when, indicator_id, breakdown: 'english_learner', member: 'yes' }),
          shown(rate, 3474, { ...when, indicator_id, breakdown: 'english_learner', member: 'no' }),
          cell({ ...when, indicator_id, breakdown: 'foster', member: 'yes', status: 'protected' }),
          cell({ ...when, indicator_id, breakdown: 'foster', member: 'no', status: 'protected' }),
          cell({
            ...when,
            indicator_id,
            breakdown: 'homeless',
            member: 'yes',
            status: 'coded',
            coded: '≤10',
            size_band: '21-40',
          }),
          cell({ ...when, indicator_id, breakdown: 'homeless', member: 'no', status: 'protected' }),
        );
      }
      cells.push(
        shown([92, 93, 93][at] ?? 0, 4562, { ...when, indicator_id: 'attendance_rate', low: null, high: null }),
      );
      for (const school_id of ['101', '102', '103', '104'])
        cells.push(
          shown(92, 480, {
            ...when,
            indicator_id: 'attendance_rate',
            school_id,
            grain: 'school',
            low: null,
            high: null,
          }),
        );
      cells.push(
        cell({
          ...when,
          indicator_id: 'instructional_days_lost',
          people: 4562,
          value: 7.4 - at * 0.2,
          numerator: 33000,
          denominator: 4562,
        }),
      );
      const parts = [2900 + 60 * at, 700, 620 - 30 * at, 266 - 30 * at, 76];
      ['satisfactory', 'at_risk', 'moderate', 'severe', 'insufficient_days'].forEach((member, part) => {
        const people = parts[part] ?? 0;
        cells.push(
          cell({
            ...when,
            indicator_id: 'attendance_tiers',
            breakdown: 'tier',
            member,
            people,
            numerator: people,
            denominator: 4562,
            value: people,
          }),
        );
      });
    }
    for (const month of ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05']) {
      const period = `${Number(month) > 6 ? school_year - 1 : school_year}-${month}`;
      if (period > '2026-02') continue;
      const place = {
        school_year,
        period_kind: 'month' as const,
        period,
        indicator_id: 'attendance_rate',
        low: null,
        high: null,
      };
      cells.push(
        period === '2025-12'
          ? cell({ ...place, status: 'not_submitted' })
          : shown(93 - Number(month) / 10, 4500, place),
      );
    }
  });
  return cells;
}

const quality = (over: Partial<QualityRow>): QualityRow => ({
  topic: 'file',
  source: '',
  item: '',
  school_id: 'district',
  period: '',
  state: null,
  rows_read: null,
  rows_kept: null,
  rows_refused: null,
  share: null,
  received: null,
  says: null,
  remedy: null,
  ...over,
});

function everyQuality(): QualityRow[] {
  const weeks = ['2026-01-26', '2026-02-02', '2026-02-09'];
  return [
    quality({
      source: 'attendance',
      item: 'attendance_0212.csv',
      state: 'loaded',
      rows_read: 31846,
      rows_kept: 31790,
      rows_refused: 56,
      share: 0.2,
      received: '2026-02-13T02:04:00Z',
    }),
    quality({
      source: 'enrollment',
      item: 'enrollment_0212.csv',
      state: 'loaded',
      rows_read: 4871,
      rows_kept: 4866,
      rows_refused: 5,
      share: 0.1,
      received: '2026-02-13T02:05:00Z',
    }),
    quality({
      source: 'visits',
      item: 'visits.xlsx',
      state: 'refused',
      received: '2026-02-10T08:22:00Z',
      says: 'The workbook is locked with a password.',
      remedy: 'Send it without one.',
    }),
    quality({
      topic: 'reason',
      source: 'attendance',
      item: 'attendance.date.invalid',
      rows_read: 41,
      rows_kept: 0,
      rows_refused: 41,
      says: 'The date is not a date.',
      remedy: 'Correct the date at its source.',
    }),
    quality({
      topic: 'reason',
      source: 'attendance',
      item: 'attendance.student_id.unknown',
      rows_read: 20,
      rows_kept: 0,
      rows_refused: 20,
      says: 'No such student.',
      remedy: 'Send the student’s enrollment.',
    }),
    quality({
      topic: 'code',
      source: 'attendance',
      item: 'A',
      state: 'unexcused',
      rows_read: 3000,
      rows_kept: 3000,
      rows_refused: 0,
    }),
    ...schools.flatMap(([school_id], index) => [
      ...weeks.map((period, at) =>
        quality({
          topic: 'register_week',
          school_id,
          period,
          rows_read: 40,
          rows_kept: 40 - (index === 2 && at === 1 ? 9 : 0),
          rows_refused: index === 2 && at === 1 ? 9 : 0,
        }),
      ),
      quality({
        topic: 'register_year',
        school_id,
        period: '2026',
        rows_read: 2000,
        rows_kept: 1980,
        rows_refused: 20,
        share: 99,
      }),
    ]),
    quality({
      topic: 'register_year',
      school_id: 'district',
      period: '2026',
      rows_read: 12000,
      rows_kept: 11880,
      rows_refused: 120,
      share: 99,
    }),
    quality({
      topic: 'register_stopped',
      item: 'registers',
      school_id: '105',
      period: '2026-02-03',
      rows_read: 8,
      rows_kept: 0,
      rows_refused: 8,
    }),
    quality({
      topic: 'companion',
      item: 'students_without_attendance',
      rows_read: 78,
      rows_kept: 75,
      rows_refused: 3,
      says: 'Students on the roster of whom no attendance was ever sent.',
    }),
  ];
}

/** Three days of school and one to come; Bell Creek’s register is missing on the second. */
const everyRegisterDay = (place: string): RegisterDay[] =>
  ['2026-02-10', '2026-02-11', '2026-02-12', '2026-02-13'].map((date) => {
    const due = date > '2026-02-12' ? 0 : place === 'district' ? 6 : 1;
    const missing = date === '2026-02-11' && ['district', '102'].includes(place) ? 1 : 0;
    return { school_id: place, school_year: 2026, date, due, taken: due - missing };
  });

/** Ice on two days of this year at every school, a strike last year, and an emergency at Bell Creek alone. */
function everyClosedDay(place: string): ClosedDay[] {
  const all = place === 'district' ? 6 : 1;
  const day = (over: Partial<ClosedDay>): ClosedDay => ({
    school_id: place,
    date: '',
    school_year: 2026,
    day_type: 'weather',
    after_day: 98,
    schools: all,
    ...over,
  });
  const strike = ['2025-03-04', '2025-03-05', '2025-03-06', '2025-03-07', '2025-03-10'].map((date) =>
    day({ date, school_year: 2025, day_type: 'strike', after_day: 121 }),
  );
  const emergency = day({ date: '2025-10-20', day_type: 'emergency', after_day: 40, schools: 1 });
  return [
    ...strike,
    ...(['district', '102'].includes(place) ? [emergency] : []),
    day({ date: '2026-01-26' }),
    day({ date: '2026-01-27' }),
  ];
}

const fits = (wanted: string | number | readonly (string | number)[] | undefined, found: string | number): boolean =>
  wanted === undefined ||
  (Array.isArray(wanted) ? (wanted as readonly (string | number)[]).includes(found) : wanted === found);

/** A window on an invented release held in memory; `over` replaces facts of the release. */
export function fakeWindow(over: Record<string, unknown> = {}): ReleaseWindow {
  const cells = everyCell();
  const facts = {
    release_id: '2026-02-13.1',
    as_of: '2026-02-12',
    published_at: '2026-02-13T03:00:00Z',
    school_year: 2026,
    instructional_day: 106,
    district_name: 'Harrow Bend Unified School District',
    contact_log: null,
    invented: true,
    code_version: '0.1.0',
    inputs_hash: 'f'.repeat(64),
    minimum_group: 10,
    ...over,
  };
  return {
    id: facts.release_id,
    release: async () => facts,
    indicators: async () => [],
    schools: async () =>
      schools.map(([school_id, name]) => ({
        school_id,
        name,
        level: 'elementary',
        community_school_since: school_id < '104' ? '2023-08-01' : null,
      })),
    cells: async (query: CellQuery) =>
      cells.filter(
        (row) =>
          fits(query.indicator, row.indicator_id) &&
          fits(query.schoolYear, row.school_year) &&
          fits(query.periodKind, row.period_kind) &&
          fits(query.period, row.period) &&
          fits(query.grain, row.grain) &&
          fits(query.school, row.school_id) &&
          fits(query.breakdown, row.breakdown) &&
          fits(query.member, row.member),
      ),
    cellsArrow: async () => new Uint8Array(),
    quality: async (topic?: string) => everyQuality().filter((row) => topic === undefined || row.topic === topic),
    comparisons: async ({ measure }: ComparisonQuery) => theirFigures.filter((row) => fits(measure, row.measure)),
    releaseNotes: async () => [],
    policies: async () => [{ policy_id: 'district', title: 'District', chosen: true }],
    registerDays: async (place: string) => everyRegisterDay(place),
    closedDays: async (place: string) => everyClosedDay(place),
    services: async () => [],
    serviceSites: async () => [],
    partners: async () => [],
    goals: async () => [],
    awards: async () => [],
    budgets: async () => [],
    benefits: async () => [],
    agreements: async () => [],
    fundingMonths: async () => [],
    commitments: async () => [],
    committees: async () => [],
    meetings: async () => [],
    rubricItems: async () => [],
    ratings: async () => [],
    instruments: async () => [],
    instrumentSchools: async () => [],
    communitySchools: async () => [],
    surveys: async () => [],
    surveyItems: async () => [],
    surveyScales: async () => [],
    surveyFigures: async () => [],
    effects: async () => [],
    close: () => undefined,
  } as unknown as ReleaseWindow;
}
