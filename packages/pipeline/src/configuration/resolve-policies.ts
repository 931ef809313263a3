import { type Policy, presets } from '../policies.ts';
import type { Mistake } from './explain.ts';
import type { PolicyShape } from './schema.ts';

/** The presets, with the district’s own policies beside them or in their place, and the one on its pages. */
export function resolvePolicies(
  written: Readonly<Record<string, PolicyShape>>,
  chosen: string,
  mistakes: Mistake[],
): readonly Policy[] {
  const policies = new Map<string, Policy>(Object.entries(presets));
  for (const [id, shape] of Object.entries(written)) policies.set(id, toPolicy(id, shape));
  if (!policies.has(chosen)) {
    mistakes.push({
      path: ['policy'],
      says: `There is no policy ${chosen}.`,
      remedy: `Name one of ${[...policies.keys()].join(', ')}, or describe it under policies.`,
    });
  }
  return [...policies.values()];
}

function toPolicy(id: string, shape: PolicyShape): Policy {
  const base: Policy = presets[shape.based_on ?? (id in presets ? (id as keyof typeof presets) : 'district')];
  const [lowest, highest] = base.population;
  const { population } = shape;
  return {
    id,
    version: shape.version,
    title: shape.title ?? (id in presets ? presets[id as keyof typeof presets].title : id),
    threshold: shape.threshold ?? base.threshold,
    minimumDays: shape.minimum_days ?? base.minimumDays,
    needsOneDayPresent: shape.needs_one_day_present ?? base.needsOneDayPresent,
    partialDay: shape.partial_day ?? base.partialDay,
    halfDay: shape.half_day ?? base.halfDay,
    inSchoolSuspension: shape.in_school_suspension ?? base.inSchoolSuspension,
    independentStudy: shape.independent_study ?? base.independentStudy,
    exitDay: shape.exit_day ?? base.exitDay,
    population: [
      population?.lowest_grade === undefined ? lowest : population.lowest_grade,
      population?.highest_grade === undefined ? highest : population.highest_grade,
    ],
  };
}
