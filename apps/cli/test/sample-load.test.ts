import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { load, type LoadReport, readConfiguration, warehousePath } from '@hearth/pipeline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSample, type Sample, type SampleOptions, type SurveyTruth, type YearTruth } from '../src/sample/index.ts';

// Hearth reads the sample, and must find what the generator counted without it.

/** On a busy machine a load of the whole district takes many seconds. */
const SLOW = 120_000;
const temporary = mkdtempSync(join(tmpdir(), 'hearth-sample-load-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const loadFolder = async (folder: string, receivedAt: string): Promise<LoadReport> => {
  const configuration = await readConfiguration(join(folder, 'hearth.yaml'));
  return load({ dataFolder: folder, configuration, receivedAt, codeVersion: 'test' });
};

async function makeAndLoad(name: string, options: Omit<SampleOptions, 'folder'>, receivedAt = '2026-02-13T06:00:00Z') {
  const folder = join(temporary, name);
  const sample = await makeSample({ folder, ...options });
  return { folder, sample, report: await loadFolder(folder, receivedAt) };
}

async function query<Row>(folder: string, sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`attach '${warehousePath(folder)}' as warehouse (read_only)`);
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  instance.closeSync();
  return rows as Row[];
}

/** Truths as the warehouse tells them. */
async function found(folder: string, periodKind: 'year' | 'to_date' = 'year'): Promise<unknown[]> {
  return query(
    folder,
    `with student as (
      select school_key, school_year,
        count(*)::integer as students,
        count(*) filter (standing = 'judged')::integer as judged,
        count(*) filter (standing = 'judged' and absent_units >= chronic_from_units)::integer as chronic,
        count(*) filter (standing = 'judged' and absent_units * 5 >= enrolled_units)::integer as severe,
        sum(enrolled_units)::integer as "enrolledUnits", sum(absent_units)::integer as "absentUnits",
        sum(unexcused_units)::integer as "unexcusedUnits", sum(unknown_reason_units)::integer as "unknownReasonUnits",
        sum(suspended_units)::integer as "suspendedUnits", sum(tardy_days)::integer as "tardyDays"
      from warehouse.student_period where period_kind = '${periodKind}' group by all
    )
    select coalesce(school_id, '') as "schoolId", period.school_year as "schoolYear",
      student.* exclude (school_key, school_year), days_due as "daysDue", days_taken as "daysTaken"
    from warehouse.school_period as period
    left join warehouse.school using (school_key)
    left join student on student.school_key is not distinct from period.school_key and student.school_year = period.school_year
    where period_kind = '${periodKind}'
    order by "schoolYear", "schoolId"`,
  );
}

const inOrder = (years: readonly YearTruth[]): unknown[] =>
  years.toSorted((a, b) => a.schoolYear - b.schoolYear || (a.schoolId < b.schoolId ? -1 : 1));

/** What Hearth calls each fault. */
const reasons: Record<string, string> = {
  'the date does not exist (30 February)': 'attendance.date.invalid',
  'the student number is empty': 'attendance.student_id.missing',
  'the student number is on no roster': 'attendance.not_enrolled',
  'an absence after the student had left': 'attendance.not_enrolled',
  'the same row a second time': 'attendance.repeated',
  'an absence on a holiday': 'attendance.not_a_school_day',
  'the exit date is before the entry date': 'enrollment.order',
  'a participant who is in no register': 'service_event.unknown_person',
  'a service that is on no list': 'service_event.unknown_service',
  'somebody who came and received no time': 'service_event.no_time',
  'the visit is on a date that does not exist': 'service_event.date.invalid',
  'neither a person nor a number of heads': 'service_event.nobody',
  'the same visit a second time': 'service_event.repeated',
  'a response on a day that does not exist': 'survey_response.answered_on.invalid',
  'answers of a response that is refused': 'survey_answer.unknown_response',
  'previews and spam': 'survey_response.excluded',
  'the commitment is due on a date that does not exist': 'commitment.first_due_on.invalid',
  'a seat on a committee that is on no list': 'seat.unknown_committee_id',
  'somebody at a meeting who has no seat': 'meeting_attendance.no_seat',
  'a rating of a school that nobody knows': 'rubric_rating.unknown_school',
  'the award ends before it starts': 'funding_award.ends_before_it_starts',
  'the same attendance a second time': 'meeting_attendance.repeated',
};

function planted({ truths }: Sample): Record<string, number> {
  const rows: Record<string, number> = {};
  for (const { fault, rows: times, refused } of truths.faults) {
    if (!refused) continue;
    const reason = reasons[fault] ?? 'unreadable';
    rows[reason] = (rows[reason] ?? 0) + times;
  }
  return rows;
}

