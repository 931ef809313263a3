import type { RecordIndicator } from '../../record-indicator.ts';

/** What the engine makes of a unit, as SQL over the indicator’s own columns. */
export interface UnitColumns {
  /** The part of the unit in the numerator, and in the denominator; both 0 or more. */
  readonly numerator: string;
  readonly denominator: string;
  /** True for units that cannot be measured: an empty value, a negative amount, a part larger than its whole. */
  readonly unfit: string;
  /** Further columns that the measure needs. */
  readonly further: Readonly<Record<string, string>>;
}

/** The unit itself, its person, its place and its time: what every indicator’s SQL returns. */
export const unitColumns = [
  'unit_id',
  'person_id',
  'grain',
  'school_key',
  'school_year',
  'period_kind',
  'period',
] as const;

const isTrue = 'coalesce(u.value, false)::integer';

/** How the units of a measure are added up. */
export function unitColumnsOf({ measure, leavesOut }: RecordIndicator): UnitColumns {
  const none = {};
  switch (measure.kind) {
    case 'share':
    case 'relative':
      return { numerator: isTrue, denominator: '1', unfit: 'u.value is null', further: none };
    case 'favorable':
      // an answer without a value is left out of the share, and counted apart
      return {
        numerator: isTrue,
        denominator: '(u.value is not null)::integer',
        unfit: leavesOut ? 'false' : 'u.value is null',
        further: none,
      };
    case 'ratio':
      return {
        numerator: 'coalesce(u.numerator, 0)',
        denominator: 'coalesce(u.denominator, 0)',
        unfit: `u.numerator < 0 or u.denominator < 0${measure.isPart ? ' or coalesce(u.numerator > u.denominator, true)' : ''}`,
        further: none,
      };
    case 'total':
      return { numerator: 'u.value', denominator: '0', unfit: 'coalesce(u.value < 0, true)', further: none };
    case 'quartiles':
      return {
        numerator: '0',
        denominator: '1',
        unfit: 'coalesce(u.value < 0, true)',
        further: { value: 'u.value::double' },
      };
    case 'survival':
    case 'within':
      return {
        numerator: measure.kind === 'within' ? `(u.ended and u.days <= ${measure.days})::integer` : 'u.ended::integer',
        denominator: '1',
        unfit: 'coalesce(u.days < 0, true) or u.ended is null',
        further: { days: 'u.days::integer', ended: 'u.ended' },
      };
    case 'score':
    case 'side_gap':
      return {
        numerator: 'u.value::double',
        denominator: '1',
        unfit: `coalesce(u.value not between 0 and 100, true)${measure.kind === 'side_gap' ? ' or u.side is null' : ''}`,
        further: measure.kind === 'side_gap' ? { side: 'u.side::varchar' } : none,
      };
    case 'concentration':
      return {
        numerator: 'u.value::double',
        denominator: '0',
        unfit: 'coalesce(u.value < 0, true) or u.source is null',
        further: { source: 'u.source::varchar' },
      };
    case 'agreement':
      return {
        numerator: '(u.one = u.other)::integer',
        denominator: '1',
        unfit: 'coalesce(u.one < 0 or u.other < 0, true)',
        further: { one: 'u.one::integer', other: 'u.other::integer' },
      };
    case 'balance':
      return {
        numerator: 'coalesce(u.numerator, 0)',
        denominator: 'coalesce(u.denominator, 0)',
        unfit: 'u.numerator < 0 or u.denominator < 0',
        further: none,
      };
    case 'largest':
      return {
        numerator: '0',
        denominator: '1',
        unfit: 'coalesce(u.value < 0, true)',
        further: { value: 'u.value::double' },
      };
    case 'largest_gap':
      return {
        numerator: 'u.people_answered',
        denominator: 'u.people_asked',
        unfit: 'coalesce(u.people_answered < 0 or u.people_asked < 0, true) or u.division is null',
        further: { division: 'u.division::varchar' },
      };
  }
}
