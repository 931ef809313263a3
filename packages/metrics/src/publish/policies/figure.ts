import type { policyChanges, published, Row } from '@hearth/contracts';
import { wholePercent } from '../../statistics/index.ts';
import type { Cell } from '../protect/protect.ts';
import { difference, plus, type Span } from './tens.ts';

export type PolicyFigure = Row<typeof published.policy_figure>;
type Change = (typeof policyChanges)[number];

/** How many more students are judged, and are chronically absent, under the other policy; and which changes can be at all. */
export interface Net {
  readonly judged: number;
  readonly chronic: number;
  readonly possible: ReadonlySet<Change>;
}

export const gains = (possible: ReadonlySet<Change>, what: 'judged' | 'chronic'): boolean =>
  possible.has('newly_judged_chronic') || possible.has(what === 'judged' ? 'newly_judged_not_chronic' : 'to_chronic');
export const loses = (possible: ReadonlySet<Change>, what: 'judged' | 'chronic'): boolean =>
  possible.has('chronic_no_longer_judged') ||
  possible.has(what === 'judged' ? 'not_chronic_no_longer_judged' : 'to_not_chronic');

type Place = Pick<PolicyFigure, 'policy_id' | 'school_year' | 'grain' | 'school_id'>;

const bare = (place: Place, status: PolicyFigure['status']): PolicyFigure => ({
  ...place,
  status,
  percent_from: null,
  percent_to: null,
  judged_from: null,
  judged_to: null,
});

/**
 * The other policy’s figure, from the chosen one’s published cell and the differences in tens. It is a function of these two,
 * so it tells nothing else; in particular it cannot tell that a single student was moved.
 */
export function otherFigure(place: Place, cell: Cell, net: Net): PolicyFigure {
  const { status, value, people } = cell;
  if (status !== 'shown' || value === null || people === null)
    return bare(place, status === 'coded' ? 'protected' : status);
  const spanOf = (what: 'judged' | 'chronic'): Span =>
    difference(net[what], { gain: gains(net.possible, what), lose: loses(net.possible, what) });
  const judged = plus({ from: people, to: people }, spanOf('judged'));
  const chronic = plus(numeratorsOf(value, people), spanOf('chronic'));
  if (judged.from < 10) return bare(place, 'protected');
  const span = {
    percent_from: wholePercent(Math.max(0, chronic.from), judged.to),
    percent_to: wholePercent(Math.min(chronic.to, judged.from), judged.from),
    judged_from: judged.from,
    judged_to: judged.to,
  };
  const isExact = span.percent_from === span.percent_to && judged.from === judged.to;
  return { ...place, status: isExact ? 'shown' : 'coded', ...span };
}

/** The numbers of students that a shown whole percent allows. */
const numeratorsOf = (percent: number, people: number): Span => ({
  from: Math.max(0, Math.ceil(((2 * percent - 1) * people) / 200)),
  to: Math.min(people, Math.ceil(((2 * percent + 1) * people) / 200) - 1),
});
