export * from './table.ts';
export * from './types.ts';
export { dictionary } from './dictionary.ts';
export { staging, type StagingName } from './staging/index.ts';
export { warehouse } from './warehouse/index.ts';
export { published } from './published/index.ts';
export { confidential } from './confidential/index.ts';
export { figureStatuses } from './confidential/figure.ts';
export { studentLists } from './confidential/student.ts';
export { absentCategories, attendanceCategories } from './staging/attendance-code-map.ts';
export { dayTypes } from './staging/calendar-day.ts';
export { publishedLevels, publishedMeasures } from './staging/published-figure.ts';
export { groupKinds } from './staging/student-group.ts';
export { levels } from './staging/school.ts';
export { cellStatuses, sizeBands } from './published/cell.ts';
export { directions, indicatorUnits } from './published/indicator.ts';
export { qualityTopics } from './published/quality.ts';
export { jointRules, policyChanges } from './published/reconciliation.ts';
export { releaseNoteTopics } from './published/release-note.ts';
export { fileStates } from './warehouse/landed-file.ts';
export {
  exitDayRules,
  independentStudyRules,
  partialDayRules,
  presenceRules,
} from './warehouse/policy.ts';
export { tiers } from './warehouse/student-now.ts';
export { grains, periodKinds, standings } from './warehouse/student-period.ts';
