import { join } from 'node:path';
import process from 'node:process';
import { CurrentRelease, type ReleaseWindow } from '@hearth/metrics/window';

const data = process.env['HEARTH_DATA'] || 'data';
const current = new CurrentRelease(join(data, 'releases'));

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The live release; null where none was ever published. Throws where there is one that cannot be read. */
export async function liveRelease(): Promise<ReleaseWindow | null> {
  try {
    return await current.window();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
