import type { Year } from '../attendance.ts';
import { yearWords } from '../calendar.ts';
import { type Day, dayOf } from '../days.ts';
import { Random } from '../random.ts';
import { gradeWord } from '../school.ts';
import { TextFile } from '../text-file.ts';
import type { Rosters } from '../write-rosters.ts';
import { answer } from './answering.ts';
import { isoMoment, momentIn } from './moments.ts';
import { type Column, type Recorded, writeQualtrics } from './qualtrics-file.ts';
import { agreement, frequency, studentItems } from './questionnaire.ts';
import { type SurveyTruth, truthOf } from './truth.ts';

/** The lowest grade that is asked. */
const FROM_GRADE = 4;
const help = ['Tutoring', 'Mentoring', 'Breakfast'] as const;

export const studentColumns: readonly Column[] = [
  ['School', 'School'],
  ['Grade', 'Grade'],
  ...studentItems.map(({ id, en }): Column => [id, id.startsWith('Q2') ? `How much do you agree? - ${en}` : en]),
  ...help.map((choice, index): Column => [`Q4_${index + 1}`, `What has helped you this year? - ${choice}`]),
  ['Q5', 'Is there anything else you want to tell us?'],
];

/** Writes what students from grade 4 on answered, with what the makers of the survey tried out, and how many were asked by school and grade. */
export function writeStudentSurvey(
  { folder, schools, files, faults }: Rosters,
  seed: string,
  year: Year,
  asOf: Day,
): SurveyTruth {
  const { schoolYear, stays } = year;
  const surveyId = `students_${schoolYear}`;
  const opening = dayOf(`${schoolYear - 1}-11-03`);
  const names = new Map(schools.map(({ schoolId, name }) => [schoolId, name]));
  const asked = stays.filter(
    ({ grade, entry, exit, exitType }) =>
      grade >= FROM_GRADE && exitType !== 'No show' && entry <= opening && (exit === null || exit > opening),
  );
  const told = asked
    .flatMap(({ student, school, grade }) => {
      const random = new Random(`${seed} student survey ${schoolYear} ${student.studentId}`);
      if (!random.chance(0.86 - 0.03 * grade)) return [];
      const shift = (school.communitySince === null ? 0 : 0.08) + (schoolYear === 2026 ? 0.03 : 0) - 0.01 * grade;
      const answers = answer(random, studentItems, shift);
      return [
        {
          moment: momentIn(random, opening, 12),
          school,
          grade,
          answers,
          helped: help.map(() => random.chance(0.3)),
          words: random.chance(0.1) ? 'I like the library.' : '',
        },
      ];
    })
    .filter(({ moment }) => moment.day <= asOf);
  const responses = told
    .toSorted((a, b) => a.moment.day - b.moment.day || a.moment.second - b.moment.second)
    .map(({ moment, school, grade, answers, helped, words }, index): Recorded => {
      const values = studentItems.map(({ id, scale }) => {
        const point = answers.get(id);
        if (point === 'not applicable') return 'N/A';
        return point == null ? '' : ((scale === 'frequency_5' ? frequency.en : agreement.en)[point - 1] ?? '');
      });
      return {
        id: `R_${schoolYear}${String(index + 1).padStart(5, '0')}`,
        at: isoMoment(moment),
        status: 'IP Address',
        channel: 'anonymous',
        isFinished: values.every((value) => value !== ''),
        reference: '',
        values: [
          names.get(school.schoolId) ?? '',
          gradeWord(grade),
          ...values,
          ...helped.map((was, place) => (was ? (help[place] ?? '') : '')),
          words,
        ],
      };
    });
  const sample = responses.find(({ isFinished }) => isFinished);
  const tried = sample === undefined ? [] : triedOut(sample, schoolYear);
  const path = `incoming/student_survey_${yearWords(schoolYear)}.csv`;
  files.push(writeQualtrics(folder, path, studentColumns, [...responses, ...tried]));
  faults.push(
    { file: path, fault: 'previews and spam', rows: tried.length, refused: true },
    {
      file: path,
      fault: 'answers of a response that is refused',
      rows: tried.reduce((sum, { values }) => sum + answersIn(values), 0),
      refused: true,
    },
  );
  const lists = new TextFile(
    folder,
    `incoming/student_survey_asked_${yearWords(schoolYear)}.csv`,
    'Survey,SchoolID,By,Part,Students',
  );
  for (const [schoolId, there] of [...Map.groupBy(asked, ({ school }) => school.schoolId)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    lists.row([surveyId, schoolId, 'all', 'all', there.length].join(','));
    for (const [grade, those] of [...Map.groupBy(there, (stay) => stay.grade)].sort(([a], [b]) => a - b))
      lists.row([surveyId, schoolId, 'grade', gradeWord(grade), those.length].join(','));
  }
  files.push(lists.close());
  const choosing = told.filter(({ helped }) => helped.includes(true));
  return truthOf(
    { surveyId, schoolYear, asked: asked.length },
    studentItems,
    told.map(({ answers }) => answers),
    help.map((_, index) => ({
      itemId: `Q4_${index + 1}`,
      of: choosing.length,
      chosen: choosing.filter(({ helped }) => helped[index]).length,
    })),
  );
}

/** What the makers of the survey sent to see whether it works, and what a machine sent. */
const triedOut = (like: Recorded, schoolYear: number): Recorded[] =>
  [1, 2, 3].map((number) => ({
    ...like,
    id: `R_${schoolYear}T${number}`,
    status: number === 3 ? 'Spam' : 'Survey Preview',
    channel: number === 3 ? 'anonymous' : 'preview',
  }));

/** Answers that a row of values holds: the choices of a question count all together as soon as one was made. */
function answersIn(values: readonly string[]): number {
  const items = values.slice(2, 2 + studentItems.length).filter((value) => value !== '').length;
  const choices = values.slice(2 + studentItems.length, 2 + studentItems.length + help.length);
  return items + (choices.some((value) => value !== '') ? help.length : 0) + (values.at(-1) === '' ? 0 : 1);
}
