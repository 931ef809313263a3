import { join } from 'node:path';
import { published, type Row } from '@hearth/contracts';
import { type Database, openDatabase } from '../database.ts';
import { arrowStream } from './arrow.ts';
import { type CommitteeWindow, openCommittee } from './committee-window.ts';
import { type CellQuery, cellStatement, type ComparisonQuery, comparisonStatement } from './queries.ts';
import { openSchool, type SchoolWindow } from './school-window.ts';

export type Cell = Row<typeof published.cell>;
export type Release = Row<typeof published.release>;
export type School = Row<typeof published.school>;
export type IndicatorRow = Row<typeof published.indicator>;
export type Comparison = Row<typeof published.comparison>;
export type QualityRow = Row<typeof published.quality>;
export type ClosedDay = Row<typeof published.closed_day>;
export type Policy = Row<typeof published.policy>;
export type PolicyFigure = Row<typeof published.policy_figure>;
export type ReconciliationLine = Row<typeof published.reconciliation>;
export type ReleaseNote = Row<typeof published.release_note>;
export type RegisterDay = Row<typeof published.register_day>;
export type Service = Row<typeof published.service>;
export type ServiceSite = Row<typeof published.service_site>;
export type Partner = Row<typeof published.partner>;
export type Survey = Row<typeof published.survey>;
export type SurveyItem = Row<typeof published.survey_item>;
export type SurveyScale = Row<typeof published.survey_scale>;
export type SurveyFigure = Row<typeof published.survey_figure>;
export type Effect = Row<typeof published.effect>;
export type Award = Row<typeof published.award>;
export type FundingMonth = Row<typeof published.funding_month>;
export type Budget = Row<typeof published.budget>;
export type Commitment = Row<typeof published.commitment>;
export type Committee = Row<typeof published.committee>;
export type Meeting = Row<typeof published.meeting>;
export type RubricItem = Row<typeof published.rubric_item>;
export type Rating = Row<typeof published.rating>;
export type Instrument = Row<typeof published.instrument>;
export type InstrumentSchool = Row<typeof published.instrument_school>;
export type Agreement = Row<typeof published.agreement>;
export type CommunitySchool = Row<typeof published.community_school>;
export type Goal = Row<typeof published.goal>;
export type Benefit = Row<typeof published.benefit>;
export type QualityTopic = QualityRow['topic'];

/** One release, read-only. What can be asked is what is listed here; no SQL comes in from outside. */
export interface ReleaseWindow {
  readonly id: string;
  release(): Promise<Release>;
  indicators(): Promise<IndicatorRow[]>;
  schools(): Promise<School[]>;
  cells(query: CellQuery): Promise<Cell[]>;
  /** The same cells as an Arrow IPC stream, with the schema that the contracts declare. */
  cellsArrow(query: CellQuery): Promise<Uint8Array>;
  /** What others published about this district and around it; see ComparisonQuery. */
  comparisons(query: ComparisonQuery): Promise<Comparison[]>;
  quality(topic?: QualityTopic): Promise<QualityRow[]>;
  /** Weekdays without school up to the as-of date, by date; `place` is a school’s id, or “district” for all together. */
  closedDays(place: string): Promise<ClosedDay[]>;
  /** The policies by which chronic absence is counted, the chosen one first. */
  policies(): Promise<Policy[]>;
  /** One place’s chronic absence under every policy but the chosen one; `place` as above. */
  policyFigures(place: string): Promise<PolicyFigure[]>;
  /** Students of one place whose answer is another under another policy, by rule. */
  reconciliation(place: string): Promise<ReconciliationLine[]>;
  /** What is different from the release before. */
  releaseNotes(): Promise<ReleaseNote[]>;
  /** Registers due and taken on each day of school of the latest school year, those to come included, by date. */
  registerDays(place: string): Promise<RegisterDay[]>;
  /** The services that are offered, by name; nothing about who receives them. */
  services(): Promise<Service[]>;
  /** The schools at which services are given. */
  serviceSites(): Promise<ServiceSite[]>;
  partners(): Promise<Partner[]>;
  /** Surveys, the latest school year first. */
  surveys(): Promise<Survey[]>;
  /** The questions of one survey, in the order of the questionnaire. */
  surveyItems(surveyId: string): Promise<SurveyItem[]>;
  surveyScales(surveyId: string): Promise<SurveyScale[]>;
  /** What others’ survey reports say of schools. */
  surveyFigures(): Promise<SurveyFigure[]>;
  /** Students with and without a service, side by side; `place` as above. */
  effects(place: string): Promise<Effect[]>;
  /** Awards as they stand on the as-of date, by their last day; those without an end come last. */
  awards(): Promise<Award[]>;
  /** Money of the 36 months to come, by how sure it is; `place` as above. */
  fundingMonths(place: string): Promise<FundingMonth[]>;
  /** What the strategy costs, by school year; `place` as above. */
  budgets(place: string): Promise<Budget[]>;
  /** By first due date, the earliest first; of the whole district, its schools’ included. */
  commitments(): Promise<Commitment[]>;
  /** The district’s first, then by school. */
  committees(): Promise<Committee[]>;
  /** Meetings of every committee, by day. */
  meetings(): Promise<Meeting[]>;
  /** In the order of the rubric. */
  rubricItems(): Promise<RubricItem[]>;
  /** The last word of each side in each school year, by school and item. */
  ratings(schoolYear: number): Promise<Rating[]>;
  /** By the day on which they expire; those without an end come last. */
  instruments(): Promise<Instrument[]>;
  instrumentSchools(): Promise<InstrumentSchool[]>;
  /** Agreements with partners, by their last day; those without an end come last. */
  agreements(): Promise<Agreement[]>;
  communitySchools(): Promise<CommunitySchool[]>;
  /** Goals with the figure beside them, moved ones included; the district’s first, in the order in which they were set. */
  goals(): Promise<Goal[]>;
  benefits(): Promise<Benefit[]>;
  /** Opens what the committee alone may see; see CommitteeWindow. */
  committee(): Promise<CommitteeWindow | undefined>;
  /**
   * Opens the folder of one school in this release, named and unprotected; the caller decides who may see it, and closes it. Nothing
   * where the release has none for it.
   */
  school(schoolId: string): Promise<SchoolWindow | undefined>;
  /** Waits for what is running, then closes. */
  close(): Promise<void>;
}

