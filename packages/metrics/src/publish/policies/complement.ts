import { DISTRICT } from '../counted-table.ts';
import type { Line } from './lines.ts';
import type { Span } from './tens.ts';

/** A reader who subtracts must be left with at least so many numbers of students for every line. */
const LEAST_DOUBT = 10;

/** Sums narrow what they can in a few passes; where a student at two schools makes them disagree they would not end. */
const MOST_PASSES = 12;

/** A total, and the lines that add up to it; numbers are places among the lines. */
interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/**
 * Hides further lines of a family until no line can be narrowed below ten numbers by adding and subtracting what is told. What is told
 * is told in tens, so a lone hidden line is no secret lost: it stays anything from nobody to nine. Exact figures would need a second
 * hidden line beside each (see protect/complement.ts), and would leave nothing to read.
 */
export function complementTens(lines: readonly Line[]): Line[] {
  const hidden = lines.map(({ status }) => status === 'protected');
  const equations = equationsOf(lines);
  const of = lines.map((): Equation[] => []);
  for (const equation of equations) for (const line of [equation.total, ...equation.parts]) of[line]?.push(equation);
  for (;;) {
    const spans = narrow(lines, hidden, equations);
    const open = lines.flatMap((line, index) =>
      isCounted(line) && widthOf(spans[index]) < LEAST_DOUBT ? [index] : [],
    );
    const least = open.flatMap((line) => leastBeside(line, lines, hidden, of[line] ?? []));
    // nothing left to hide beside it: what is hidden everywhere tells nothing
    if (least.length === 0) break;
    for (const line of least) hidden[line] = true;
  }
  return lines.map((line, index) =>
    hidden[index] === true ? { ...line, status: 'protected', students_from: null, students_to: null } : line,
  );
}

/** Of the lines that stand in a sum with one, the smallest that is told; none where all are hidden. */
function leastBeside(
  line: number,
  lines: readonly Line[],
  hidden: readonly boolean[],
  sums: readonly Equation[],
): number[] {
  const near = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]).concat(line));
  return [...near]
    .filter((index) => hidden[index] === false && isCounted(lines[index]))
    .sort((a, b) => size(lines[a]) - size(lines[b]) || a - b)
    .slice(0, 1);
}

const isCounted = (line: Line | undefined): boolean => line?.status === 'coded' || line?.status === 'protected';
const widthOf = (span: Span | undefined): number => (span === undefined ? Infinity : span.to - span.from + 1);
const size = (line: Line | undefined): number => line?.students_from ?? 0;

/** What can be had of each line from what is told: every sum narrows its members until nothing narrows any more. */
export function narrow(lines: readonly Line[], hidden: readonly boolean[], equations = equationsOf(lines)): Span[] {
  const spans = lines.map(({ students_from: from, students_to: to }, index) =>
    hidden[index] === true || from === null || to === null
      ? { from: 0, to: isCounted(lines[index]) ? Infinity : 0 }
      : { from, to },
  );
  let changed = true;
  for (let pass = 0; changed && pass < MOST_PASSES; pass++) {
    changed = false;
    const tighten = (index: number, from: number, to: number): void => {
      const span = spans[index];
      if (span === undefined || (from <= span.from && to >= span.to)) return;
      const cut = { from: Math.max(from, span.from), to: Math.min(to, span.to) };
      // students of two schools are in both: sums that do not fit together tell nothing
      if (cut.from > cut.to) return;
      spans[index] = cut;
      changed = true;
    };
    for (const { total, parts } of equations) {
      const whole = spans[total];
      if (whole === undefined) continue;
      const least = parts.reduce((sum, part) => sum + (spans[part]?.from ?? 0), 0);
      const unbounded = parts.filter((part) => spans[part]?.to === Infinity).length;
      const most = parts.reduce((sum, part) => sum + finite(spans[part]?.to), 0);
      tighten(total, least, unbounded > 0 ? Infinity : most);
      for (const part of parts) {
        const span = spans[part];
        if (span === undefined) continue;
        const othersUnbounded = unbounded - (span.to === Infinity ? 1 : 0);
        const mostOfOthers = most - finite(span.to);
        tighten(part, othersUnbounded > 0 ? 0 : whole.from - mostOfOthers, whole.to - (least - span.from));
      }
    }
  }
  return spans;
}

const finite = (value: number | undefined): number => (value === undefined || value === Infinity ? 0 : value);

/** In a place the rules add up to all, and the schools add up to the district. */
function equationsOf(lines: readonly Line[]): Equation[] {
  const at = new Map(lines.map(({ school_id, rule }, index) => [`${school_id}\0${rule}`, index]));
  const places = [...new Set(lines.map(({ school_id }) => school_id))];
  const rules = [...new Set(lines.map(({ rule }) => rule))];
  const toEquation = (total: string, parts: readonly string[]): Equation[] => {
    const whole = at.get(total);
    const found = parts.flatMap((key) => at.get(key) ?? []);
    return whole === undefined || found.length === 0 ? [] : [{ total: whole, parts: found }];
  };
  return [
    ...places.flatMap((place) =>
      toEquation(
        `${place}\0all`,
        rules.filter((rule) => rule !== 'all').map((rule) => `${place}\0${rule}`),
      ),
    ),
    ...rules.flatMap((rule) =>
      toEquation(
        `${DISTRICT}\0${rule}`,
        places.filter((place) => place !== DISTRICT).map((place) => `${place}\0${rule}`),
      ),
    ),
  ];
}
