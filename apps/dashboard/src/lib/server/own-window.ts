import type { ReleaseWindow, SchoolWindow } from '@hearth/metrics/window';

/** Whether this server may open what a release holds for a school’s own staff: said outright, and for this machine alone. */
export const namesAreOpen = (): boolean => process.env['HEARTH_NAMES'] === 'this-machine-only';

/**
 * Asks one school’s own folder, and closes it. Null where names are not open or the release has no folder for the school.
 */
export async function askOwn<T>(
  window: ReleaseWindow,
  school: string,
  question: (own: SchoolWindow) => Promise<T>,
): Promise<T | null> {
  if (!namesAreOpen()) return null;
  const own = await window.school(school);
  if (own === undefined) return null;
  try {
    return await question(own);
  } finally {
    await own.close();
  }
}
