import { createHash } from 'node:crypto';

const LONGEST = 120;

/**
 * The name of a school’s folder in a release. Whatever a district writes as a school’s number, the name holds only lowercase
 * letters, digits, - and _, is no name that any system reserves, and no two schools share one: what is not a lowercase letter,
 * a digit or - stands as _ and its bytes in hex, so that ids that differ in case alone differ on every disk.
 */
export function schoolFolder(schoolId: string): string {
  const written = Array.from(schoolId, (letter) =>
    /[a-z0-9-]/.test(letter) ? letter : `_${Buffer.from(letter).toString('hex')}_`,
  ).join('');
  const name = `school-${written}`;
  return name.length <= LONGEST ? name : `long-${createHash('sha256').update(schoolId).digest('hex')}`;
}

/** The folder of a release that holds the folders of its schools, and that of the committee. */
export const CONFIDENTIAL = 'confidential';

/** The committee’s own folder in it; no school’s is called so. */
export const COMMITTEE = 'committee';
