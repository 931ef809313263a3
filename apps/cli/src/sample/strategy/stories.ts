import type { School } from '../school.ts';
import { communityIn } from './schools.ts';

/** What the record of the invented district tells, for those who look for it; written by hand as the rows are. */
export function strategyStories(schools: readonly School[]): string[] {
  const [first, second, third] = communityIn(schools, 2026).map(({ name }) => name);
  return [
    `The coordinator of ${first ?? ''} left on 2025-01-17; the next one came on 2025-03-17.`,
    `The coordinator of ${second ?? ''} retired on 2025-12-12, and the post stands empty.`,
    `The site team of ${second ?? ''} stopped meeting in October 2025: what is scheduled since was neither held nor called off.`,
    'The state grant carries most of the money and ends on 2027-06-30.',
    'The federal award had a stop notice on 2026-02-04. Nobody changed its status, and it counts as at risk all the same.',
    'Release time was promised for 2025-10-31 and given on 2025-12-12: kept late.',
    'Minutes in Spanish were promised for 2025-12-01, moved to 2026-01-31 and posted on 2026-01-20: late once.',
    'Training for stewards was done in time, and nobody wrote down where one can see it: not kept.',
    `The two sides are two phases apart on who plans and on who decides at ${first ?? ''}.`,
    ...(third === undefined ? [] : [`${third} was rated by labor alone in 2026.`]),
    'The MOU on site teams covers the older schools alone and lapses on 2026-04-30.',
    'The board moved its target for chronic absence in January 2025; the old one stays on record.',
    `The needs and assets of ${first ?? ''} were assessed before it began, and not since.`,
  ];
}
