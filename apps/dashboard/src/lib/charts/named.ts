/** What every chart says of itself to those who hear it. */
export interface Named {
  /** Unique on its page. */
  readonly id: string;
  /** The chart’s name for those who hear it. */
  readonly title: string;
  /** All its figures in words. */
  readonly description: string;
}
