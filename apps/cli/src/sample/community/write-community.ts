import type { Year } from '../attendance.ts';
import { yearWords, CURRENT_SCHOOL_YEAR } from '../calendar.ts';
import { american, type Day, dayOf } from '../days.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { CAST_SCHOOL } from '../schools.ts';
import { TextFile } from '../text-file.ts';
import type { Rosters } from '../write-rosters.ts';
import { needRow, referralRow, type Request, requestsOf } from './ask.ts';
import { ServiceLog } from './log.ts';
import { Participants } from './people.ts';
import { serveNeighborhood } from './serve-neighborhood.ts';
import { serveStudents } from './serve.ts';
import { type CommunityTruth, truthOf } from './truth.ts';
import { writeOffers, writeSpending } from './write-offers.ts';

/** The first school year of which the partners kept a log. */
const FIRST_LOGGED = 2025;

/** Writes what the partners and the community schools’ own sheets say, and returns what must come out of it. */
export function writeCommunity(
  { folder, schools, files, faults }: Rosters,
  seed: string,
  lived: readonly Year[],
  households: ReadonlyMap<string, string>,
  asOf: Day,
): CommunityTruth[] {
  const people = new Participants(seed, households);
  const truths: CommunityTruth[] = [];
  const requests: Request[] = [];
  const targets: string[] = [];
  const years = lived.filter(({ schoolYear }) => schoolYear >= FIRST_LOGGED);
  let visits = 1;
  for (const year of years) {
    const { schoolYear } = year;
    const log = new ServiceLog(asOf);
    const yearTruths: (() => CommunityTruth)[] = [];
    for (const school of communitySchools(schools, schoolYear)) {
      const { schoolId } = school;
      const days = (year.calendars.get(schoolId)?.instructional ?? []).filter((day) => day <= asOf);
      const { pupils, spells } = serveStudents(seed, year, school, asOf, log, people);
      serveNeighborhood(seed, schoolYear, school, pupils, days, log, people);
      const asked = requestsOf(seed, schoolYear, school, spells, pupils, days.at(-1) ?? asOf, people);
      requests.push(...asked);
      const random = new Random(`${seed} targets ${schoolYear} ${schoolId}`);
      for (const { stay } of spells.map(({ pupil }) => pupil))
        if (random.chance(0.6))
          targets.push(targetRow(people.student(stay.student, schoolId).participantId, schoolYear, schoolId));
      for (const { stay } of pupils)
        if (random.chance(0.08))
          targets.push(targetRow(people.student(stay.student, schoolId).participantId, schoolYear, schoolId));
      for (const { stay } of pupils)
        if (random.chance(0.1) && people.student(stay.student, schoolId))
          targets.push(targetRow(people.parent(stay.student, schoolId).participantId, schoolYear, schoolId));
      const isPlanted = schoolId === CAST_SCHOOL;
      yearTruths.push(() => truthOf(schoolId, year, pupils, log, asked, people, isPlanted));
    }
    truths.push(...yearTruths.map((truth) => truth()));
    const path = `incoming/service_log_${yearWords(schoolYear)}.csv`;
    const file = new TextFile(folder, path, 'Visit,Participant_ID,Service_ID,Date,SchoolID,Hours,Attendance,Heads');
    const rows = log.rows(visits);
    for (const row of rows) file.row(row);
    visits += rows.length;
    if (schoolYear === CURRENT_SCHOOL_YEAR) {
      for (const [fault, wrong] of faultyVisits(rows, asOf)) {
        for (const row of wrong) file.row(row);
        faults.push({ file: path, fault, rows: wrong.length, refused: true });
      }
    }
    files.push(file.close());
  }

  files.push(...writeOffers(folder));
  files.push(
    writeSpending(
      folder,
      years.map(({ schoolYear }) => ({ schoolYear, schools: communitySchools(schools, schoolYear) })),
      asOf,
    ),
  );
  const list = (path: string, header: string, rows: Iterable<string>): void => {
    const file = new TextFile(folder, path, header);
    for (const row of rows) file.row(row);
    files.push(file.close());
  };
  const needs: string[] = [];
  const referrals = requests.map((request, index) => {
    const needId = request.foundOn === null ? '' : `N${index + 1}`;
    if (request.foundOn !== null) needs.push(needRow(needId, request.foundOn, request));
    return referralRow(`R${index + 1}`, needId, request);
  });
  list(
    'incoming/participants.csv',
    'Participant_ID,Type,Student_Number,First_Name,Last_Name,DOB,Household,Language,SchoolID',
    people.rows,
  );
  list('incoming/needs.csv', 'Need,Participant_ID,Category,Found_On,Found_By,Closed_On,Closed_Reason,SchoolID', needs);
  list(
    'incoming/referrals.csv',
    'Referral,Participant_ID,Need,Service_ID,Made_On,Made_By,Accepted_On,Closed_On,Outcome,SchoolID',
    referrals,
  );
  list('incoming/targeted.csv', 'Participant_ID,School_Year,Listed_On,SchoolID', onceEach(targets));
  return truths;
}

/** The first row of a person in a school year: who changes schools is on one list. */
const onceEach = (rows: readonly string[]): Iterable<string> =>
  new Map(rows.toReversed().map((row) => [row.split(',').slice(0, 2).join(','), row])).values();

const targetRow = (participantId: string, schoolYear: number, schoolId: string): string =>
  [participantId, yearWords(schoolYear), american(dayOf(`${schoolYear - 1}-08-15`)), schoolId].join(',');

const communitySchools = (schools: readonly School[], schoolYear: number): School[] =>
  schools.filter(({ communitySince }) => communitySince !== null && communitySince < `${schoolYear - 1}-10-01`);

/** Rows that go wrong in the log, by what is wrong with them. */
function faultyVisits(rows: readonly string[], asOf: Day): [fault: string, rows: string[]][] {
  const [sample = ''] = rows;
  const [, participant = '', service = '', , school = ''] = sample.split(',');
  const day = american(asOf);
  return [
    [
      'a participant who is in no register',
      ['X1', 'X2', 'X3'].map((id) => `${id},C99999,${service},${day},${school},1,P,`),
    ],
    ['a service that is on no list', ['X4', 'X5'].map((id) => `${id},${participant},S99,${day},${school},1,P,`)],
    [
      'somebody who came and received no time',
      ['X6', 'X7'].map((id) => `${id},${participant},${service},${day},${school},0,P,`),
    ],
    ['the visit is on a date that does not exist', [`X8,${participant},${service},02/30/2026,${school},1,P,`]],
    ['neither a person nor a number of heads', [`X9,,${service},${day},${school},1,P,`]],
    ['the same visit a second time', rows.slice(0, 3)],
  ];
}
