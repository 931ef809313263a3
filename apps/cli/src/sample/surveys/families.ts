import type { Year } from '../attendance.ts';
import { yearWords } from '../calendar.ts';
import { type Day, dayOf } from '../days.ts';
import { Random } from '../random.ts';
import type { Stay } from '../stay.ts';
import { TextFile } from '../text-file.ts';
import type { Rosters } from '../write-rosters.ts';
import { answer, type Answers } from './answering.ts';
import { csvRow, downloadMoment, type Moment, momentIn, sheetMoment } from './moments.ts';
import { agreement, familyChoices, familyItems, frequency } from './questionnaire.ts';
import { type SurveyTruth, truthOf } from './truth.ts';

type Language = 'en' | 'es';

interface Household {
  readonly id: string;
  readonly schoolId: string;
  readonly language: Language;
}

interface Reply {
  readonly household: Household;
  readonly moment: Moment;
  readonly answers: Answers;
  readonly choices: readonly number[];
  readonly words: string;
}

const OPEN_DAYS = 24;
const wishes: Readonly<Record<Language, readonly string[]>> = {
  en: ['More art, and more time outside', 'Nothing', 'Call before 5 pm'],
  es: ['Más música y más juegos', 'Nada', 'Llamar antes de las 5'],
};

/** The day on which the survey of families opens, and whom it asks: every household at the school of its first child. */
const openingOf = (schoolYear: number): Day => dayOf(`${schoolYear - 1}-10-06`);

function householdsAsked({ stays }: Year, households: ReadonlyMap<string, string>, day: Day): Household[] {
  const asked = new Map<string, Household>();
  const isThere = ({ entry, exit, exitType }: Stay): boolean =>
    exitType !== 'No show' && entry <= day && (exit === null || exit > day);
  for (const { student, school } of stays.filter(isThere)) {
    const id = households.get(student.studentId) ?? student.studentId;
    if (asked.has(id)) continue;
    asked.set(id, { id, schoolId: school.schoolId, language: student.english === null ? 'en' : 'es' });
  }
  return [...asked.values()];
}

/** Fewer families answer in Spanish, and more of those at community schools are content. */
function replies(
  seed: string,
  schoolYear: number,
  asked: readonly Household[],
  isCommunity: (schoolId: string) => boolean,
): Reply[] {
  return asked.flatMap((household) => {
    const random = new Random(`${seed} family survey ${schoolYear} ${household.id}`);
    if (!random.chance(household.language === 'es' ? 0.38 : 0.5)) return [];
    const shift = (isCommunity(household.schoolId) ? 0.12 : 0.02) + (schoolYear === 2026 ? 0.06 : 0);
    return [
      {
        household,
        moment: momentIn(random, openingOf(schoolYear), OPEN_DAYS),
        answers: answer(random, familyItems, shift),
        choices: familyChoices.en.flatMap((_, index) => (random.chance(0.22) ? [index] : [])),
        words: random.chance(0.3) ? random.pick(wishes[household.language]) : '',
      },
    ];
  });
}

export const schoolQuestion = { en: 'Which school does your child attend?', es: '¿A qué escuela va su hijo?' } as const;
export const choiceQuestion = {
  en: 'Which of these has your family used this year?',
  es: '¿Cuáles de estos servicios ha usado su familia este año?',
} as const;
export const wordsQuestion = {
  en: 'What should the school do more of?',
  es: '¿Qué debería hacer más la escuela?',
} as const;
const notApplicable: Readonly<Record<Language, string>> = { en: 'N/A', es: 'No aplica' };

/** Writes the answers to the English and the Spanish form of a year, and how many households were asked at each school and in each language. */
export function writeFamilies(
  { folder, schools, files, faults }: Rosters,
  seed: string,
  year: Year,
  households: ReadonlyMap<string, string>,
  asOf: Day,
): SurveyTruth {
  const { schoolYear } = year;
  const surveyId = `families_${schoolYear}`;
  const names = new Map(schools.map(({ schoolId, name }) => [schoolId, name]));
  const since = new Map(schools.map(({ schoolId, communitySince }) => [schoolId, communitySince]));
  const opening = openingOf(schoolYear);
  const asked = householdsAsked(year, households, opening);
  const told = replies(
    seed,
    schoolYear,
    asked,
    (schoolId) => (since.get(schoolId) ?? '9999') < `${schoolYear - 1}-10-01`,
  ).filter(({ moment }) => moment.day <= asOf);

  for (const language of ['en', 'es'] as const) {
    const path = `incoming/family_survey_${yearWords(schoolYear)}_${language}.csv`;
    const questions = familyItems.map((item) => item[language]);
    const head = language === 'en' ? ['Timestamp', 'Email Address'] : ['Marca temporal', 'Nombre de usuario'];
    const file = new TextFile(
      folder,
      path,
      csvRow([...head, schoolQuestion[language], ...questions, choiceQuestion[language], wordsQuestion[language]]),
    );
    // a form’s own download joins choices by “;”, its sheet by “, ”
    const joint = language === 'en' ? ', ' : ';';
    const mine = told
      .filter(({ household }) => household.language === language)
      .toSorted((a, b) => a.moment.day - b.moment.day || a.moment.second - b.moment.second);
    const rowOf = ({ household, answers, choices, words }: Reply, moment: string): string =>
      csvRow([
        moment,
        words === '' ? '' : `${household.id.toLowerCase()}@families.example`,
        names.get(household.schoolId) ?? '',
        ...familyItems.map(({ id, scale }) => {
          const point = answers.get(id);
          if (point === 'not applicable') return notApplicable[language];
          return point == null ? '' : ((scale === 'frequency_5' ? frequency : agreement)[language][point - 1] ?? '');
        }),
        choices.map((index) => familyChoices[language][index]).join(joint),
        words,
      ]);
    for (const reply of mine)
      file.row(rowOf(reply, language === 'en' ? sheetMoment(reply.moment) : downloadMoment(reply.moment)));
    const [first] = mine;
    if (language === 'en' && schoolYear === 2026 && first !== undefined) {
      file.row(rowOf(first, '13/45/2025 18:00:00'));
      const given = [...first.answers.values()].filter((value) => value !== null).length;
      const chosen = first.choices.length === 0 ? 0 : familyChoices.en.length + 1;
      faults.push(
        { file: path, fault: 'a response on a day that does not exist', rows: 1, refused: true },
        {
          file: path,
          fault: 'answers of a response that is refused',
          rows: given + chosen + (first.words === '' ? 0 : 1),
          refused: true,
        },
      );
    }
    files.push(file.close());
  }

  const lists = new TextFile(
    folder,
    `incoming/family_survey_asked_${yearWords(schoolYear)}.csv`,
    'Survey,SchoolID,By,Part,Households',
  );
  for (const [schoolId, there] of [...Map.groupBy(asked, (one) => one.schoolId)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lists.row([surveyId, schoolId, 'all', 'all', there.length].join(','));
    for (const [language, those] of Map.groupBy(there, (one) => one.language))
      lists.row([surveyId, schoolId, 'language', language, those.length].join(','));
  }
  files.push(lists.close());

  const choosing = told.filter(({ choices }) => choices.length > 0);
  return truthOf(
    { surveyId, schoolYear, asked: asked.length },
    familyItems,
    told.map(({ answers }) => answers),
    familyChoices.en.map((_, index) => ({
      itemId: `used_${index + 1}`,
      of: choosing.length,
      chosen: choosing.filter(({ choices }) => choices.includes(index)).length,
    })),
  );
}
