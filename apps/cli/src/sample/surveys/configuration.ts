import { yearWords } from '../calendar.ts';
import { schools as allSchools } from '../schools.ts';
import { choiceQuestion, schoolQuestion, wordsQuestion } from './families.ts';
import { neighborChoiceQuestion } from './neighbors.ts';
import { familyChoices, familyItems, type Item, neighborItems, staffItems, studentItems } from './questionnaire.ts';

const YEARS = [2025, 2026];

/** What people call their schools when they are asked; written once, and named where it is meant again. */
const SCHOOL_NAMES = 'school_names';
const schoolNames = allSchools.map(({ schoolId, name }) => `      ${name}: '${schoolId}'`).join('\n');
const schoolsOf = (isFirst: boolean): string =>
  isFirst ? `    schools: &${SCHOOL_NAMES}\n${schoolNames}` : `    schools: *${SCHOOL_NAMES}`;

const itemLine = (named: string, { scale, construct, reverse }: Item, id?: string): string => {
  const more = [
    `scale: ${scale}`,
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(construct === null ? [] : [`construct: ${construct}`]),
    ...(reverse ? ['reverse: true'] : []),
  ];
  return `        ${JSON.stringify(named)}: { ${more.join(', ')} }`;
};

/** The same questionnaire in two languages is one survey: its questions have the same ids. */
const families = (schoolYear: number, language: 'en' | 'es'): string => `
  family_survey_${schoolYear}_${language}:
    supplier: google_forms
    files: incoming/family_survey_${yearWords(schoolYear)}_${language}.csv
${schoolsOf(schoolYear === YEARS[0] && language === 'en')}
    survey:
      id: families_${schoolYear}
      title: Family survey, fall ${schoolYear - 1}
      respondents: families
      school_year: ${schoolYear}
      opened_on: '${schoolYear - 1}-10-06'
      closed_on: '${schoolYear - 1}-10-29'
      columns:
        school_id: ${JSON.stringify(schoolQuestion[language])}
        language: { value: ${language} }
      items:
${familyItems.map((item) => itemLine(item[language], item, item.id)).join('\n')}
        ${JSON.stringify(choiceQuestion[language])}: { id: used, choices: ${JSON.stringify(familyChoices[language])} }
        ${JSON.stringify(wordsQuestion[language])}: { id: wishes, scale: text }
`;

const students = (schoolYear: number): string => `
  student_survey_${schoolYear}:
    supplier: qualtrics
    files: incoming/student_survey_${yearWords(schoolYear)}.csv
${schoolsOf(false)}
    survey:
      id: students_${schoolYear}
      title: Student survey, fall ${schoolYear - 1}
      respondents: students
      school_year: ${schoolYear}
      anonymous: true
      columns: { school_id: School, grade: Grade }
      items:
${studentItems.map((item) => itemLine(item.id, item)).join('\n')}
        Q4: choices
        Q5: text
`;

const staff = (schoolYear: number): string => `
  staff_survey_${schoolYear}:
    supplier: qualtrics
    files: incoming/staff_survey_${yearWords(schoolYear)}.csv
    survey:
      id: staff_${schoolYear}
      title: Staff survey, winter ${schoolYear}
      respondents: educators
      school_year: ${schoolYear}
      columns:
        invite_id: ExternalReference
        role: Q0
        side: { column: Q0, words: { Principal: management, Assistant principal: management }, otherwise: labor }
      items:
${staffItems.map((item) => itemLine(item.id, item)).join('\n')}
        Q4: text
`;

/** The part of hearth.yaml about surveys. */
export const SURVEY_CONFIGURATION = `
  # surveys: one row a response; what each question is, by its words or its code
${YEARS.flatMap((year) => [families(year, 'en'), families(year, 'es'), students(year), staff(year)]).join('')}
  neighbor_survey:
    supplier: surveymonkey
    files: incoming/neighbor_survey_*.csv
    survey:
      id: neighbors_2026
      title: What neighbors say, fall 2025
      respondents: neighbors
      school_year: 2026
      open_link: true
      items:
${neighborItems.map((item) => itemLine(item.en, item, item.id)).join('\n')}
        ${JSON.stringify(neighborChoiceQuestion)}: { id: would_use, scale: choices }

  # how many were asked, by school and by language or grade
  family_survey_asked:
    files: incoming/family_survey_asked_*.csv
    format: csv
    load: snapshot
    fills:
      - table: survey_universe
        columns: { survey_id: Survey, school_id: SchoolID, group_kind: By, member: Part, people: Households }

  student_survey_asked:
    files: incoming/student_survey_asked_*.csv
    format: csv
    load: snapshot
    fills:
      - table: survey_universe
        columns: { survey_id: Survey, school_id: SchoolID, group_kind: By, member: Part, people: Students }

  staff_survey_invitations:
    files: incoming/staff_survey_invitations_*.csv
    format: csv
    load: snapshot
    fills:
      - table: survey_invite
        columns:
          survey_id: Survey
          invite_id: Invitation
          school_id: SchoolID
          role: Role
          state: { column: Status, words: { Sent: sent, Bounced: not_delivered } }
`;