async function refused(folder: string): Promise<Record<string, number>> {
  const rows = await query<{ reason: string; rows: number }>(
    folder,
    `select case when says like 'The row has % columns than the header.' then 'unreadable' else reason end as reason,
      count(*)::integer as rows from warehouse.refused_row group by all`,
  );
  return Object.fromEntries(rows.map(({ reason, rows: times }) => [reason, times]));
}

type Surveyed = Omit<SurveyTruth, 'scales'> & { readonly scales: readonly unknown[] };
const byId = (one: Surveyed, other: Surveyed): number => (one.surveyId < other.surveyId ? -1 : 1);
/** Alpha is worked out when a release is made. */
const withoutAlpha = ({ scales, ...survey }: SurveyTruth): Surveyed => ({
  ...survey,
  scales: scales
    .map(({ construct, people, scoreInThousandths }) => ({ construct, people, scoreInThousandths }))
    .sort((one, other) => (one.construct < other.construct ? -1 : 1)),
});

/** The same truths about surveys as the warehouse tells them. */
async function surveyed(folder: string): Promise<Surveyed[]> {
  const surveys = await query<{
    surveyId: string;
    schoolYear: number;
    asked: number;
    open: boolean;
    responses: number;
    complete: number;
  }>(
    folder,
    `select survey_id as "surveyId", school_year as "schoolYear", open_link as open,
      (select count(*) from warehouse.survey_asked as asked where asked.survey = survey.survey_id and grain = 'district')::integer as asked,
      count(*)::integer as responses, count(*) filter (response.state = 'complete')::integer as complete
    from warehouse.survey join warehouse.survey_response as response using (survey_key) group by all order by survey_id`,
  );
  const items = await query<{ surveyId: string; itemId: string; scale: string; answers: number; favorable: number }>(
    folder,
    `select survey_id as "surveyId", item_id as "itemId", scale, count(*)::integer as answers,
      (count(*) filter (score >= favorable_from or (scale = 'chosen' and score = 1)))::integer as favorable
    from warehouse.survey_answer as answer join warehouse.survey_item as item using (item_key) join warehouse.survey using (survey_key)
    where answer.state = 'scored' and (scale <> 'chosen' or not regexp_matches(item_id, '_other$')) group by survey_id, item_id, scale, item_key order by item_key`,
  );
  const scales = await query<{ surveyId: string; construct: string; people: number; scoreInThousandths: number }>(
    folder,
    `select survey_id as "surveyId", construct, count(*)::integer as people, round(1000 * avg(score))::integer as "scoreInThousandths"
    from warehouse.survey_score where grain = 'district' and 3 * items_answered >= 2 * items group by all order by all`,
  );
  return surveys.map(({ open, asked, ...survey }) => {
    const mine = <Row extends { surveyId: string }>(rows: readonly Row[]): Row[] =>
      rows.filter(({ surveyId }) => surveyId === survey.surveyId);
    return {
      ...survey,
      asked: open ? null : asked,
      items: mine(items)
        .filter(({ scale }) => scale !== 'chosen')
        .map(({ itemId, answers, favorable }) => ({ itemId, answers, favorable })),
      scales: mine(scales).map(({ construct, people, scoreInThousandths }) => ({
        construct,
        people,
        scoreInThousandths,
      })),
      choices: mine(items)
        .filter(({ scale }) => scale === 'chosen')
        .map(({ itemId, answers, favorable }) => ({ itemId, of: answers, chosen: favorable })),
    };
  });
}

