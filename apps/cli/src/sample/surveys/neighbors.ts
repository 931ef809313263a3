import { yearWords } from '../calendar.ts';
import { type Day, dayOf } from '../days.ts';
import { Random } from '../random.ts';
import { TextFile } from '../text-file.ts';
import type { Rosters } from '../write-rosters.ts';
import { answer } from './answering.ts';
import { americanMoment, csvRow, momentIn } from './moments.ts';
import { familyChoices, neighborItems, quality } from './questionnaire.ts';
import { type SurveyTruth, truthOf } from './truth.ts';

export const neighborChoiceQuestion = 'Which of these would you use at a school near you?';
const head = [
  'Respondent ID',
  'Collector ID',
  'Start Date',
  'End Date',
  'IP Address',
  'Email Address',
  'First Name',
  'Last Name',
  'Custom Data 1',
];

/** Writes what neighbors answered who followed a link on a poster: nobody knows how many saw it. */
export function writeNeighborSurvey(
  { folder, schools, files }: Rosters,
  seed: string,
  schoolYear: number,
  asOf: Day,
): SurveyTruth {
  const random = new Random(`${seed} neighbor survey ${schoolYear}`);
  const opening = dayOf(`${schoolYear - 1}-09-08`);
  const communities = schools.filter(({ communitySince }) => communitySince !== null).length;
  const told = Array.from({ length: 14 * communities + random.below(12) }, () => {
    const moment = momentIn(random, opening, 40);
    return {
      moment,
      answers: answer(random, neighborItems, 0.15),
      chosen: familyChoices.en.map(() => random.chance(0.35)),
    };
  }).filter(({ moment }) => moment.day <= asOf);
  const rating = neighborItems[0];
  const file = new TextFile(
    folder,
    `incoming/neighbor_survey_${yearWords(schoolYear)}.csv`,
    [
      csvRow([...head, rating?.en ?? '', neighborChoiceQuestion, '', '', '']),
      csvRow([...head.map(() => ''), 'Response', ...familyChoices.en]),
    ].join('\n'),
  );
  told.forEach(({ moment, answers, chosen }, index) => {
    const point = answers.get(rating?.id ?? '');
    file.row(
      csvRow([
        String(118_000_000_001 + 7 * index),
        '430001',
        americanMoment(moment),
        americanMoment({ ...moment, second: moment.second + 95 }),
        `198.51.100.${(index % 250) + 1}`,
        '',
        '',
        '',
        '',
        typeof point === 'number' ? (quality[point - 1] ?? '') : '',
        ...chosen.map((was, place) => (was ? (familyChoices.en[place] ?? '') : '')),
      ]),
    );
  });
  files.push(file.close());
  const choosing = told.filter(({ chosen }) => chosen.includes(true));
  return truthOf(
    { surveyId: `neighbors_${schoolYear}`, schoolYear, asked: null },
    neighborItems,
    told.map(({ answers }) => answers),
    familyChoices.en.map((_, index) => ({
      itemId: `would_use_${index + 1}`,
      of: choosing.length,
      chosen: choosing.filter(({ chosen }) => chosen[index]).length,
    })),
  );
}
