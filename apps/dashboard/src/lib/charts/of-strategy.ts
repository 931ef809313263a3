import type { Commitment } from '@hearth/metrics/window';
import {
  commitmentText,
  itemText,
  layerHow,
  postName,
  sourceHow,
  sourceName,
  termText,
} from '#lib/figures/say-strategy.ts';
import type { Commitments } from '#lib/server/pages/committee/commitments.ts';
import type { Fidelity, ItemRatings } from '#lib/server/pages/committee/fidelity.ts';
import type { CommitteeYear, MeetingDay } from '#lib/server/pages/committee/meetings.ts';
import type { Post } from '#lib/server/pages/committee/posts.ts';
import type { Runway } from '#lib/server/pages/committee/runway.ts';
import type { Term } from '#lib/server/pages/committee/terms.ts';
import type { Source } from '#lib/server/pages/strategy-cost.ts';
import { daysBetween, longMonth, mediumMonth, shortDate, shortMonth } from '#lib/words/dates.ts';
import { money, value } from '#lib/words/numbers.ts';
import type { Words } from '#lib/words/words.ts';
import type {
  MeetingMark,
  MeetingsChart,
  PhasesChart,
  PostsChart,
  PromisesChart,
  RunwayChart,
  SourcesChart,
  TermsChart,
} from './strategy-charts.ts';

/** Money by month and how sure it is. */
export function runwayChart(words: Words, runway: Runway): RunwayChart {
  const { months, layers, cost, cliff, confirmed } = runway;
  const named = (month: string, at: number): string => {
    const [, of = ''] = month.split('-');
    if (at === 0 || of === '01') return mediumMonth(words, month.slice(0, 7));
    return of === '07' ? shortMonth(words, month.slice(0, 7)) : '';
  };
  return {
    kind: 'runway',
    id: 'runway-months',
    title: words.say('runway.title'),
    description: layers
      .map((layer) =>
        words.say('runway.description', {
          source: sourceName(words, layer.source),
          amount: money(words, layer.amounts[0] ?? 0),
          how: layerHow(words, layer, months),
        }),
      )
      .join('; '),
    months: months.map(named),
    layers: layers.map((layer) => ({
      name: sourceName(words, layer.source),
      how: layerHow(words, layer, months),
      surety: layer.surety,
      amounts: layer.amounts,
    })),
    cost: cost === null ? null : { amount: cost, label: words.say('runway.cost', { amount: money(words, cost) }) },
    cliff:
      cliff === null
        ? null
        : {
            month: cliff.at,
            lines: [
              words.say('runway.cliff.line', {
                source: cliff.sources.map((source) => sourceName(words, source)).join(', '),
                month: longMonth(words, (months[cliff.at - 1] ?? '').slice(0, 7)),
              }),
              cost === null || cost === 0
                ? words.say('runway.cliff.by', { amount: money(words, cliff.by) })
                : words.say('runway.cliff.open', {
                    share: value(words, (100 * Math.max(0, cost - (confirmed[cliff.at] ?? 0))) / cost, 'percent'),
                  }),
            ],
          },
  };
}

/** More bars than this are a wall; the table has them all. */
const MOST_SOURCES = 12;

/** Cash in a year by source and how long it lasts. */
export function sourcesChart(words: Words, sources: readonly Source[]): SourcesChart {
  const rows = sources.slice(0, MOST_SOURCES).map((source) => ({
    label: source.name,
    amount: source.yearly,
    surety: source.surety,
    text: money(words, source.yearly),
    how: sourceHow(words, source),
  }));
  return {
    kind: 'sources',
    id: 'cost-sources',
    title: words.say('cost.board.title'),
    description: rows.map(({ label, text, how }) => `${label}: ${text}, ${how}`).join('; '),
    rows,
  };
}

/** Phases reached as each side sees them, item by item. */
export function phasesChart(words: Words, fidelity: Fidelity, isOneSchool: boolean): PhasesChart {
  const { items, expected } = fidelity;
  const strategies = [...new Set(items.map(({ strategy }) => strategy))];
  const rank = (of: number | null): string =>
    of === null ? words.say('fidelity.unrated') : words.say(phaseKeys[of] ?? 'phase.visioning');
  return {
    kind: 'phases',
    id: 'fidelity-phases',
    title: words.say('fidelity.title'),
    description: items
      .map(({ wording, labor, management }) =>
        words.say('fidelity.description', { item: wording, labor: rank(labor), management: rank(management) }),
      )
      .join('; '),
    phases: phaseKeys.map((key) => words.say(key)),
    expected: expected === null ? null : { phase: expected, label: words.say('fidelity.expected') },
    groups: strategies.map((strategy) => ({
      label: strategy,
      items: items
        .filter((item) => item.strategy === strategy)
        .map((item: ItemRatings) => ({
          label: item.wording,
          labor: item.labor,
          management: item.management,
          text: itemText(words, item, isOneSchool),
          isFar: item.two > 0,
        })),
    })),
  };
}

