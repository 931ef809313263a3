import { refuse } from '../errors.ts';
import type { XmlHandler } from './xml-parse.ts';

type Values = (string | null)[];

/** Where a wanted path leads, element by element. */
interface Step {
  readonly steps: Map<string, Step>;
  readonly attributes: Map<string, number>;
  /** Where paths count the occurrences of this element (“CalendarEvent/1” is its second), where each leads. */
  readonly places: Map<number, Step>;
  column: number | undefined;
  isEach: boolean;
}

export interface RowsWanted {
  readonly element: string;
  readonly paths: readonly string[];
  readonly each?: string;
  readonly orNone?: boolean;
}

/**
 * Rows out of a document: each `element` (not inside another of that name) with the texts at `paths`, or one row for each
 * occurrence of `each` inside it, with what is outside of the occurrence repeated; with `orNone` also one where it does not occur. The
 * first text at a path counts; a number in a path says which of several elements of the name before it is meant, from 0.
 */
export class RowCollector implements XmlHandler {
  readonly #element: string;
  readonly #root: Step;
  readonly #width: number;
  readonly #inner: readonly boolean[];
  readonly #hasEach: boolean;
  readonly #orNone: boolean;
  readonly #emit: (line: number, values: Values) => void;
  /** Steps from the row's element to where we are; undefined where no wanted path leads. */
  readonly #open: (Step | undefined)[] = [];
  /** How often each element whose occurrences are counted was opened inside each element that is open. */
  readonly #counts: Map<Step, number>[] = [];
  #texts: string[] = [];
  #values: Values = [];
  #occurrence: Values | undefined;
  #occurrences: { line: number; values: Values }[] = [];
  #line = 0;

  constructor({ element, paths, each, orNone = false }: RowsWanted, emit: (line: number, values: Values) => void) {
    this.#element = element;
    this.#width = paths.length;
    this.#hasEach = each !== undefined;
    this.#orNone = orNone;
    this.#inner = paths.map((path) => each !== undefined && (path === each || path.startsWith(`${each}/`)));
    this.#root = plan(paths, each);
    this.#emit = emit;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    let step: Step | undefined;
    if (this.#open.length > 0) step = this.#placed(this.#open[this.#open.length - 1]?.steps.get(name));
    else if (name === this.#element) {
      step = this.#root;
      this.#values = new Array<string | null>(this.#width).fill(null);
      this.#occurrences = [];
      this.#line = line;
    } else return;
    this.#open.push(step);
    this.#counts.push(new Map());
    if (!step) return;
    if (step.isEach) {
      this.#occurrence = new Array<string | null>(this.#width).fill(null);
      this.#occurrences.push({ line, values: this.#occurrence });
    }
    for (const [attribute, column] of step.attributes) {
      const value = attributes[attribute] ?? prefixed(attributes, attribute);
      if (value !== undefined) this.#set(column, value);
    }
    if (step.column !== undefined) this.#texts.push('');
  }

  text(text: string): void {
    if (this.#texts.length === 0) return;
    if (this.#open[this.#open.length - 1]?.column !== undefined) this.#texts[this.#texts.length - 1] += text;
  }

  close(): void {
    if (this.#open.length === 0) return;
    const step = this.#open.pop();
    this.#counts.pop();
    if (step?.column !== undefined) this.#set(step.column, (this.#texts.pop() ?? '').trim());
    if (step?.isEach) this.#occurrence = undefined;
    if (this.#open.length === 0) this.#finish();
  }

  /** Of an element whose occurrences are counted, the one that this is. */
  #placed(step: Step | undefined): Step | undefined {
    const counts = this.#counts[this.#counts.length - 1];
    if (step === undefined || step.places.size === 0 || counts === undefined) return step;
    const place = counts.get(step) ?? 0;
    counts.set(step, place + 1);
    return step.places.get(place) ?? step;
  }

  #set(column: number, value: string): void {
    const target = this.#inner[column] ? this.#occurrence : this.#values;
    if (target && target[column] === null) target[column] = value;
  }

  #finish(): void {
    if (!this.#hasEach || (this.#orNone && this.#occurrences.length === 0)) {
      this.#emit(this.#line, this.#values);
      return;
    }
    for (const { line, values } of this.#occurrences) {
      this.#emit(
        line,
        values.map((value, column) => (this.#inner[column] ? value : (this.#values[column] ?? null))),
      );
    }
  }
}

const newStep = (): Step => ({
  steps: new Map(),
  attributes: new Map(),
  places: new Map(),
  column: undefined,
  isEach: false,
});

const stepTo = (from: Step, name: string): Step => {
  const known = /^[0-9]+$/.test(name) ? from.places.get(Number(name)) : from.steps.get(name);
  if (known !== undefined) return known;
  const next = newStep();
  if (/^[0-9]+$/.test(name)) from.places.set(Number(name), next);
  else from.steps.set(name, next);
  return next;
};

function plan(paths: readonly string[], each: string | undefined): Step {
  const root = newStep();
  const walk = (path: readonly string[]): Step => path.reduce(stepTo, root);
  for (const [column, path] of paths.entries()) {
    const names = path.split('/');
    const last = names.at(-1) ?? '';
    if (names.some((name) => name === '' || name === '@') || names.slice(0, -1).some((name) => name.startsWith('@'))) {
      throw refuse(
        path,
        'This is not a path into XML.',
        'Write elements with "/" between them, "@" before an attribute at the end: "A/B/@c".',
      );
    }
    if (last.startsWith('@')) walk(names.slice(0, -1)).attributes.set(last.slice(1), column);
    else walk(names).column = column;
  }
  if (each !== undefined) walk(each.split('/')).isEach = true;
  return root;
}

/** An attribute by its local name, where it has a prefix. */
function prefixed(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];
}
