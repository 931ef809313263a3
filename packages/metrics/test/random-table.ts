import type { Indicator } from '../src/indicator.ts';
import { indicators } from '../src/indicators/index.ts';
import type { CountedCell, CountedTable } from '../src/publish/counted-table.ts';
import { nameOf, type Truth } from './attacker.ts';

/** A stream of numbers from 0 to 1 that depends on the seed alone (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function indicatorOf(kind: string): Indicator {
  const found = indicators.find((one) => one.measure.kind === kind);
  if (!found) throw new Error(`no indicator measures ${kind}`);
  return found;
}

interface Person {
  readonly school: string;
  readonly groups: Readonly<Record<string, string>>;
  /** Days absent of 20, or whether it is so for shares. */
  readonly absent: number;
}

/**
 * An invented table counted from invented people, so that its sums are those of a real one: one to six schools, several
 * breakdowns with members from many people to none, ties, schools with a handful, rates from none to all.
 */
export function randomTable(seed: number, kind: 'share' | 'ratio' | 'mean'): CountedTable {
  const chance = chances(seed);
  const whole = (from: number, to: number): number => from + Math.floor(chance() * (to - from + 1));
  const schools = Array.from({ length: whole(1, 6) }, (_, index) => `s${index}`);
  const breakdowns = Array.from({ length: whole(1, 3) }, (_, index) =>
    index === 0 ? ['yes', 'no'] : Array.from({ length: whole(1, 5) }, (__, member) => `m${member}`),
  );
  const skew = 1 + 3 * chance();
  const people: Person[] = schools.flatMap((school) => {
    const size = chance() < 0.2 ? whole(0, 14) : whole(20, 400);
    const rate = chance() < 0.15 ? chance() * 0.03 : chance();
    return Array.from({ length: size }, () => ({
      school,
      groups: Object.fromEntries(
        breakdowns.map((members, index) => [
          `b${index}`,
          members[Math.floor(members.length * chance() ** skew)] ?? 'm0',
        ]),
      ),
      absent: kind === 'share' ? Number(chance() < rate) : chance() < 0.3 ? 0 : whole(0, 6),
    }));
  });
  const cells = ['district', ...schools].flatMap((schoolId) => {
    const here = people.filter(({ school }) => schoolId === 'district' || school === schoolId);
    return [
      cellOf(kind, schoolId, 'all', 'all', here),
      ...breakdowns.flatMap((members, index) =>
        members.map((member) =>
          cellOf(
            kind,
            schoolId,
            `b${index}`,
            member,
            here.filter(({ groups }) => groups[`b${index}`] === member),
          ),
        ),
      ),
    ];
  });
  return { indicator: indicatorOf(kind), schoolYear: 2026, periodKind: 'year', period: '2026', cells };
}

function cellOf(
  kind: string,
  schoolId: string,
  breakdown: string,
  member: string,
  people: readonly Person[],
): CountedCell {
  const place = { schoolId, breakdown, member, people: people.length };
  const absent = people.map((person) => person.absent);
  const sum = absent.reduce((total, one) => total + one, 0);
  if (kind === 'share') return { ...place, numerator: sum, denominator: people.length };
  const contributors = absent.filter((one) => one > 0).length;
  const largest = Math.max(0, ...absent);
  if (kind === 'mean') return { ...place, numerator: sum, denominator: people.length, contributors, largest };
  const attended = absent.map((one) => 20 - one);
  return {
    ...place,
    numerator: 20 * people.length - sum,
    denominator: 20 * people.length,
    contributors: attended.filter((one) => one > 0).length,
    largest: Math.max(0, ...attended),
    restContributors: contributors,
    restLargest: largest,
  };
}

export const truthOf = (table: CountedTable): Truth =>
  new Map(
    table.cells.map(({ schoolId, breakdown, member, people, numerator }) => [
      nameOf({ school_id: schoolId, breakdown, member }),
      { people, numerator },
    ]),
  );

/** An invented table of the tiers: places from a handful to hundreds of students, parts from nobody to nearly all. */
export function randomParts(seed: number): CountedTable {
  const chance = chances(seed);
  const indicator = indicatorOf('parts');
  const members = indicator.measure.kind === 'parts' ? indicator.measure.members : [];
  const schools = Array.from({ length: 1 + Math.floor(chance() * 6) }, () => {
    const size = chance() < 0.2 ? Math.floor(chance() * 15) : 90 + Math.floor(chance() * 300);
    const weights = members.map(() => chance() ** 4);
    const sum = weights.reduce((total, one) => total + one, 0);
    const counts = weights.map((one) => Math.floor((size * one) / sum));
    counts[0] = (counts[0] ?? 0) + size - counts.reduce((total, one) => total + one, 0);
    return counts;
  });
  const district = members.map((_, part) => schools.reduce((total, counts) => total + (counts[part] ?? 0), 0));
  const cells = [district, ...schools].flatMap((counts, place) => {
    const people = counts.reduce((total, one) => total + one, 0);
    return members.map((member, part) => ({
      schoolId: place === 0 ? 'district' : `s${place}`,
      breakdown: 'tier',
      member,
      people,
      numerator: counts[part] ?? 0,
      denominator: people,
    }));
  });
  return { indicator, schoolYear: 2026, periodKind: 'year', period: '2026', cells };
}
