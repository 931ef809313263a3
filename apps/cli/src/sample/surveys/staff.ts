import { yearWords } from '../calendar.ts';
import { type Day, dayOf } from '../days.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { TextFile } from '../text-file.ts';
import type { Rosters } from '../write-rosters.ts';
import { answer, type Answers } from './answering.ts';
import { isoMoment, momentIn } from './moments.ts';
import { type Column, type Recorded, writeQualtrics } from './qualtrics-file.ts';
import { agreement, staffItems } from './questionnaire.ts';
import { type SurveyTruth, truthOf } from './truth.ts';

/** How often each of these answers to the three questions on collaboration comes: all five equally, which makes alpha 0.9628. */
const plantedPatterns = [
  [4, 5, 4],
  [2, 3, 2],
  [5, 5, 4],
  [3, 3, 3],
  [1, 2, 2],
] as const;
export const PLANTED_ALPHA = 0.9628;

interface Invited {
  readonly invite: string;
  readonly schoolId: string;
  readonly role: string;
}

/** Who works at a school: a principal, others who lead, teachers and aides by the number of its students. */
function rolesOf({ grades: [low, high], studentsPerGrade }: School): string[] {
  const students = studentsPerGrade * (high - low + 1);
  const many = (role: string, number: number): string[] => Array.from({ length: number }, () => role);
  return [
    ...many('Principal', 1),
    ...many('Assistant principal', Math.max(1, Math.round(students / 250))),
    ...many('Teacher', Math.max(6, Math.round(students / 16))),
    ...many('Counselor', Math.max(1, Math.round(students / 250))),
    ...many('Paraprofessional', Math.max(2, Math.round(students / 60))),
    ...many('Office staff', 2),
  ];
}

const sideOf = (role: string): 'labor' | 'management' => (/rincipal/.test(role) ? 'management' : 'labor');

export const staffColumns: readonly Column[] = [
  ['Q0', 'What is your role?'],
  ...staffItems.map(({ id, en }): Column => [id, `How much do you agree? - ${en}`]),
  ['Q4', 'What would help you most?'],
];

/** Writes what staff answered in the winter of a year, each by an invitation of their own, and the list of invitations. */
export function writeStaffSurvey(
  { folder, schools, files }: Rosters,
  seed: string,
  schoolYear: number,
  asOf: Day,
): SurveyTruth {
  const surveyId = `staff_${schoolYear}`;
  const opening = dayOf(`${schoolYear}-01-12`);
  const open = schools.filter(({ opens }) => opens === null);
  const invited: Invited[] = open.flatMap((school) =>
    rolesOf(school).map((role, index) => ({
      invite: `${schoolYear}-${school.schoolId}-${String(index + 1).padStart(3, '0')}`,
      schoolId: school.schoolId,
      role,
    })),
  );
  const random = new Random(`${seed} staff survey ${schoolYear}`);
  const undelivered = new Set(invited.filter(() => random.chance(0.01)).map(({ invite }) => invite));
  const willing = invited.filter(
    ({ invite, role }) => !undelivered.has(invite) && random.chance(sideOf(role) === 'management' ? 0.9 : 0.7),
  );
  const answering = willing
    .map((one) => {
      const own = new Random(`${seed} staff survey ${schoolYear} ${one.invite}`);
      return { ...one, own, moment: momentIn(own, opening, 20) };
    })
    .filter(({ moment }) => moment.day <= asOf);
  // as many of each pattern
  const people = answering.slice(0, answering.length - (answering.length % plantedPatterns.length));
  const told = people.map(({ own, ...one }, index) => {
    const shift = (sideOf(one.role) === 'management' ? 0.22 : 0) + (schoolYear === 2026 ? 0.04 : 0);
    const pattern = plantedPatterns[index % plantedPatterns.length] ?? plantedPatterns[0];
    const answers: Answers = new Map([
      ...staffItems.slice(0, 3).map(({ id }, place) => [id, pattern[place] ?? null] as const),
      ...answer(own, staffItems.slice(3), shift),
    ]);
    return { ...one, answers, words: own.chance(0.1) ? 'A planning hour.' : '' };
  });
  const responses = told.map(({ invite, role, answers, moment, words }): Recorded => {
    const values = staffItems.map(({ id }) => {
      const point = answers.get(id);
      return typeof point === 'number' ? (agreement.en[point - 1] ?? '') : '';
    });
    return {
      id: `R_S${invite.replaceAll('-', '')}`,
      at: isoMoment(moment),
      status: 'IP Address',
      channel: 'email',
      isFinished: values.every((value) => value !== ''),
      reference: invite,
      values: [role, ...values, words],
    };
  });
  files.push(writeQualtrics(folder, `incoming/staff_survey_${yearWords(schoolYear)}.csv`, staffColumns, responses));
  const list = new TextFile(
    folder,
    `incoming/staff_survey_invitations_${yearWords(schoolYear)}.csv`,
    'Survey,Invitation,SchoolID,Role,Status',
  );
  for (const { invite, schoolId, role } of invited)
    list.row([surveyId, invite, schoolId, role, undelivered.has(invite) ? 'Bounced' : 'Sent'].join(','));
  files.push(list.close());
  return truthOf(
    { surveyId, schoolYear, asked: invited.length - undelivered.size },
    staffItems,
    told.map(({ answers }) => answers),
  );
}
