import type { Closure } from '#lib/server/pages/calendar.ts';

/** Days that nobody planned: what a chart of attendance must name. */
export const isUnplanned = ({ why }: Closure): boolean => ['strike', 'weather', 'emergency', 'other'].includes(why);

/** A week or more without school breaks a line that counts days of school. */
export const isBreak = ({ days }: Closure): boolean => days >= 5;
