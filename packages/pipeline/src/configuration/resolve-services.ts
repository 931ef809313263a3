import type { Fill, Mapping } from '../source.ts';
import type { Mistake } from './explain.ts';
import type { Path } from './place.ts';
import type { SourceShape } from './schema.ts';
import type { ServiceMeaning, ServicesShape } from './service-shape.ts';

/** The name that stands for every service that is not named. */
const everyOther = '*';

/** Said of a programme, these hold for all its services; the others are about one service. */
const shared = {
  category: 'category',
  pillar: 'pillar',
  tier: 'tier',
  partner_id: 'partner',
  attendance_related: 'attendance_related',
  sensitive: 'sensitive',
} as const;
const own = {
  minimum_hours: 'minimum_hours',
  planned_hours: 'planned_hours',
  planned_seats: 'planned_seats',
  classroom_link: 'classroom_link',
} as const;

/** What hearth.yaml says about services and schools by their names, as words of the fills that name them; mistakes go to `found`. */
export function withServices(fills: readonly Fill[], shape: SourceShape, path: Path, found: Mistake[]): Fill[] {
  const { services, schools } = shape;
  const called = fills.filter(({ calledBy }) => calledBy !== undefined);
  if (services !== undefined && called.length === 0) {
    found.push({
      path: [...path, 'services'],
      says: 'This source has no services that are known by their names alone, so this has no meaning.',
      remedy: 'Write what they are about in the columns of its fill of “service”.',
    });
  }
  if (services === undefined && called.some(({ columns }) => !('category' in columns))) {
    found.push({
      path: [...path, 'services'],
      says: 'It is not said what its services are about.',
      remedy: 'Name each with a category: "services: { Reading Club: tutoring, Pantry: food }".',
    });
  }
  if (
    schools !== undefined &&
    shape.survey === undefined &&
    !fills.some(({ columns }) => columns['school_id']?.value === undefined && 'school_id' in columns)
  ) {
    found.push({
      path: [...path, 'schools'],
      says: 'This source names no school, so this has no meaning.',
      remedy: 'Leave it out.',
    });
  }
  const described = fills.flatMap((fill) =>
    services === undefined || fill.calledBy === undefined
      ? [fill]
      : [describe(fill, fill.calledBy, services), ...practicesOf(fill, fill.calledBy, services)],
  );
  return schools === undefined ? described : described.map((fill) => atSchools(fill, schools));
}

function describe(fill: Fill, calledBy: readonly Mapping[], services: ServicesShape): Fill {
  const named = Object.entries(services).filter(([name]) => name !== everyOther);
  const rest = services[everyOther];
  const said = (key: keyof ServiceMeaning, by: readonly Mapping[], column: string): Mapping | undefined => {
    const words = Object.fromEntries(
      named.flatMap(([name, meaning]) => (meaning[key] === undefined ? [] : [[name, String(meaning[key])]])),
    );
    const known = fill.columns[column];
    const other = rest?.[key];
    const all = [
      ...(Object.keys(words).length === 0 ? [] : by.map((mapping) => ({ ...mapping, words, otherwise: '' }))),
      ...(known === undefined ? [] : [known]),
      ...(other === undefined ? [] : [{ value: String(other) }]),
    ];
    return all.length > 1 ? { firstOf: all } : all[0];
  };
  const columns = [
    ...Object.entries(shared).map(([column, key]) => [column, said(key, calledBy, column)] as const),
    ...Object.entries(own).map(([column, key]) => [column, said(key, calledBy.slice(0, 1), column)] as const),
  ];
  return {
    ...fill,
    columns: {
      ...fill.columns,
      ...Object.fromEntries(columns.filter(([, mapping]) => mapping !== undefined)),
    } as Fill['columns'],
  };
}

/** One fill for each place in a list of practices: a row says one of them. */
function practicesOf(fill: Fill, calledBy: readonly Mapping[], services: ServicesShape): Fill[] {
  const { service_id: service } = fill.columns;
  const most = Math.max(0, ...Object.values(services).map(({ practices = [] }) => practices.length));
  if (service === undefined) return [];
  return Array.from({ length: most }, (_, place) => {
    const words = Object.fromEntries(
      Object.entries(services).flatMap(([name, { practices = [] }]) =>
        practices[place] === undefined ? [] : [[name, practices[place]]],
      ),
    );
    const practice = { firstOf: calledBy.map((mapping) => ({ ...mapping, words, otherwise: '' })) };
    return {
      ...fill,
      table: 'service_practice' as const,
      columns: { service_id: service, practice },
      given: [...(fill.given ?? []), 'practice'],
    };
  });
}

function atSchools(fill: Fill, schools: Readonly<Record<string, string>>): Fill {
  const school = fill.columns['school_id'];
  if (school === undefined || school.value !== undefined) return fill;
  return { ...fill, columns: { ...fill.columns, school_id: { ...school, words: { ...school.words, ...schools } } } };
}
