import type { Award, Budget, FundingMonth } from '@hearth/metrics/window';
import type { Surety } from '#lib/charts/strategy-charts.ts';

/** Cash of one kind of source that is equally sure, month by month. */
export interface Layer {
  readonly source: Award['source_kind'];
  readonly surety: Surety;
  readonly amounts: readonly number[];
  /** The last month before it falls, as an index; null where it never does. */
  readonly until: number | null;
  /** Whether nothing is left of it after that month. */
  readonly isGone: boolean;
}

/** By how much confirmed money is less than what the work costs, from a month on. */
export interface Short {
  readonly month: string;
  readonly by: number;
}

/** Money by month against what the work costs; dollars, in kind apart. */
export interface Runway {
  /** First days of months. */
  readonly months: readonly string[];
  /** From the surest to the least sure. */
  readonly layers: readonly Layer[];
  /** What the work costs in a month, by this year’s budget; null where nobody wrote one down. */
  readonly cost: number | null;
  /** Confirmed money, month by month. */
  readonly confirmed: readonly number[];
  readonly inKind: number;
  /** The first month in which confirmed money is short. */
  readonly short: Short | null;
  /** The month from which confirmed money is short by most after its steepest fall, where that is later. */
  readonly later: Short | null;
  /** The month after which confirmed money falls furthest. */
  readonly cliff: { readonly at: number; readonly sources: readonly Layer['source'][]; readonly by: number } | null;
  readonly awards: readonly Award[];
}

const isSure = ({ certainty }: FundingMonth): boolean => certainty === 'confirmed' || certainty === 'renewed';

/** A cent more or less is rounding. */
const NOTHING = 0.005;

function layerOf(source: Layer['source'], sure: boolean, certainty: string, amounts: readonly number[]): Layer {
  const falls = amounts.findIndex((amount, at) => at > 0 && amount < (amounts[at - 1] ?? 0) - NOTHING);
  const until = falls === -1 ? null : falls - 1;
  const surety = sure ? (until === null ? 'renews' : 'ends') : certainty === 'pending' ? 'pending' : 'risk';
  return { source, surety, amounts, until, isGone: until !== null && (amounts.at(-1) ?? 0) < NOTHING };
}

const order: readonly Surety[] = ['renews', 'ends', 'pending', 'risk'];

/** The steepest fall of confirmed money, where it is a tenth of the cost or more. */
function cliffOf(confirmed: readonly number[], layers: readonly Layer[], cost: number | null): Runway['cliff'] {
  const falls = confirmed.map((amount, at) => (at === 0 ? 0 : (confirmed[at - 1] ?? 0) - amount));
  const by = Math.max(0, ...falls);
  if (by < NOTHING || by < (cost ?? 0) / 10) return null;
  const at = falls.indexOf(by);
  const sources = layers.flatMap(({ source, surety, amounts }) =>
    (surety === 'renews' || surety === 'ends') && (amounts[at - 1] ?? 0) > (amounts[at] ?? 0) + NOTHING ? source : [],
  );
  return { at, sources: [...new Set(sources)], by };
}

/** Null where no money of the place is on record. `year` is the school year of the budget. */
export function runwayOf(
  rows: readonly FundingMonth[],
  budgets: readonly Budget[],
  awards: readonly Award[],
  year: number,
): Runway | null {
  if (rows.length === 0) return null;
  const months = monthsOf(rows);
  const at = new Map(months.map((month, index) => [month, index]));
  const found = new Map<string, { first: FundingMonth; amounts: number[] }>();
  for (const row of rows.filter(({ in_kind }) => !in_kind)) {
    const key = `${row.source_kind} ${isSure(row) ? 'sure' : row.certainty}`;
    const layer = found.get(key) ?? { first: row, amounts: months.map(() => 0) };
    found.set(key, layer);
    const index = at.get(row.month) ?? 0;
    layer.amounts[index] = (layer.amounts[index] ?? 0) + row.amount;
  }
  const layers = [...found.values()]
    .map(({ first, amounts }) => layerOf(first.source_kind, isSure(first), first.certainty, amounts))
    .sort(
      (a, b) =>
        order.indexOf(a.surety) - order.indexOf(b.surety) ||
        (b.until ?? 99) - (a.until ?? 99) ||
        a.source.localeCompare(b.source),
    );
  const confirmed = months.map((_, month) =>
    layers.reduce(
      (sum, { surety, amounts }) => (surety === 'renews' || surety === 'ends' ? sum + (amounts[month] ?? 0) : sum),
      0,
    ),
  );
  const budget = budgets.find(({ school_year }) => school_year === year);
  const cost = budget ? budget.amount / 12 : null;
  const cliff = cliffOf(confirmed, layers, cost);
  return {
    months,
    layers,
    cost,
    confirmed,
    inKind: rows.reduce((sum, row) => (row.in_kind && row.month === months[0] ? sum + row.amount : sum), 0),
    ...shortOf(months, confirmed, cost, cliff?.at ?? null),
    cliff,
    awards,
  };
}

/** Every month from the first on record to the last, whether anything is on record of it or not. */
function monthsOf(rows: readonly FundingMonth[]): readonly string[] {
  const all = rows.map(({ month }) => month).sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  const months = [first];
  while ((months.at(-1) ?? last) < last) {
    const [year = 0, month = 0] = (months.at(-1) ?? '').split('-').map(Number);
    months.push(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`);
  }
  return months;
}

function shortOf(
  months: readonly string[],
  confirmed: readonly number[],
  cost: number | null,
  cliff: number | null,
): Pick<Runway, 'short' | 'later'> {
  if (cost === null) return { short: null, later: null };
  const missing = confirmed.map((amount) => cost - amount);
  const first = missing.findIndex((by) => by > 0.5);
  if (first === -1) return { short: null, later: null };
  const one = (at: number): Short => ({ month: months[at] ?? '', by: missing[at] ?? 0 });
  const isLater = cliff !== null && cliff > first && (missing[cliff] ?? 0) > (missing[first] ?? 0) + 0.5;
  return { short: one(first), later: isLater ? one(cliff) : null };
}
