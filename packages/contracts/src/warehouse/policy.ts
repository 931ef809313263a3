import { table } from '../table.ts';
import { choice, identifier, integer, key, text, truth } from '../types.ts';

/** How a part of a day missed counts: as that part, as the source’s own value for the day, or as a whole day or none. */
export const partialDayRules = ['fractional', 'source_value', 'binary_half'] as const;
/** What exactly half a day missed is, under binary_half. */
export const presenceRules = ['present', 'absent'] as const;
export const independentStudyRules = ['present', 'incomplete_absent', 'absent'] as const;
/** Whether the exit date is a day enrolled: as the source declares, always, or never. */
export const exitDayRules = ['as_recorded', 'counted', 'not_counted'] as const;

export const policy = table({
  name: 'policy',
  layer: 'warehouse',
  grain: 'one way to count who is chronically absent, or one step on the way from one to another',
  key: ['policy_key'],
  columns: {
    policy_key: key('Our number for the policy.'),
    policy_id: identifier('Its name in hearth.yaml.'),
    version: integer('Counted up by the district whenever it changes.'),
    title: text('What to call it.'),
    chosen: truth('Whether the district’s pages use it.'),
    rule: identifier(
      'For a step between two policies: the one rule that this policy takes from the other one; everything else is its own.',
      { optional: true },
    ),
    toward: identifier('For a step: the policy from which the rule is taken.', { optional: true }),
    threshold_numerator: integer('Chronically absent from this part of the enrolled days …'),
    threshold_denominator: integer('… of so many: 1 of 10.'),
    minimum_days: integer('Days enrolled below which a student is not judged.'),
    needs_one_day_present: truth('Whether a student who never attended is left out.'),
    partial_day: choice(partialDayRules, 'How a part of a day missed counts.'),
    half_day: choice(presenceRules, 'What exactly half a day missed is, where a day counts wholly or not at all.'),
    in_school_suspension: choice(presenceRules, 'What a day suspended in school is.'),
    independent_study: choice(independentStudyRules, 'What a day of independent study is.'),
    exit_day: choice(exitDayRules, 'Whether the exit date is a day enrolled.'),
    counted_as: key(
      'The first policy that counts the same days enrolled and makes the same of everything that was recorded; it may be this one.',
    ),
    lowest_grade: integer('The lowest grade that is judged (0 kindergarten, -1 before it); empty: no lowest.', {
      optional: true,
    }),
    highest_grade: integer('The highest grade that is judged; empty: no highest.', { optional: true }),
  },
});
