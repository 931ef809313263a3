import { CURRENT_SCHOOL_YEAR, yearWords } from './calendar.ts';
import type { School } from './school.ts';
import { type MadeFile, TextFile } from './text-file.ts';
import type { YearTruth } from './truths.ts';

/** Of fewer students the state shows nothing. */
const FEWEST_SHOWN = 50;
/** Places that only the state knows: its number, its name, its students, and by how much its rate is above or below this district’s. */
const around = [
  { level: 'State', id: '00', name: 'Quarry', students: 612_440, points: -3.2 },
  { level: 'County', id: '99', name: 'Flint', students: 41_900, points: -1.4 },
] as const;
const DISTRICT = '9910017';

/**
 * The state’s own table of chronic absence in the years that have ended: the state, a county, this district and its schools, and one
 * group too small to show. What it says of this district was counted here, apart from everything Hearth does.
 */
export function writeState(folder: string, schools: readonly School[], years: readonly YearTruth[]): MadeFile {
  const header = 'School Year,Level,Place Number,Place,District Number,Group,Eligible,Chronically Absent,Rate';
  const file = new TextFile(folder, 'incoming/quarry_chronic_absence.csv', header);
  const row = (year: number, place: readonly string[], group: string, eligible: number, chronic: number): void => {
    const figures = [eligible, chronic, ((100 * chronic) / eligible).toFixed(1)];
    const shown = eligible < FEWEST_SHOWN ? ['*', '*', '*'] : figures;
    file.row([yearWords(year), ...place, group, ...shown].join(','));
  };
  for (const ours of years) {
    const { schoolYear: year, schoolId, judged, chronic } = ours;
    if (schoolId !== '' || year === CURRENT_SCHOOL_YEAR) continue;
    for (const { level, id, name, students, points } of around) {
      const rate = chronic / judged + points / 100;
      row(year, [level, id, name, ''], 'All students', students, Math.round(students * rate));
      row(
        year,
        [level, id, name, ''],
        'Migrant',
        Math.round(students / 90),
        Math.round((students / 90) * (rate + 0.02)),
      );
    }
    const district = ['District', DISTRICT, 'Harrow Bend Unified', '99'];
    row(year, district, 'All students', judged, chronic);
    row(year, district, 'Migrant', 21, 6);
    for (const { schoolId: id, name } of schools) {
      const truth = years.find((one) => one.schoolYear === year && one.schoolId === id);
      const place = ['School', `${DISTRICT}0100${id}`, name, DISTRICT];
      if (truth !== undefined && truth.judged > 0) row(year, place, 'All students', truth.judged, truth.chronic);
    }
  }
  return file.close();
}
