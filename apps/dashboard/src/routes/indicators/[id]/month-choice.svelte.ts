import { type Figure, nothing } from '#lib/figures/figure.ts';
import type { Months } from '#lib/server/pages/blocks.ts';
import { monthsOf } from '#lib/trpc/months.ts';

/** The place whose months are drawn: as the server sent it, until a reader chooses another. */
export class MonthChoice {
  readonly #indicator: string;
  readonly #span: Months['months'];
  #place = $state('');
  #figures = $state.raw<ReadonlyMap<string, Figure> | null>(null);
  #state = $state<'ready' | 'loading' | 'failed'>('ready');

  constructor(indicator: string, span: Months['months']) {
    this.#indicator = indicator;
    this.#span = span;
  }

  /** Empty until a reader has chosen. */
  get place(): string {
    return this.#place;
  }

  get state(): 'ready' | 'loading' | 'failed' {
    return this.#state;
  }

  /** The chosen months; null until a reader has chosen. */
  get months(): Months | null {
    const figures = this.#figures;
    if (!figures) return null;
    const at = (month: string): Figure => figures.get(month) ?? nothing;
    return {
      months: this.#span,
      now: this.#span.map(({ now }) => at(now)),
      then: this.#span.map(({ then }) => at(then)),
    };
  }

  async choose(place: string): Promise<void> {
    this.#place = place;
    this.#state = 'loading';
    try {
      const figures = await monthsOf(this.#indicator, place);
      // a reader may have chosen another since
      if (this.#place !== place) return;
      this.#figures = figures;
      this.#state = 'ready';
    } catch {
      if (this.#place === place) this.#state = 'failed';
    }
  }
}
