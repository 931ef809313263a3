/** One thing that stands in the way of publishing, in words that say what to do. */
export interface Problem {
  readonly where: string;
  readonly says: string;
  readonly remedy?: string;
}

/** The warehouse was refused for publication and nothing changed. The command line prints the problems and exits with 2. */
export class PublishRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(
      problems.map(({ where, says, remedy }) => [`${where}: ${says}`, remedy].filter(Boolean).join(' ')).join('\n'),
      options,
    );
    this.name = 'PublishRefused';
    this.problems = problems;
  }
}
