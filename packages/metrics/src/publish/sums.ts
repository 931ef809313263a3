/** A part into which people are divided: a breakdown and one of its members. The first shape is everybody. */
export interface Shape {
  readonly breakdown: string;
  readonly member: string;
}

export const everybody: Shape = { breakdown: 'all', member: 'all' };

/** The number of all units of a reading, whether or not they are the indicator’s: a name that every Sums has. */
export const ALL_UNITS = 'all_units';

/** Unprotected sums of one indicator, by place, period and shape (their numbers in Places and `shapes`). */
export interface Sums {
  readonly shapes: readonly Shape[];
  /** One of the numbers that the indicator’s measure adds up, as a function of the row; always 0 where there is no such number. */
  column(name: string): (row: number) => number;
  /** The row of a combination, or -1 where nobody is counted. */
  rowOf(period: number, place: number, shape: number): number;
}

/** Sums held as columns of numbers, one row for each combination that occurs. */
export class SumColumns {
  readonly #columns: ReadonlyMap<string, Float64Array>;
  readonly #rows = new Map<number, number>();
  readonly #places: number;
  readonly shapes: readonly Shape[];

  /** The columns hold period_id, place_id and shape_id beside the tallies. */
  constructor(columns: ReadonlyMap<string, Float64Array>, shapes: readonly Shape[], places: number) {
    this.#columns = columns;
    this.#places = places;
    this.shapes = shapes;
    const periods = columns.get('period_id') ?? new Float64Array();
    const placed = columns.get('place_id') ?? new Float64Array();
    const shaped = columns.get('shape_id') ?? new Float64Array();
    for (let row = 0; row < periods.length; row++) {
      this.#rows.set(this.#key(periods[row] ?? 0, placed[row] ?? 0, shaped[row] ?? 0), row);
    }
  }

  /** The sums of one indicator, by its name for each tally and that of the column that holds it. */
  of(names: ReadonlyMap<string, string>): Sums {
    return {
      shapes: this.shapes,
      column: (name) => {
        const values = this.#columns.get(names.get(name) ?? name);
        return (row) => values?.[row] ?? 0;
      },
      rowOf: (period, place, shape) => this.#rows.get(this.#key(period, place, shape)) ?? -1,
    };
  }

  #key(period: number, place: number, shape: number): number {
    return (period * this.#places + place) * this.shapes.length + shape;
  }
}
