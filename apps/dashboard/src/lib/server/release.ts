import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CurrentRelease, type ReleaseWindow } from '@hearth/metrics/window';

const releases = join(process.env['HEARTH_DATA'] || 'data', 'releases');
const current = new CurrentRelease(releases);

/** The live release; null where none was ever published. Throws where there is one that cannot be read. */
export async function liveRelease(): Promise<ReleaseWindow | null> {
  try {
    return await current.window();
  } catch (error) {
    if (!existsSync(join(releases, 'current'))) return null;
    throw error;
  }
}
