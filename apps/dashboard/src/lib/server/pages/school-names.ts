import type { ReleaseWindow } from '@hearth/metrics/window';
import type { SchoolName } from './blocks.ts';

/** What is published of a school beside its figures. */
export interface School extends SchoolName {
  readonly level: string | null;
  /** ISO date; null where it is not a community school. */
  readonly since: string | null;
}

export async function schoolNames(window: ReleaseWindow): Promise<readonly School[]> {
  const rows = await window.schools();
  return rows.map(({ school_id, name, level, community_school_since }) => ({
    id: school_id,
    name,
    level,
    since: community_school_since,
  }));
}
