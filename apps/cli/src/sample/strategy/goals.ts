import { schoolYears, yearWords } from '../calendar.ts';
import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { chronicRate, type YearTruth } from '../truths.ts';
import type { StrategyRecord } from './record.ts';
import { communityIn } from './schools.ts';

/** The goals of the board and of the first school. One target was moved; the goal on educators is behind. */
export function recordGoals(record: StrategyRecord, schools: readonly School[], years: readonly YearTruth[]): void {
  const all = new Set(schools.map(({ schoolId }) => schoolId));
  const first = communityIn(schools, 2024)[0]?.schoolId ?? '';
  const chronicIn = (ids: ReadonlySet<string>): number => Math.round(chronicRate(years, 2023, ids));
  const goal = (
    id: string,
    indicator: string,
    baseline: number,
    target: number,
    more: { school?: string; setOn?: string; replaces?: string; group?: readonly [string, string] } = {},
  ): void => {
    const setOn = more.setOn ?? '2023-08-09';
    if (!record.knows(setOn)) return;
    record.add('goal', {
      goal_id: id,
      indicator_id: indicator,
      school_id: more.school ?? null,
      group_kind: more.group?.[0] ?? null,
      group_member: more.group?.[1] ?? null,
      baseline_on: '2023-06-30',
      baseline_value: baseline,
      target_on: '2027-06-30',
      target_value: target,
      set_on: setOn,
      set_by: more.school === undefined ? 'School board' : 'Site team',
      replaces: more.replaces ?? null,
    });
  };
  const district = chronicIn(all);
  goal('GO1', 'chronic_absence_rate', district, Math.round(district * 0.6));
  goal('GO2', 'chronic_absence_rate', district, Math.round(district * 0.7), { setOn: '2025-01-14', replaces: 'GO1' });
  const atFirst = chronicIn(new Set([first]));
  goal('GO3', 'chronic_absence_rate', atFirst, Math.round(atFirst * 0.6), { school: first });
  goal('GO4', 'attendance_rate', 92, 95, { group: ['english_learner', 'yes'] });
  goal('GO5', 'need_match_coverage', 48, 75);
}

/** Invented ranges: what one more of an outcome is said to be worth. One is switched off. */
export function recordBenefits(record: StrategyRecord): void {
  const value = (id: string, name: string, indicator: string, low: number, high: number, isCounted: boolean): void =>
    record.add('benefit_proxy', {
      proxy_id: id,
      name,
      indicator_id: indicator,
      low_value: low,
      high_value: high,
      publication: 'Invented for this sample; no study says so.',
      counted: isCounted,
    });
  value('BV2', 'One student less who is chronically absent', 'chronic_absence_rate', 1_500, 4_000, true);
  value('BV3', 'One need more that is met', 'need_match_coverage', 200, 900, false);
}

/** Adjusted cohorts, as the state would count them: of the high schools, or of the district where there is none. */
export function recordGraduation(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  const random = new Random(`${seed} graduation`);
  const high = schools.filter(({ level }) => level === 'high').map(({ schoolId }) => schoolId);
  for (const schoolYear of schoolYears.filter((year) => year < 2026)) {
    for (const schoolId of high.length > 0 ? high : [null]) {
      const students = random.between(200, 260);
      const graduates = Math.round(students * (0.78 + 0.04 * random.next()));
      const economic = Math.round(students * 0.55);
      const graduatesOfThem = Math.round(Math.min(graduates, economic * 0.74));
      const add = (member: string | null, of: number, graduated: number): void =>
        record.add('graduation_cohort', {
          school_year: yearWords(schoolYear),
          school_id: schoolId,
          group_kind: member === null ? null : 'economic',
          group_member: member,
          students: of,
          graduates: graduated,
        });
      add(null, students, graduates);
      add('yes', economic, graduatesOfThem);
      add('no', students - economic, graduates - graduatesOfThem);
    }
  }
}
