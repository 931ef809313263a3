import {
  besidePublished,
  type BesidePublished,
  type Policy,
  type PolicyFigure,
  rateOfCell,
  rateOfPolicy,
  type ReconciliationLine,
  type ReleaseWindow,
} from '@hearth/metrics/window';
import { type Figure, figureOf, nothing } from '#lib/figures/figure.ts';
import { byName } from '#lib/figures/order.ts';
import type { SchoolName } from './blocks.ts';
import { frame, type Frame } from './frame.ts';
import { findMeasure, type Measure } from './measure.ts';
import { schoolNames } from './school-names.ts';

/** From and to, both included. */
export type Limits = readonly [from: number, to: number];

/** Students whose answer is another one, by what becomes of them, then by rule. */
export interface Line {
  readonly change: ReconciliationLine['change'];
  /** all, a rule as hearth.yaml spells it, any_of_several or only_together. */
  readonly rule: string;
  readonly state: ReconciliationLine['status'];
  readonly students: Limits | null;
}

export interface PolicyOutcome {
  readonly policy: Policy;
  readonly figure: Figure;
  /** Students judged. */
  readonly judged: Limits | null;
  /** Empty for the chosen policy. */
  readonly lines: readonly Line[];
  /** What others published about the place, beside this policy’s figure. */
  readonly published: readonly BesidePublished[];
}

export interface PoliciesPage {
  readonly frame: Frame;
  readonly measure: Measure;
  /** A school’s id, or “district”. */
  readonly place: string;
  readonly places: readonly SchoolName[];
  readonly year: number;
  /** The chosen policy first. */
  readonly policies: readonly PolicyOutcome[];
}

/** Every policy side by side, and who differs between the chosen one and each other, in the latest school year at one place. */
export async function policies(window: ReleaseWindow, place = 'district'): Promise<PoliciesPage | null> {
  const measure = findMeasure('chronic_absence_rate');
  const [about, names] = await Promise.all([frame(window), schoolNames(window)]);
  if (!measure || (place !== 'district' && !names.some(({ id }) => id === place))) return null;
  const year = about.schoolYear ?? 0;
  const [all, cells, figures, lines, theirs] = await Promise.all([
    window.policies(),
    window.cells({ indicator: measure.id, periodKind: 'year', breakdown: 'all', school: place }),
    window.policyFigures(place),
    window.reconciliation(place),
    window.comparisons({ measure: measure.id, school: place }),
  ]);
  const outcomes = all.map((policy): PolicyOutcome => {
    if (policy.chosen) {
      const cell = cells.find(({ school_year }) => school_year === year);
      const people = cell?.people ?? null;
      return {
        policy,
        figure: figureOf(cell),
        judged: people === null ? null : [people, people],
        lines: [],
        published: besidePublished(theirs, cells.map(rateOfCell)),
      };
    }
    const ofPolicy = figures.filter(({ policy_id }) => policy_id === policy.policy_id);
    const row = ofPolicy.find(({ school_year }) => school_year === year);
    return {
      policy,
      figure: rangeOf(row),
      judged: row?.judged_from == null || row.judged_to === null ? null : [row.judged_from, row.judged_to],
      lines: lines
        .filter(({ policy_id, school_year }) => policy_id === policy.policy_id && school_year === year)
        .map(toLine),
      published: besidePublished(theirs, ofPolicy.map(rateOfPolicy)),
    };
  });
  const places = byName(names).map(({ id, name }) => ({ id, name }));
  return { frame: about, measure, place, places, year, policies: outcomes };
}

/** A figure between two limits, as charts and tables know ranges. */
function rangeOf(row: PolicyFigure | undefined): Figure {
  if (row === undefined) return nothing;
  const { status: state, percent_from: from, percent_to: to, judged_from: people } = row;
  if (state === 'shown') return { ...nothing, state, value: from, people };
  if (state !== 'coded') return { ...nothing, state };
  return { ...nothing, state, coded: `${String(from)}-${String(to)}` };
}

const toLine = ({ change, rule, status, students_from: from, students_to: to }: ReconciliationLine): Line => ({
  change,
  rule,
  state: status,
  students: from === null || to === null ? null : [from, to],
});
