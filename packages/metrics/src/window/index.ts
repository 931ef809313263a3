export {
  type BesidePublished,
  besidePublished,
  type Limits,
  type OurRate,
  rateOfCell,
  rateOfPolicy,
} from './beside-published.ts';
export { CurrentRelease } from './current-release.ts';
export type { CellQuery, ComparisonQuery } from './queries.ts';
export {
  type Cell,
  type Comparison,
  type ClosedDay,
  type Policy,
  type PolicyFigure,
  type ReconciliationLine,
  type Effect,
  type Partner,
  type ReleaseNote,
  type IndicatorRow,
  openRelease,
  type QualityRow,
  type QualityTopic,
  type RegisterDay,
  type Release,
  type ReleaseWindow,
  type School,
  type Service,
  type ServiceSite,
  type Survey,
  type SurveyItem,
  type SurveyFigure,
  type SurveyScale,
} from './release-window.ts';
export type { FigureQuery } from './figure-query.ts';
export {
  type AbsencesLeft,
  type Support,
  type ReconciledStudent,
  type ExactFigure,
  type ListCount,
  openSchool,
  type SchoolWindow,
  type StudentChoices,
  type ToDay,
} from './school-window.ts';
export { type NamedStudent, type StudentQuery, type StudentSort, studentSorts } from './student-query.ts';
