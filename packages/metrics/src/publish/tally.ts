import type { Indicator } from '../indicator.ts';
import { weekdays } from '../measure.ts';

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
    case 'remainder':
    case 'difference':
    case 'complement_gap':
    case 'mean':
    case 'each':
      return ['value'];
    case 'ratio':
      return ['numerator', 'denominator'];
    case 'head_count':
      return ['numerator'];
    case 'parts':
      return ['part'];
    case 'bands':
      return [...measure.divisions];
    case 'weekdays':
      return weekdays.flatMap((day) => [`absent_${day}`, `enrolled_${day}`]);
  }
}

const notOf = (members: readonly string[]): string => `not in (${members.map((part) => `'${part}'`).join(', ')})`;

/** Units that cannot be measured: an empty value, a negative amount, a part larger than its whole, a part nobody declared. */
export function unfit({ measure }: Indicator, column: (name: string) => string): string {
  switch (measure.kind) {
    case 'share':
    case 'remainder':
    case 'difference':
    case 'complement_gap':
    case 'each':
      return `${column('value')} is null`;
    case 'mean':
      return `coalesce(${column('value')} < 0, true)`;
    case 'head_count':
      return `coalesce(${column('numerator')} < 0, true)`;
    case 'ratio':
      return `coalesce(${column('numerator')} < 0 or ${column('numerator')} > ${column('denominator')} or ${column('denominator')} = 0, true)`;
    case 'parts':
      return `coalesce(${column('part')} ${notOf(measure.members)}, true)`;
    case 'bands':
      return measure.divisions
        .map((division) => `coalesce(${column(division)} ${notOf(measure.members)}, false)`)
        .join(' or ');
    case 'weekdays':
      return weekdays
        .map((day) => `coalesce(not (${column(`absent_${day}`)} between 0 and ${column(`enrolled_${day}`)}), true)`)
        .join(' or ');
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
  /** What a part of a whole needs, its tallies told apart by `suffix`. */
  const ratioOf = (part: string, whole: string, suffix: string): Tally[] => {
    const numerator = column(part);
    const rest = `(${column(whole)} - ${numerator})`;
    return [
      sum(`numerator${suffix}`, numerator),
      sum(`denominator${suffix}`, column(whole)),
      count(`contributors${suffix}`, `${numerator} > 0`),
      max(`largest${suffix}`, numerator),
      count(`rest_contributors${suffix}`, `${rest} > 0`),
      max(`rest_largest${suffix}`, rest),
    ];
  };
  const every: Tally[] = [{ name: 'people', fromUnits: countOf(isIn), again: 'sum' }];
  switch (measure.kind) {
    case 'share':
    case 'remainder':
    case 'difference':
    case 'complement_gap':
      return [...every, count('numerator', column('value'))];
    case 'each':
      throw new Error(`indicator ${indicator.id} is told of each student and never added up`);
    case 'bands':
      return [
        ...every,
        ...measure.divisions.flatMap((division) => [
          count(`people_${division}`, `${column(division)} is not null`),
          ...measure.members.map((part, index) => count(`${division}_${index}`, `${column(division)} = '${part}'`)),
        ]),
      ];
    case 'weekdays':
      return [...every, ...weekdays.flatMap((day) => ratioOf(`absent_${day}`, `enrolled_${day}`, `_${day}`))];
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
    case 'ratio':
      return [...every, ...ratioOf('numerator', 'denominator', '')];
  }
}

/** Rows for which a condition is true. Over millions of rows a sum of ones costs half of a count with a filter. */
export const countOf = (condition: string): string => `coalesce(sum((${condition})::integer), 0)::integer`;
