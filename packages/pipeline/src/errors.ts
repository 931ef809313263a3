/** One thing that is wrong with the input or the configuration, in words that say what to do. */
export interface Problem {
  /** The file, the key of hearth.yaml or the source that the problem is about. */
  readonly where: string;
  readonly says: string;
  readonly remedy?: string;
}

/** The input or the configuration was refused and nothing changed. The command line prints the problems and exits with 2. */
export class Refused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(
      problems.map(({ where, says, remedy }) => `${where}: ${says}${remedy ? ` ${remedy}` : ''}`).join('\n'),
      options,
    );
    this.name = 'Refused';
    this.problems = problems;
  }
}

/** Shorthand for a single problem. */
export const refuse = (where: string, says: string, remedy?: string, options?: ErrorOptions): Refused =>
  new Refused([{ where, says, ...(remedy === undefined ? {} : { remedy }) }], options);
