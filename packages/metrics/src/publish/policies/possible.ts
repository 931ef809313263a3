import { jointRules, type policyChanges } from '@hearth/contracts';

export type Change = (typeof policyChanges)[number];

/** A row of warehouse.policy, as far as it is needed here. */
export interface PolicyRow {
  readonly policy_key: number;
  readonly policy_id: string;
  readonly chosen: boolean;
  /** The first policy that counts days in the same way. */
  readonly counted_as: number;
  /** For a step: the rule that is the other policy’s, as hearth.yaml spells it. */
  readonly rule: string | null;
  readonly toward: string | null;
  readonly threshold_numerator: number;
  readonly threshold_denominator: number;
  readonly minimum_days: number;
  readonly needs_one_day_present: boolean;
  readonly in_school_suspension: string;
  readonly independent_study: string;
  readonly lowest_grade: number | null;
  readonly highest_grade: number | null;
}

/** In which directions a rule can move a student at all, whatever the students. */
interface Moves {
  readonly gainsChronic: boolean;
  readonly losesChronic: boolean;
  readonly gainsJudged: boolean;
  readonly losesJudged: boolean;
}

const toward = (from: number, to: number, what: 'Chronic' | 'Judged'): Partial<Moves> =>
  to > from ? { [`gains${what}`]: true } : { [`loses${what}`]: true };

const independence = ['present', 'incomplete_absent', 'absent'];

function movesOf(rule: string, own: PolicyRow, other: PolicyRow): Moves {
  const none: Moves = { gainsChronic: false, losesChronic: false, gainsJudged: false, losesJudged: false };
  // absences decide who never attended, where a policy asks for that
  const byAbsence = own.needs_one_day_present ? { gainsJudged: true, losesJudged: true } : {};
  const bothWays = { gainsChronic: true, losesChronic: true };
  switch (rule) {
    case 'threshold': {
      const share = (one: PolicyRow): number => one.threshold_numerator / one.threshold_denominator;
      return { ...none, ...toward(share(other), share(own), 'Chronic') };
    }
    case 'minimum_days':
      return { ...none, ...toward(other.minimum_days, own.minimum_days, 'Judged') };
    case 'needs_one_day_present':
      return { ...none, ...toward(Number(other.needs_one_day_present), Number(own.needs_one_day_present), 'Judged') };
    case 'in_school_suspension':
      return {
        ...none,
        ...toward(
          Number(own.in_school_suspension === 'absent'),
          Number(other.in_school_suspension === 'absent'),
          'Chronic',
        ),
        ...byAbsence,
      };
    case 'independent_study':
      return {
        ...none,
        ...toward(
          independence.indexOf(own.independent_study),
          independence.indexOf(other.independent_study),
          'Chronic',
        ),
        ...byAbsence,
      };
    case 'population': {
      const low = (one: PolicyRow): number => one.lowest_grade ?? -9;
      const high = (one: PolicyRow): number => one.highest_grade ?? 99;
      return {
        ...none,
        gainsJudged: low(other) < low(own) || high(other) > high(own),
        losesJudged: low(other) > low(own) || high(other) < high(own),
      };
    }
    case 'partial_day':
    case 'half_day':
      return { ...none, ...bothWays, ...byAbsence };
    default:
      return { ...bothWays, gainsJudged: true, losesJudged: true };
  }
}

const can: Readonly<Record<Change, (moves: Moves) => boolean>> = {
  to_chronic: ({ gainsChronic }) => gainsChronic,
  to_not_chronic: ({ losesChronic }) => losesChronic,
  chronic_no_longer_judged: ({ losesJudged }) => losesJudged,
  not_chronic_no_longer_judged: ({ losesJudged }) => losesJudged,
  newly_judged_chronic: ({ gainsJudged }) => gainsJudged,
  newly_judged_not_chronic: ({ gainsJudged }) => gainsJudged,
};

/**
 * The lines that a change from one policy to another can have: rules that can move a student that way, and the two joint lines
 * where several could. Everybody knows the rules, so a line that cannot be is left out and not hidden. Empty where no rule can.
 */
export function possibleRules(change: Change, own: PolicyRow, other: PolicyRow, steps: readonly PolicyRow[]): string[] {
  const differing = steps.flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const alone = differing.filter((rule) => can[change](movesOf(rule, own, other)));
  // together they can do what none can alone only where one could move students that way at all
  if (alone.length === 0) return [];
  const [several, together] = jointRules;
  return [...alone, ...(alone.length > 1 ? [several] : []), ...(differing.length > 1 ? [together] : [])];
}
