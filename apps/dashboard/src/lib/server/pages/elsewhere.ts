import type { Comparison, ReleaseWindow } from '@hearth/metrics/window';

/** What others measure that stands nearest to an indicator. Never the same thing: each says how it is counted. */
const nearest: Readonly<Record<string, readonly string[]>> = {
  chronic_absence_rate: ['chronic_absence_rate', 'persistent_absence_rate'],
  attendance_rate: ['attendance_rate', 'absence_rate'],
};

/** Places larger than a district, the largest first. */
const larger = ['nation', 'state', 'region', 'county'] as const;

/** A figure as its publisher has it: a percent, or null where the publisher suppressed it. */
export interface TheirFigure {
  readonly percent: number | null;
  readonly count: number | null;
  readonly eligible: number | null;
}

export interface TheirPlace {
  readonly level: string;
  readonly name: string;
  /** Whether it is this district. */
  readonly isOurs: boolean;
  readonly schoolYear: number;
  readonly figure: TheirFigure;
}

/** One measure of one publisher. */
export interface Elsewhere {
  readonly publisher: string;
  readonly measure: string;
  readonly definition: string;
  readonly counts: 'people' | 'sessions';
  /** Everybody: this district and the places around it, the latest year first. */
  readonly places: readonly TheirPlace[];
  /** The latest year’s schools of this district. */
  readonly schools: readonly TheirPlace[];
  /** The latest year by group: this district beside the largest place. */
  readonly groups: readonly {
    readonly name: string;
    readonly ours: TheirFigure | null;
    readonly whole: TheirFigure | null;
  }[];
  readonly whole: string;
  readonly latest: number;
}

/** What others published that stands beside an indicator; empty where nobody did, or nothing was loaded. */
export async function elsewhere(window: ReleaseWindow, indicator: string): Promise<readonly Elsewhere[]> {
  const measures = nearest[indicator];
  if (!measures) return [];
  const rows = (await window.comparisons({ measure: measures, part: 'all' })).filter(({ phase }) => phase === 'all');
  return [...Map.groupBy(rows, ({ publisher, measure }) => `${publisher} ${measure}`).values()].flatMap(oneOf);
}

function oneOf(rows: readonly Comparison[]): Elsewhere[] {
  const latest = Math.max(...rows.map(({ school_year: year }) => year));
  const now = rows.filter(({ school_year: year }) => year === latest);
  const everybody = rows.filter(({ category_kind: kind }) => kind === 'all');
  const places = everybody
    .filter(({ level }) => level !== 'school')
    .map(placeOf)
    .sort((one, other) => other.schoolYear - one.schoolYear || rank(one) - rank(other));
  const whole = now.find(({ level }) => level === 'state' || level === 'nation');
  const [first] = rows;
  if (first === undefined) return [];
  const groups = Map.groupBy(
    now.filter(({ category_kind: kind }) => kind !== 'all'),
    ({ category }) => category,
  );
  return [
    {
      publisher: first.publisher_name,
      measure: first.measure,
      definition: first.definition ?? '',
      counts: first.counts ?? 'people',
      places,
      schools: everybody.filter((row) => row.level === 'school' && row.school_year === latest).map(placeOf),
      groups: [...groups].flatMap(([category, parts]) => {
        const ours = parts.find(({ school_id: school }) => school === 'district');
        const all = parts.find((row) => row.level === whole?.level && row.place_id === whole.place_id);
        if (!ours && !all) return [];
        return [
          {
            name: (ours ?? all)?.category_name ?? category,
            ours: ours ? figureOf(ours) : null,
            whole: all ? figureOf(all) : null,
          },
        ];
      }),
      whole: whole?.place_name ?? '',
      latest,
    },
  ];
}

const rank = ({ level, isOurs }: TheirPlace): number =>
  isOurs ? -1 : larger.length - larger.findIndex((one) => one === level);

const placeOf = (row: Comparison): TheirPlace => ({
  level: row.level,
  name: row.place_name ?? row.place_id,
  isOurs: row.school_id === 'district',
  schoolYear: row.school_year,
  figure: figureOf(row),
});

const figureOf = ({ percent, count, eligible }: Comparison): TheirFigure => ({ percent, count, eligible });