describe('the slice', () => {
  let slice: Awaited<ReturnType<typeof makeAndLoad>>;
  beforeAll(async () => {
    slice = await makeAndLoad('slice', { slice: true });
  }, SLOW);

  test('gives every planted figure', async () => {
    expect(await found(slice.folder)).toEqual(inOrder(slice.sample.truths.years));
    expect(await found(slice.folder, 'to_date')).toEqual(inOrder(slice.sample.truths.toDate));
  });
  test('gives every planted fault, and refuses nothing else', async () => {
    expect(await refused(slice.folder)).toEqual(planted(slice.sample));
  });
  test('is read to the last row', () => {
    const { files, rowsRead, rowsKept, rowsRefused } = slice.report;
    expect(rowsRead).toBe(rowsKept + rowsRefused);
    for (const { path, rows } of slice.sample.truths.files) {
      const accounts = files.filter(({ file }) => file.startsWith(path)).map(({ rows_read }) => rows_read);
      // a file that fills several tables has the same rows for each, but answers to a survey, which are more; the sheets of a workbook are files of their own
      if (path.endsWith('.xlsx'))
        expect(
          accounts.reduce((sum, one) => sum + one, 0),
          path,
        ).toBe(rows);
      else expect(accounts, path).toContain(rows);
    }
  });
  test('gives what was planted about services, from the tables themselves', async () => {
    const rows = await query(
      slice.folder,
      `with came as (
        select school_id, event.school_year, person.kind, identity, household_key, headcount, minutes, tier, category
        from warehouse.service_event as event join warehouse.school using (school_key) join warehouse.service using (service_key)
        left join warehouse.person using (person_key) where attended = 'present'
      )
      select school_id as "schoolId", school_year as "schoolYear",
        count(distinct identity) filter (kind = 'student' and tier <> 'universal')::integer as "studentsServed",
        count(distinct household_key) filter (kind = 'family')::integer as "householdsServed",
        count(distinct identity) filter (kind = 'neighbor')::integer as "neighborsServed",
        sum(headcount)::integer as visits,
        sum(minutes) filter (category = 'mentoring')::integer as "minutesOfMentoring"
      from came group by all order by "schoolYear", "schoolId"`,
    );
    const planted = slice.sample.truths.services.map(
      ({ schoolId, schoolYear, studentsServed, householdsServed, neighborsServed, visits, minutesOfMentoring }) => ({
        schoolId,
        schoolYear,
        studentsServed,
        householdsServed,
        neighborsServed,
        visits,
        minutesOfMentoring,
      }),
    );
    expect(rows).toEqual(planted);
  });
  test('gives what was planted about surveys, from the tables themselves', async () => {
    expect(await surveyed(slice.folder)).toEqual(slice.sample.truths.surveys.map(withoutAlpha).sort(byId));
  });
  test('gives what was planted about the strategy, from the tables themselves', async () => {
    const { places, sheets } = slice.sample.truths.strategy;
    // what covers every school has a row for each in the warehouse
    const counted = Object.entries(sheets).filter(([table]) => table !== 'instrument_school');
    for (const [table, rows] of counted)
      expect(await query(slice.folder, `select count(*)::integer as rows from warehouse.${table}`), table).toEqual([
        { rows },
      ]);
    const meetings = await query(
      slice.folder,
      `with placed as (
        select unnest(case when school_key is null then [''] else ['', school_id] end) as "schoolId", meeting.*
        from warehouse.meeting left join warehouse.school using (school_key) where scheduled_on <= (select as_of from warehouse.load)
      ),
      present as (select meeting_key, side from warehouse.meeting_attendance)
      select "schoolId", school_year as "schoolYear", count(*)::integer as "meetingsScheduled",
        count(*) filter (quorum_met)::integer as "meetingsWithQuorum", count(held_on)::integer as "meetingsHeld",
        count(*) filter (minutes_published_on <= held_on + 14)::integer as "minutesInTime",
        count(*) filter (packet_had_indicators and packet_sent_on <= held_on - 5)::integer as "packetsInTime",
        sum((select count(*) from present where present.meeting_key = placed.meeting_key and side = 'labor'))::integer as "laborPresent",
        sum((select count(*) from present where present.meeting_key = placed.meeting_key and side = 'management'))::integer as "managementPresent"
      from placed group by all order by "schoolYear", "schoolId"`,
    );
    expect(places).toMatchObject(meetings);
    const commitments = await query(
      slice.folder,
      `with placed as (
        select unnest(case when school_key is null then [''] else ['', school_id] end) as "schoolId", commitment.*
        from warehouse.commitment left join warehouse.school using (school_key) where first_due_on <= (select as_of from warehouse.load)
      )
      select "schoolId", school_year as "schoolYear", count(*)::integer as "commitmentsDue",
        count(*) filter (done_on <= first_due_on and evidence is not null)::integer as "commitmentsKept"
      from placed group by all order by "schoolYear", "schoolId"`,
    );
    expect(places).toMatchObject(commitments);
  });
  test('gives what was planted about the strategy from the views that are published', async () => {
    const { places } = slice.sample.truths.strategy;
    const placeOf = (one: { readonly schoolId: string; readonly schoolYear: number }): string =>
      `${one.schoolId} ${one.schoolYear}`;
    const told = async (of: string, figures: string): Promise<{ schoolId: string; schoolYear: number }[]> =>
      query(
        slice.folder,
        `select coalesce(school_id, '') as "schoolId", school_year as "schoolYear", ${figures}
        from ${of} left join warehouse.school using (school_key)
        where period_kind = 'year' group by all order by "schoolYear", "schoolId"`,
      );
    const views = [
      await told(
        'warehouse.meeting_period',
        `count(*) filter (was_scheduled)::integer as "meetingsScheduled", count(*) filter (was_scheduled and had_quorum)::integer as "meetingsWithQuorum",
        count(*) filter (was_held)::integer as "meetingsHeld", count(*) filter (was_held and minutes_in_time)::integer as "minutesInTime",
        count(*) filter (was_held and packet_in_time)::integer as "packetsInTime",
        sum(labor) filter (was_held)::integer as "laborPresent", sum(management) filter (was_held)::integer as "managementPresent"`,
      ),
      await told(
        'warehouse.commitment_period',
        `count(*) filter (standing <> 'open')::integer as "commitmentsDue", count(*) filter (kept)::integer as "commitmentsKept"`,
      ),
      await told(
        "(from warehouse.action_period where kind = 'convening')",
        `count(*)::integer as convenings, sum(groups_present)::integer as "groupsPresent", count(*) filter (followed)::integer as "conveningsFollowed"`,
      ),
      await told(
        'warehouse.staff_trained',
        `count(*)::integer as staff, count(*) filter (trained)::integer as "staffTrained"`,
      ),
      await told(
        'warehouse.educator_stay',
        `count(*)::integer as "educatorsBefore", count(*) filter (at_school)::integer as "educatorsAtSchool",
        count(*) filter (in_district)::integer as "educatorsInDistrict"`,
      ),
    ];
    // nothing was planted of schools that are no community schools
    const known = new Map(places.map((place) => [placeOf(place), place]));
    for (const rows of views) {
      const here = rows.filter((row) => known.has(placeOf(row)));
      expect(here.length).toBeGreaterThan(5);
      expect(here.map((row) => known.get(placeOf(row)))).toMatchObject(here);
    }
  });
  test('knows when Mei was an English learner', async () => {
    const spells = await query(
      slice.folder,
      `select member, valid_from::varchar as since, valid_to::varchar as until
      from warehouse.student_group join warehouse.student using (student_key)
      where given_name = 'Mei' and family_name = 'Lightbody' and group_kind = 'english_learner' order by valid_from nulls first`,
    );
    expect(spells).toEqual([
      { member: 'no', since: null, until: '2020-08-17' },
      { member: 'yes', since: '2020-08-17', until: '2025-01-15' },
      { member: 'no', since: '2025-01-15', until: null },
    ]);
  });
  test('keeps the letters of Windows-1252', async () => {
    const names = await query(
      slice.folder,
      `select given_name || ' ' || family_name as name from warehouse.student where student_id = '0100014'`,
    );
    expect(names).toEqual([{ name: 'Zoë Peña' }]);
  });
  test('changes nothing when it is loaded again', async () => {
    const again = await loadFolder(slice.folder, '2026-02-14T06:00:00Z');
    expect([again.unchanged, again.fingerprint]).toEqual([true, slice.report.fingerprint]);
  });
});

