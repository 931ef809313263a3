import type { Policy } from '@hearth/metrics/window';
import type { Words } from '#lib/words/words.ts';

/** The rules in the order in which they are read, as hearth.yaml spells them. */
export const ruleOrder = [
  'threshold',
  'minimum_days',
  'needs_one_day_present',
  'partial_day',
  'half_day',
  'in_school_suspension',
  'independent_study',
  'exit_day',
  'population',
] as const;
export type Rule = (typeof ruleOrder)[number];

/** What a policy says under one rule, in words. */
export function sayRule(words: Words, rule: Rule, policy: Policy): string {
  switch (rule) {
    case 'threshold':
      return words.say('policies.say.threshold', {
        numerator: String(policy.threshold_numerator),
        denominator: String(policy.threshold_denominator),
      });
    case 'minimum_days':
      return words.say('policies.say.minimum_days', { n: policy.minimum_days });
    case 'needs_one_day_present':
      return words.say(policy.needs_one_day_present ? 'policies.say.never.yes' : 'policies.say.never.no');
    case 'partial_day':
      return words.say(`policies.say.partial_day.${policy.partial_day}`);
    case 'half_day':
      return words.say(
        policy.partial_day === 'binary_half'
          ? `policies.say.half_day.${policy.half_day}`
          : 'policies.say.half_day.none',
      );
    case 'in_school_suspension':
      return words.say(`policies.say.presence.${policy.in_school_suspension}`);
    case 'independent_study':
      return words.say(`policies.say.independent_study.${policy.independent_study}`);
    case 'exit_day':
      return words.say(`policies.say.exit_day.${policy.exit_day}`);
    case 'population':
      return grades(words, policy);
  }
}

function grades(words: Words, { lowest_grade: low, highest_grade: high }: Policy): string {
  const name = (grade: number): string =>
    words.find(`policies.say.grade.${grade}`, words.say('policies.say.grade', { n: grade }));
  if (low !== null && high !== null) return words.say('policies.say.grades.both', { from: name(low), to: name(high) });
  if (low !== null) return words.say('policies.say.grades.from', { from: name(low) });
  return high === null ? words.say('policies.say.grades.all') : words.say('policies.say.grades.to', { to: name(high) });
}
