import type { PostStretch, ReleaseWindow, Vacancy } from '@hearth/metrics/window';
import { namesAreOpen } from '../../own-window.ts';

/** A coordinator’s post at one school, stretch by stretch. */
export interface Post {
  readonly id: string;
  /** Null where it serves the district. */
  readonly school: string | null;
  readonly fte: number;
  readonly stretches: readonly Pick<PostStretch, 'from_on' | 'to_on' | 'filled_fte' | 'left_for'>[];
}

/** Schools with a coordinator’s post, and those of them where somebody is in it now. */
export interface InPost {
  readonly schools: number;
  readonly of: number;
}

/** What only the committee is told: single posts, which are mostly of one person each. */
export interface Posts {
  readonly posts: readonly Post[];
  /** Percent of the days planned this year on which posts of the place stood empty; null where none were planned. */
  readonly vacantShare: number | null;
  readonly inPost: InPost | null;
}

/** By the last stretch of each post of a school. */
function inPostOf(posts: readonly { readonly school: string; readonly last: PostStretch }[]): InPost | null {
  const schools = new Set(posts.map(({ school }) => school));
  const filled = posts.filter(({ last }) => last.goes_on && last.filled_fte > 0).map(({ school }) => school);
  return schools.size === 0 ? null : { schools: new Set(filled).size, of: schools.size };
}

/** Coordinators’ posts of the district or of one school; null where this server may not open them, or there are none. */
export async function posts(window: ReleaseWindow, place: string, year: number): Promise<Posts | null> {
  if (!namesAreOpen()) return null;
  const folder = await window.committee();
  if (folder === undefined) return null;
  try {
    const [stretches, vacancies] = await Promise.all([folder.posts(), folder.vacancies()]);
    return postsOf(stretches, vacancies, place, year);
  } finally {
    folder.close();
  }
}

export function postsOf(
  all: readonly PostStretch[],
  vacancies: readonly Vacancy[],
  place: string,
  year: number,
): Posts | null {
  const here = all.filter(
    ({ role, school_id }) => role === 'coordinator' && (place === 'district' || school_id === place),
  );
  if (here.length === 0) return null;
  const byPost = new Map<string, PostStretch[]>();
  for (const stretch of here) byPost.set(stretch.post_id, [...(byPost.get(stretch.post_id) ?? []), stretch]);
  const found = [...byPost].map(([id, stretches]): Post & { readonly last: PostStretch | undefined } => ({
    id,
    school: stretches[0]?.school_id ?? null,
    fte: stretches[0]?.fte ?? 0,
    stretches: stretches.map(({ from_on, to_on, filled_fte, left_for }) => ({ from_on, to_on, filled_fte, left_for })),
    last: stretches.at(-1),
  }));
  const planned = vacancies.filter(
    ({ school_id, school_year }) => school_year === year && (place === 'district' || school_id === place),
  );
  const [days, vacant] = [
    planned.reduce((sum, { planned_days }) => sum + planned_days, 0),
    planned.reduce((sum, { vacant_days }) => sum + vacant_days, 0),
  ];
  return {
    posts: found.map(({ last, ...post }) => (void last, post)),
    vacantShare: days > 0 ? (100 * vacant) / days : null,
    inPost: inPostOf(found.flatMap(({ school, last }) => (school !== null && last ? [{ school, last }] : []))),
  };
}
