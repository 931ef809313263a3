import { exitDayRules, independentStudyRules, partialDayRules, presenceRules } from '@hearth/contracts';

/** The rules by which a policy counts; what each value does is said in contracts/src/warehouse/policy.ts. */
export interface Rules {
  /** Chronically absent from this part of the days enrolled: [1, 10] is a tenth. */
  readonly threshold: readonly [numerator: number, denominator: number];
  readonly minimumDays: number;
  readonly needsOneDayPresent: boolean;
  readonly partialDay: (typeof partialDayRules)[number];
  readonly halfDay: (typeof presenceRules)[number];
  readonly inSchoolSuspension: (typeof presenceRules)[number];
  readonly independentStudy: (typeof independentStudyRules)[number];
  readonly exitDay: (typeof exitDayRules)[number];
  /** The lowest and the highest grade that is judged; 0 is kindergarten, -1 what comes before it; nothing is no limit. */
  readonly population: readonly [lowest: number | null, highest: number | null];
}

export interface Policy extends Rules {
  readonly id: string;
  readonly version: number;
  readonly title: string;
}

/** One row of warehouse.policy before it is written: a policy, or a step on which one rule is another policy’s. */
export interface PolicyRow extends Policy {
  readonly chosen: boolean;
  readonly rule: keyof Rules | null;
  readonly toward: string | null;
}

const ordinary: Rules = {
  threshold: [1, 10],
  minimumDays: 10,
  needsOneDayPresent: false,
  partialDay: 'fractional',
  halfDay: 'absent',
  inSchoolSuspension: 'present',
  independentStudy: 'incomplete_absent',
  exitDay: 'as_recorded',
  population: [null, null],
};

/**
 * The policies that every district has. What the authorities say is in docs/policies.md; where one is silent (how California and
 * New Jersey count a part of a day) the source’s own value for the day stands.
 */
export const presets = {
  /** A tenth of the days, parts of days added up: what a parent would count. */
  district: { id: 'district', version: 1, title: 'District', ...ordinary },
  /** EDFacts data group 814: absent for at least half a day is absent that day; kindergarten to grade 12 and ungraded. */
  federal: {
    ...ordinary,
    id: 'federal',
    version: 1,
    title: 'Federal',
    partialDay: 'binary_half',
    independentStudy: 'present',
    population: [0, null],
  },
  /** More than 30 expected days; students who never attended are left out; independent study without attendance is absence. */
  california: {
    ...ordinary,
    id: 'california',
    version: 1,
    title: 'California',
    minimumDays: 31,
    needsOneDayPresent: true,
    partialDay: 'source_value',
  },
  /** At least 45 days at a school. */
  new_jersey: {
    ...ordinary,
    id: 'new_jersey',
    version: 1,
    title: 'New Jersey',
    minimumDays: 45,
    partialDay: 'source_value',
  },
} as const satisfies Readonly<Record<string, Policy>>;

/** How hearth.yaml spells the rules, in the order in which reconciliations list them. */
export const ruleNames: Readonly<Record<keyof Rules, string>> = {
  minimumDays: 'minimum_days',
  needsOneDayPresent: 'needs_one_day_present',
  partialDay: 'partial_day',
  halfDay: 'half_day',
  inSchoolSuspension: 'in_school_suspension',
  independentStudy: 'independent_study',
  exitDay: 'exit_day',
  population: 'population',
  threshold: 'threshold',
};

const rules = Object.keys(ruleNames) as (keyof Rules)[];

/**
 * The rows of warehouse.policy: every policy, and for each one beside the chosen the chosen one with a single rule of the other,
 * which tells what that rule alone does.
 */
export function policyRows(policies: readonly Policy[], chosen: string): PolicyRow[] {
  const own = policies.find(({ id }) => id === chosen);
  if (own === undefined) throw new Error(`no policy is called ${chosen}`);
  const whole = policies.map((one) => ({ ...one, chosen: one.id === chosen, rule: null, toward: null }));
  const steps = policies.flatMap((other) =>
    rules
      .filter((rule) => String(other[rule]) !== String(own[rule]))
      // what half a day is matters only where a day counts wholly or not at all
      .filter((rule) => rule !== 'halfDay' || own.partialDay === 'binary_half')
      .map((rule) => ({
        ...own,
        [rule]: other[rule],
        ...(rule === 'partialDay' ? { halfDay: other.halfDay } : {}),
        chosen: false,
        rule,
        toward: other.id,
      })),
  );
  return [...whole, ...steps];
}
