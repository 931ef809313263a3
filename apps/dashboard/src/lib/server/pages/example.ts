import type { IndicatorWords } from '@hearth/metrics/catalog';
import type { Unit } from '#lib/words/numbers.ts';

type Example = IndicatorWords['examples'][number];

/** Twenty-four units are one school day; see the contracts. */
const UNITS_PER_DAY = 24;

/** What became of one unit of an example. */
export type Decided =
  | { readonly kind: 'yes' | 'no' | 'not_counted' }
  | { readonly kind: 'part'; readonly part: string }
  | { readonly kind: 'days'; readonly days: number; readonly of: number }
  | { readonly kind: 'number'; readonly value: number };

/** A worked example of the catalog as a reader follows it. */
export interface ExampleCase {
  readonly says: string;
  readonly units: readonly {
    readonly enrolled: number | null;
    readonly absent: number | null;
    readonly decided: Decided;
  }[];
}

const days = (units: unknown): number | null => (typeof units === 'number' ? units / UNITS_PER_DAY : null);

function decide(expected: Example['expect'][number] | undefined, unit: Unit): Decided {
  if (!expected) return { kind: 'not_counted' };
  const { value, part, numerator, denominator } = expected;
  if (typeof value === 'boolean') return { kind: value ? 'yes' : 'no' };
  if (typeof part === 'string') return { kind: 'part', part };
  if (typeof numerator === 'number' && typeof denominator === 'number')
    return { kind: 'days', days: numerator / UNITS_PER_DAY, of: denominator / UNITS_PER_DAY };
  if (typeof numerator === 'number') return { kind: 'number', value: numerator / UNITS_PER_DAY };
  if (typeof value !== 'number') return { kind: 'not_counted' };
  return { kind: 'number', value: unit === 'days' ? value / UNITS_PER_DAY : value };
}

/** The examples that the tests run, with days instead of units. */
export const exampleCases = (examples: readonly Example[], unit: Unit): readonly ExampleCase[] =>
  examples.map(({ says, given, expect }) => ({
    says,
    units: (given.student_period ?? [{}]).map((row, index) => ({
      enrolled: days(row.enrolled_units),
      absent: days(row.absent_units),
      decided: decide(expect[index], unit),
    })),
  }));
