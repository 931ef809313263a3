export { CurrentRelease } from './current-release.ts';
export type { CellQuery, ComparisonQuery } from './queries.ts';
export {
  type Cell,
  type Comparison,
  type ClosedDay,
  type IndicatorRow,
  openRelease,
  type QualityRow,
  type QualityTopic,
  type RegisterDay,
  type Release,
  type ReleaseWindow,
  type School,
} from './release-window.ts';