test(
  'a later delivery replaces what an earlier one said of the year',
  async () => {
    const january = await makeAndLoad('deliveries', { slice: true, asOf: '2026-01-16' }, '2026-01-17T06:00:00Z');
    expect(await found(january.folder)).toEqual(inOrder(january.sample.truths.years));
    const february = await makeAndLoad('deliveries', { slice: true });
    expect(await found(february.folder)).toEqual(inOrder(february.sample.truths.years));
  },
  SLOW,
);

test(
  'a code that nobody has explained is named with its rows',
  async () => {
    const { report } = await makeAndLoad('unmapped', { slice: true, unmappedCode: true });
    expect(report.unmappedCodes).toEqual([{ source: 'absences', code: 'ZZ', rows: 3 }]);
  },
  SLOW,
);

describe('the whole district', () => {
  let district: Awaited<ReturnType<typeof makeAndLoad>>;
  beforeAll(async () => {
    district = await makeAndLoad('district', {});
  }, SLOW);

  test('gives every planted figure of 24 schools in four years', async () => {
    expect(await found(district.folder)).toEqual(inOrder(district.sample.truths.years));
    expect(await found(district.folder, 'to_date')).toEqual(inOrder(district.sample.truths.toDate));
  });
  test('gives every planted fault, and refuses nothing else', async () => {
    expect(await refused(district.folder)).toEqual(planted(district.sample));
  });
  test('gives every planted answer to surveys', async () => {
    expect(await surveyed(district.folder)).toEqual(district.sample.truths.surveys.map(withoutAlpha).sort(byId));
  });
  test('has 24 schools, half of them community schools, and about 12,000 students a year', async () => {
    const [schools] = await query<{ all: number; community: number }>(
      district.folder,
      'select count(*)::integer as all, count(community_school_since)::integer as community from warehouse.school',
    );
    expect(schools).toEqual({ all: 24, community: 12 });
    for (const { schoolId, students } of district.sample.truths.years) {
      if (schoolId === '') expect(Math.abs(students - 12_000)).toBeLessThan(400);
    }
  });
  test('has a school too young to judge anyone', () => {
    const young = district.sample.truths.years.find(({ schoolId }) => schoolId === '121');
    expect([young?.daysDue, young?.judged]).toEqual([9, 0]);
    expect(young?.students).toBeGreaterThan(50);
  });
  test('has fallen further in community schools than elsewhere', () => {
    expect(district.sample.truths.communityDifference).toBeLessThan(-2);
    expect(district.sample.truths.communityDifference).toBeGreaterThan(-5);
  });
});
