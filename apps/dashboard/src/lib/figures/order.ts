/** Grades in the order in which students pass them; what is not a grade comes last. */
const early = ['IT', 'PR', 'PK', 'TK', 'KG', 'K', '00'];

const gradeRank = (grade: string): number => {
  const place = early.indexOf(grade.toUpperCase());
  if (place >= 0) return place - early.length;
  return /^\d+$/.test(grade) ? Number(grade) : 1000;
};

export const inGradeOrder = (grades: readonly string[]): readonly string[] =>
  [...grades].sort((a, b) => gradeRank(a) - gradeRank(b) || a.localeCompare(b));

/** Groups told by yes and no, so that everyone else is published too; in the order of the page. */
export const binaryGroups = ['english_learner', 'disability', 'economic', 'homeless', 'foster', 'migrant'] as const;

/** By the alphabet of the names, never by figures. */
export const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));

/** The parts of the attendance tiers, from fewest days missed to most; those with too few days to judge last. */
export const tierMembers = ['satisfactory', 'at_risk', 'moderate', 'severe', 'insufficient_days'] as const;
