import { catalog } from '@hearth/metrics/catalog';
import type { Cell, ReleaseWindow } from '@hearth/metrics/window';
import type { Value } from './csv.ts';
import type { ReportLine } from './fscs.ts';

const header = [
  'Line',
  'Section',
  'Label',
  'By Hand',
  'Measure',
  'Definition Version',
  'School Year',
  'Period',
  'School Number',
  'Place',
  'Divided By',
  'Part',
  'State',
  'Figure',
  'Range',
  'Unit',
  'Low',
  'High',
  'Numerator',
  'Denominator',
  'People',
  'Release',
  'Data Through',
  'Invented',
] as const;

const periods: Readonly<Record<string, string>> = {
  year: 'the school year, as far as it has come',
  to_date: 'through the same day of school in each year',
};

const states: Readonly<Record<string, string>> = {
  shown: 'shown',
  coded: 'range only, to protect a small group',
  protected: 'protected',
  too_few_days: 'too few days',
  not_submitted: 'not submitted',
  not_mapped: 'code not mapped',
  none: 'nothing on record',
  cannot_tell: 'cannot be told',
};

/**
 * The rows of a report, heading first: of the last two school years that have figures, the district and its community schools. Figures are
 * the protected cells of the release and nothing else; a line that a person must add to says so in a row of its own.
 */
export async function fillReport(
  window: ReleaseWindow,
  lines: readonly ReportLine[],
  labels: ReadonlyMap<string, string>,
): Promise<Value[][]> {
  const release = await window.release();
  const about: Value[] = [release.release_id, release.as_of ?? null, release.invented ? 'yes: a sample' : 'no'];
  const schools = (await window.schools()).filter((school) => school.community_school_since !== null);
  const places = new Map([
    ['district', release.district_name],
    ...schools.map((school): [string, string] => [school.school_id, school.name]),
  ]);
  const rows: Value[][] = [[...header]];
  for (const line of lines) {
    const named: Value[] = [line.id, line.section, labels.get(line.id) ?? line.label];
    if (line.byHand !== undefined) rows.push([...named, line.byHand, ...header.slice(7).map(() => null), ...about]);
    for (const { indicator, by = [] } of line.measures) {
      const words = catalog.find(({ id }) => id === indicator);
      if (words === undefined) throw new Error(`the report names an indicator that there is not: ${indicator}`);
      const cells = await window.cells({
        indicator,
        periodKind: ['year', 'to_date'],
        school: [...places.keys()],
        breakdown: ['all', ...by],
      });
      for (const cell of lastTwoYears(cells))
        rows.push([...named, null, words.title, ...figuresOf(cell, words.unit, places), ...about]);
    }
  }
  return rows;
}

/** Of the last school year that an indicator has any figure of, and of the one before. */
function lastTwoYears(cells: readonly Cell[]): Cell[] {
  const last = Math.max(...cells.filter(({ status }) => status !== 'none').map(({ school_year }) => school_year));
  return cells
    .filter(({ school_year }) => school_year === last || school_year === last - 1)
    .toSorted((one, other) => other.school_year - one.school_year);
}

const schoolYear = (year: number): string => `${year - 1}-${String(year).slice(2)}`;

function figuresOf(cell: Cell, unit: string, places: ReadonlyMap<string, string>): Value[] {
  const isDistrict = cell.school_id === 'district';
  const isWhole = cell.breakdown === 'all';
  return [
    cell.definition_version,
    schoolYear(cell.school_year),
    periods[cell.period_kind] ?? cell.period_kind,
    isDistrict ? null : cell.school_id,
    places.get(cell.school_id) ?? cell.school_id,
    isWhole ? null : cell.breakdown,
    isWhole ? null : cell.member,
    states[cell.status] ?? cell.status,
    cell.value === null ? null : Math.round(100 * cell.value) / 100,
    cell.coded ?? null,
    unit.replaceAll('_', ' '),
    cell.low ?? null,
    cell.high ?? null,
    cell.numerator ?? null,
    cell.denominator ?? null,
    cell.people ?? cell.size_band ?? null,
  ];
}