export const phaseKeys = ['phase.visioning', 'phase.engaging', 'phase.transforming'] as const;

/** The first of every second month between two days. */
function monthTicks(words: Words, first: string, last: string, every = 2): readonly { day: number; label: string }[] {
  const [from = 0, start = 1] = first.split('-').map(Number);
  return Array.from({ length: 24 }, (_, at) => {
    const month = start - 1 + at;
    return `${from + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  })
    .filter((day, at) => at % every === 0 && day >= first && day <= last)
    .map((day) => ({ day: daysBetween(first, day), label: shortMonth(words, day.slice(0, 7)) }));
}

/** The first day of the month that holds the earliest. */
const monthStart = (days: readonly string[], fallback: string): string =>
  `${([...days].sort()[0] ?? fallback).slice(0, 7)}-01`;

/** Commitments of one school year: when due, when kept, how late. */
export function promisesChart(words: Words, commitments: Commitments, asOf: string): PromisesChart {
  const { rows } = commitments;
  const first = monthStart(
    rows.flatMap(({ first_due_on, done_on }) => [first_due_on, done_on ?? first_due_on]),
    asOf,
  );
  const last = [asOf, ...rows.map(({ first_due_on }) => first_due_on)].sort().at(-1) ?? asOf;
  return {
    kind: 'promises',
    id: 'commitments-kept',
    title: words.say('commitments.title'),
    description: rows.map((row) => `${row.promise}: ${commitmentText(words, row)}`).join('; '),
    ticks: monthTicks(words, first, last),
    today: { day: daysBetween(first, asOf), label: shortDate(words, asOf) },
    rows: rows.map((row: Commitment) => ({
      label: row.promise,
      owner: row.owner_side,
      due: daysBetween(first, row.first_due_on),
      done: row.done_on === null ? null : daysBetween(first, row.done_on),
      isGivenUp: row.standing === 'withdrawn',
      text: commitmentText(words, row),
    })),
  };
}

/** Coordinators’ posts through time. */
export function postsChart(
  words: Words,
  all: readonly Post[],
  asOf: string,
  nameOf: (school: string | null) => string,
): PostsChart {
  const first = monthStart(
    all.flatMap(({ stretches }) => stretches.map(({ from_on }) => from_on)),
    asOf,
  );
  const day = (on: string): number => Math.max(0, daysBetween(first, on));
  return {
    kind: 'posts',
    id: 'posts-filled',
    title: words.say('posts.title'),
    description: all.map((post) => postName(words, post, nameOf(post.school))).join('; '),
    lastDay: day(asOf),
    ticks: [
      { day: 0, label: mediumMonth(words, first.slice(0, 7)) },
      { day: day(asOf), label: mediumMonth(words, asOf.slice(0, 7)), end: true },
    ],
    rows: all.map((post) => ({
      label: nameOf(post.school),
      stretches: post.stretches.map(({ from_on, to_on, filled_fte }) => ({
        from: day(from_on),
        to: day(to_on) + 1,
        vacant: filled_fte === 0,
      })),
    })),
  };
}

/** What is in force, by the months until it ends. */
export function termsChart(words: Words, all: readonly Term[]): TermsChart {
  return {
    kind: 'terms',
    id: 'terms-left',
    title: words.say('terms.title'),
    description: all.map((term) => `${term.title}: ${termText(words, term)}`).join('; '),
    now: words.say('terms.now'),
    rows: all.map((term) => ({
      label: term.title,
      months: term.monthsLeft,
      text: termText(words, term),
      isSoon: term.isSoon,
    })),
  };
}

const marks: Readonly<Record<MeetingDay['standing'], MeetingMark>> = {
  held: 'held',
  without_quorum: 'few',
  called_off: 'none',
  not_held: 'none',
  to_come: 'none',
};

/** Meetings of this school year, committee by committee. */
export function meetingsChart(words: Words, all: readonly CommitteeYear[], asOf: string): MeetingsChart {
  const first = monthStart(
    all.flatMap(({ meetings }) => meetings.map(({ on }) => on)),
    asOf,
  );
  return {
    kind: 'meetings',
    id: 'meetings-held',
    title: words.say('meetings.title'),
    description: all
      .map(({ name, held, scheduled }) => words.say('meetings.description', { name, held, scheduled }))
      .join('; '),
    lastDay: daysBetween(first, asOf),
    ticks: monthTicks(words, first, asOf, 1),
    rows: all.map((committee) => ({
      label: committee.name,
      text: words.say('meetings.text', { held: committee.held, scheduled: committee.scheduled }),
      isSilent: committee.isSilent,
      days: committee.meetings.map(({ on, standing }) => ({ day: daysBetween(first, on), mark: marks[standing] })),
    })),
  };
}
