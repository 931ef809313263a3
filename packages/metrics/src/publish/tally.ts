import type { Indicator } from '../indicator.ts';

/** One number that the engine adds up: how from units, and how again from sums to larger sums. */
interface Tally {
  readonly name: string;
  readonly fromUnits: string;
  readonly again: 'sum' | 'max' | 'min';
}

/** The columns an indicator's SQL must return beside the unit, its place, its period and its breakdowns. */
export function measureColumns({ measure }: Indicator): string[] {
  switch (measure.kind) {
    case 'share':
    case 'mean':
      return ['value'];
    case 'ratio':
    case 'head_count':
      return ['numerator', 'denominator'];
    case 'parts':
      return ['part'];
  }
}

/**
 * What is added up for an indicator. `column` gives the SQL of one of its columns, `isIn` is true for its units.
 * Contributors and the largest contribution are kept because a sum of few, or mostly of one, tells about persons.
 */
export function tallies({ measure }: Indicator, column: (name: string) => string, isIn: string): Tally[] {
  const count = (name: string, when: string): Tally => ({
    name,
    fromUnits: `count(*) filter (${isIn} and ${when})`,
    again: 'sum',
  });
  const sum = (name: string, of: string): Tally => ({ name, fromUnits: `sum(${of})`, again: 'sum' });
  const people: Tally = { name: 'people', fromUnits: `count(*) filter (${isIn})`, again: 'sum' };
  switch (measure.kind) {
    case 'share':
      return [people, count('numerator', column('value'))];
    case 'parts':
      return [people, ...measure.members.map((part, index) => count(`part_${index}`, `${column('part')} = '${part}'`))];
    case 'mean': {
      const value = column('value');
      return [
        people,
        sum('numerator', value),
        count('contributors', `${value} > 0`),
        { name: 'largest', fromUnits: `max(${value})`, again: 'max' },
      ];
    }
    case 'head_count': {
      const numerator = column('numerator');
      const denominator = column('denominator');
      return [
        people,
        sum('numerator', numerator),
        { name: 'denominator', fromUnits: `max(${denominator})`, again: 'max' },
        { name: 'lowest_denominator', fromUnits: `min(${denominator})`, again: 'min' },
        count('contributors', `${numerator} > 0`),
        { name: 'largest', fromUnits: `max(${numerator})`, again: 'max' },
      ];
    }
    case 'ratio': {
      const numerator = column('numerator');
      const rest = `(${column('denominator')} - ${numerator})`;
      return [
        people,
        sum('numerator', numerator),
        sum('denominator', column('denominator')),
        count('contributors', `${numerator} > 0`),
        { name: 'largest', fromUnits: `max(${numerator})`, again: 'max' },
        count('rest_contributors', `${rest} > 0`),
        { name: 'rest_largest', fromUnits: `max(${rest})`, again: 'max' },
      ];
    }
  }
}
