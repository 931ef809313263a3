/** Before this day of school a tenth of the days is less than two absences: no line is drawn. */
export const FIRST_DAY = 20;

/** How many of a student’s first days were missed, from none up. */
export const bandMembers = ['none', 'one', 'two', 'three_or_more'] as const;
