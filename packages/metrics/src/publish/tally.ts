import type { Indicator } from '../indicator.ts';

/** One number that the engine adds up: how from units, and how again from sums to larger sums. */
export interface Tally {
  readonly name: string;
  readonly fromUnits: string;
  readonly again: 'sum' | 'max';
}

/** The columns an indicator's SQL must return beside the unit, its place, its period and its breakdowns. */
export function measureColumns({ measure }: Indicator): string[] {
  switch (measure.kind) {
    case 'share':
    case 'mean':
      return ['value'];
    case 'ratio':
      return ['numerator', 'denominator'];
    case 'head_count':
      return ['numerator'];
    case 'parts':
      return ['part'];
  }
}

/** Units that cannot be measured: an empty value, a negative amount, a part larger than its whole, a part nobody declared. */
export function unfit({ measure }: Indicator, column: (name: string) => string): string {
  switch (measure.kind) {
    case 'share':
      return `${column('value')} is null`;
    case 'mean':
      return `coalesce(${column('value')} < 0, true)`;
    case 'head_count':
      return `coalesce(${column('numerator')} < 0, true)`;
    case 'ratio':
      return `coalesce(${column('numerator')} < 0 or ${column('numerator')} > ${column('denominator')} or ${column('denominator')} = 0, true)`;
    case 'parts':
      return `coalesce(${column('part')} not in (${measure.members.map((part) => `'${part}'`).join(', ')}), true)`;
  }
}

/**
 * What is added up for an indicator. `column` gives the SQL of one of its columns, `isIn` is true for its units.
 * Contributors and the largest contribution are kept because a sum of few, or mostly of one, tells about persons.
 */
export function tallies(indicator: Indicator, column: (name: string) => string, isIn: string): Tally[] {
  const { measure } = indicator;
  const count = (name: string, when: string): Tally => ({
    name,
    // a column is null for units that are not the indicator’s, and so is a condition on it
    fromUnits: countOf(when),
    again: 'sum',
  });
  const sum = (name: string, of: string): Tally => ({ name, fromUnits: `sum(${of})::bigint`, again: 'sum' });
  const max = (name: string, of: string): Tally => ({ name, fromUnits: `max(${of})`, again: 'max' });
  const every: Tally[] = [{ name: 'people', fromUnits: countOf(isIn), again: 'sum' }];
  switch (measure.kind) {
    case 'share':
      return [...every, count('numerator', column('value'))];
    case 'parts':
      return [
        ...every,
        ...measure.members.map((part, index) => count(`part_${index}`, `${column('part')} = '${part}'`)),
      ];
    case 'mean':
    case 'head_count': {
      const amount = column(measure.kind === 'mean' ? 'value' : 'numerator');
      return [...every, sum('numerator', amount), count('contributors', `${amount} > 0`), max('largest', amount)];
    }
    case 'ratio': {
      const numerator = column('numerator');
      const rest = `(${column('denominator')} - ${numerator})`;
      return [
        ...every,
        sum('numerator', numerator),
        sum('denominator', column('denominator')),
        count('contributors', `${numerator} > 0`),
        max('largest', numerator),
        count('rest_contributors', `${rest} > 0`),
        max('rest_largest', rest),
      ];
    }
  }
}

/** Rows for which a condition is true. Over millions of rows a sum of ones costs half of a count with a filter. */
export const countOf = (condition: string): string => `coalesce(sum((${condition})::integer), 0)::integer`;
