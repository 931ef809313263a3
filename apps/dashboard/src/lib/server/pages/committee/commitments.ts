import type { Commitment } from '@hearth/metrics/window';

/** Commitments of a place in one school year, by how they stand. */
export interface Kept {
  /** Those whose first due day has come. */
  readonly due: number;
  readonly kept: number;
  readonly late: number;
  /** Past their first due day, and not done. */
  readonly open: number;
  readonly withoutEvidence: number;
  readonly withdrawn: number;
  /** Not due yet. */
  readonly ahead: number;
}

export interface Commitments extends Kept {
  readonly rows: readonly Commitment[];
  /** How many were given another day than the first. */
  readonly moved: number;
}

export function keptOf(rows: readonly Commitment[]): Kept {
  const count = (standing: Commitment['standing']): number => rows.filter((each) => each.standing === standing).length;
  const ahead = count('open');
  return {
    due: rows.length - ahead,
    kept: count('kept'),
    late: count('kept_late'),
    open: count('late'),
    withoutEvidence: count('without_evidence'),
    withdrawn: count('withdrawn'),
    ahead,
  };
}

/** Null where the place committed itself to nothing this year and owes nothing of the year before. */
export function commitmentsOf(all: readonly Commitment[], place: string, year: number): Commitments | null {
  const rows = all.filter(({ school_id, school_year }) => school_id === place && school_year === year);
  if (rows.length === 0) return null;
  return { ...keptOf(rows), rows, moved: rows.filter(({ due_on, first_due_on }) => due_on !== first_due_on).length };
}

/** Open past their first due day at a place, whichever year they are of. */
export const overdue = (all: readonly Commitment[], place: string): readonly Commitment[] =>
  all
    .filter(({ school_id, standing }) => school_id === place && standing === 'late')
    .sort((a, b) => b.days_late - a.days_late);