/**
 * A connection that can do nothing but read this file: read-only, no other file or network, settings locked.
 * Exported for the tests that try to get out of it, and for nothing else.
 */
export async function openLocked(path: string): Promise<Database> {
  const database = await openDatabase(path, { access_mode: 'READ_ONLY', memory_limit: '256MB', threads: '2' });
  await database.run('set enable_external_access = false');
  await database.run('set lock_configuration = true');
  return database;
}

/** Opens the release in `folder` (releases/<id>). Throws where there is none. */
export async function openRelease(folder: string): Promise<ReleaseWindow> {
  const database = await openLocked(join(folder, 'published.duckdb'));
  const [first] = await database.rows('select * replace (as_of::varchar as as_of) from release');
  if (!first) throw new Error(`${folder} holds no release`);
  const release = first as unknown as Release;
  const running = new Set<Promise<unknown>>();
  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    const done = (): void => void running.delete(work);
    work.then(done, done);
    return work;
  };
  const there = new Set(
    (await database.rows('select table_name from duckdb_tables()')).map((row) => row['table_name']),
  );
  /** Rows of a table; a release made before there was such a table has none, and nothing in a column that came later. */
  const read = async <T>(
    table: keyof typeof published,
    sql: string,
    values: Parameters<Database['rows']>[1] = [],
  ): Promise<T[]> => {
    if (!there.has(table)) return [];
    const nothing = Object.fromEntries(Object.keys(published[table].columns).map((column) => [column, null]));
    return (await track(database.rows(sql, values))).map((row) => ({ ...nothing, ...row }) as T);
  };
  // dates leave as text, as the contracts’ rows have them
  const all = <T>(
    name: keyof typeof published,
    order: string,
    where = 'true',
    values: Parameters<Database['rows']>[1] = [],
  ): Promise<T[]> => {
    const columns = Object.entries(published[name].columns).map(([column, { kind }]) =>
      kind.name === 'date' ? `t.${column}::varchar as ${column}` : `t.${column}`,
    );
    return read<T>(name, `select ${columns.join(', ')} from ${name} as t where ${where} order by ${order}`, values);
  };
  return {
    id: release.release_id,
    release: () => Promise.resolve(release),
    indicators: () => read<IndicatorRow>('indicator', 'select * from indicator order by position'),
    schools: () =>
      read<School>(
        'school',
        `select * replace (community_school_since::varchar as community_school_since) from school order by name, school_id`,
      ),
    cells(query) {
      const { sql, values } = cellStatement(query);
      return track(database.rows(sql, values)) as Promise<unknown> as Promise<Cell[]>;
    },
    cellsArrow(query) {
      const { sql, values } = cellStatement(query);
      return track(arrowStream(database.connection, published.cell, sql, values));
    },
    comparisons(query) {
      const { sql, values } = comparisonStatement(query);
      return read<Comparison>('comparison', sql, values);
    },
    quality: (topic) =>
      topic === undefined
        ? read<QualityRow>('quality', 'select * from quality order by topic, source, item, school_id, period')
        : read<QualityRow>(
            'quality',
            'select * from quality where topic::varchar = $1 order by source, item, school_id, period',
            [topic],
          ),
    policies: () => read<Policy>('policy', 'select * from policy order by chosen desc, policy_id'),
    policyFigures: (place) =>
      read<PolicyFigure>(
        'policy_figure',
        'select * from policy_figure where school_id = $1 order by policy_id, school_year',
        [place],
      ),
    reconciliation: (place) =>
      read<ReconciliationLine>(
        'reconciliation',
        'select * from reconciliation where school_id = $1 order by policy_id, school_year, change, rule',
        [place],
      ),
    releaseNotes: () => read<ReleaseNote>('release_note', 'select * from release_note order by position'),
    closedDays: (place) =>
      read<ClosedDay>(
        'closed_day',
        'select * replace (date::varchar as date) from closed_day where school_id = $1 order by date, day_type',
        [place],
      ),
    registerDays: (place) =>
      read<RegisterDay>(
        'register_day',
        'select * replace (date::varchar as date) from register_day where school_id = $1 order by date',
        [place],
      ),
    services: () => read<Service>('service', 'select * from service order by name, service_id'),
    serviceSites: () => read<ServiceSite>('service_site', 'select * from service_site order by service_id, school_id'),
    partners: () =>
      read<Partner>(
        'partner',
        `select * replace (in_force_until::varchar as in_force_until, last_service_on::varchar as last_service_on)
        from partner order by name, partner_id`,
      ),
    surveys: () =>
      read<Survey>(
        'survey',
        `select * replace (opened_on::varchar as opened_on, closed_on::varchar as closed_on)
        from survey order by school_year desc, respondent_group, title, survey_id`,
      ),
    surveyItems: (surveyId) =>
      read<SurveyItem>('survey_item', 'select * from survey_item where survey_id = $1 order by position, item_id', [
        surveyId,
      ]),
    surveyScales: (surveyId) =>
      read<SurveyScale>('survey_scale', 'select * from survey_scale where survey_id = $1 order by construct', [
        surveyId,
      ]),
    surveyFigures: () =>
      read<SurveyFigure>(
        'survey_figure',
        'select * from survey_figure order by publisher, school_year desc, school_id, respondent_group, measure',
      ),
    effects: (place) =>
      read<Effect>(
        'effect',
        'select * from effect where school_id = $1 order by effect, school_year, category, position',
        [place],
      ),
    awards: () => all<Award>('award', 'ends_on nulls last, award_id::integer'),
    fundingMonths: (place) =>
      all<FundingMonth>('funding_month', 'month, certainty, source_kind, in_kind', 'school_id = $1', [place]),
    budgets: (place) => all<Budget>('budget', 'school_year', 'school_id = $1', [place]),
    commitments: () => all<Commitment>('commitment', 'first_due_on, commitment_id::integer'),
    committees: () => all<Committee>('committee', "school_id <> 'district', school_id, committee_id::integer"),
    meetings: () => all<Meeting>('meeting', 'coalesce(held_on, scheduled_on), meeting_id::integer'),
    rubricItems: () => all<RubricItem>('rubric_item', 'position, item_id::integer'),
    ratings: (schoolYear) =>
      all<Rating>('rating', 'school_id, item_id::integer, side', 'school_year = $1', [schoolYear]),
    instruments: () => all<Instrument>('instrument', 'expires_on nulls last, instrument_id::integer'),
    instrumentSchools: () => all<InstrumentSchool>('instrument_school', 'instrument_id::integer, school_id'),
    agreements: () => all<Agreement>('agreement', 'ends_on nulls last, agreement_id::integer'),
    communitySchools: () => all<CommunitySchool>('community_school', 'started_on, school_id'),
    goals: () => all<Goal>('goal', "school_id <> 'district', school_id, set_on, goal_id::integer"),
    benefits: () => all<Benefit>('benefit', 'proxy_id::integer'),
    committee: () => track(openCommittee(folder)),
    school: (schoolId) => track(openSchool(folder, schoolId)),
    async close() {
      await Promise.allSettled(running);
      database.close();
    },
  };
}
