import type { Database } from '../../database.ts';
import { DISTRICT } from '../counted-table.ts';
import { defaultRules, type Rules } from '../protect/primary.ts';
import { type EffectRow, tenth } from './before-after-rows.ts';
import { binFigure, type BinSums, canTell, type HourBin, hourBins } from './dose.ts';

/** Counted up whenever the comparison is made another way. */
export const DOSE_VERSION = 1;

/** Sums of every bin of every school year; bins without anybody are there too. */
export async function readDoses(database: Database): Promise<Map<number, BinSums[]>> {
  const rows = await database.rows(`
    with placed as (
      select school_year,
        case when minutes_before = 0 then '0' when minutes_before < 300 then '<5' when minutes_before < 600 then '5-9'
          when minutes_before < 1200 then '10-19' else '20+' end as bin,
        enrolled_units::double as e, absent_units::double as a
      from warehouse.service_hours
    )
    select school_year, bin, count(*)::double as people, sum(e) as enrolled, sum(a) as absent, sum(e * e) as squared_enrolled,
      sum(a * a) as squared_absent, sum(e * a) as products, count(*) filter (a > 0)::double as ever_absent,
      count(*) filter (a < e)::double as ever_present, max(a) as largest
    from placed group by all order by all`);
  const years = [...new Set(rows.map((row) => Number(row['school_year'])))];
  return new Map(
    years.map((year) => [
      year,
      hourBins.map((bin) => {
        const row = rows.find((one) => Number(one['school_year']) === year && one['bin'] === bin);
        const number = (name: string): number => Number(row?.[name] ?? 0);
        return {
          bin,
          people: number('people'),
          enrolled: number('enrolled'),
          absent: number('absent'),
          squaredEnrolled: number('squared_enrolled'),
          squaredAbsent: number('squared_absent'),
          products: number('products'),
          everAbsent: number('ever_absent'),
          everPresent: number('ever_present'),
          largest: number('largest'),
        };
      }),
    ]),
  );
}

/** The rows of published.effect for the bins of one school year. */
export function doseRows(schoolYear: number, bins: readonly BinSums[], rules: Rules = defaultRules): EffectRow[] {
  const isTellable = canTell(bins, rules.minimumGroup);
  const told = isTellable ? tellableBins(bins, rules) : new Set<HourBin>();
  return bins.map((sums, index) => {
    const { bin, people } = sums;
    const row = {
      effect: 'dose_response_bins' as const,
      definition_version: DOSE_VERSION,
      school_year: schoolYear,
      grain: 'district' as const,
      school_id: DISTRICT,
      category: 'all',
      side: bin,
      position: index + 1,
      before: null,
      change: null,
    };
    if (!told.has(bin))
      return {
        ...row,
        people: null,
        after: null,
        low: null,
        high: null,
        status: isTellable ? 'protected' : 'cannot_tell',
      };
    const { share, low, high } = binFigure(sums);
    return { ...row, people, after: tenth(share), low: tenth(low), high: tenth(high), status: 'shown' };
  });
}

/** Where one bin alone were hidden, it could be had from how many students there are in all: then the smallest other goes too. */
function tellableBins(bins: readonly BinSums[], { minimumGroup, minimumSide }: Rules): Set<HourBin> {
  const isTold = ({ people, everAbsent, everPresent, largest, absent }: BinSums): boolean =>
    people >= minimumGroup && everAbsent >= minimumSide && everPresent >= minimumSide && 2 * largest <= absent;
  const told = bins.filter(isTold);
  const hidden = bins.filter((one) => !isTold(one) && one.people > 0);
  if (hidden.length === 1) {
    const [smallest] = [...told].sort((a, b) => a.people - b.people);
    return new Set(told.filter((one) => one !== smallest).map(({ bin }) => bin));
  }
  return new Set(told.map(({ bin }) => bin));
}
