import { describe, expect, it } from 'vitest';
import { catalog, type IndicatorWords } from '../src/catalog.ts';
import { indicators } from '../src/indicators/index.ts';
import { recordIndicators } from '../src/records/index.ts';

/** The seven ways in which unions help a community school; each needs measures of a school and of the district. */
const bullets = [1, 2, 3, 4, 5, 6, 7];

/** What is told of the district alone, because a school’s figure would be of one person or of a side too small to be told. */
const districtAlone = ['coordinator_vacancy_rate', 'coordinator_tenure', 'lm_partnership_score'];

const serving = (bullet: number): IndicatorWords[] =>
  catalog.filter(({ servesBullets }) => servesBullets.includes(bullet));
const sqlOf = (id: string): string =>
  [...indicators, ...recordIndicators].find((indicator) => indicator.id === id)?.sql ?? '';

describe.each(bullets)('bullet %s', (bullet) => {
  it('has two measures or more in the district', () => expect(serving(bullet).length).toBeGreaterThanOrEqual(2));

  it('and two or more that are told of a school', () =>
    expect(serving(bullet).filter(({ id }) => !districtAlone.includes(id)).length).toBeGreaterThanOrEqual(2));

  it('is on the committee’s page', () =>
    expect(serving(bullet).filter(({ audiences }) => audiences.includes('committee')).length).toBeGreaterThanOrEqual(
      2,
    ));
});

it('what is told of the district alone says so in its SQL, and nothing else of the strategy does', () => {
  const ofDistrict = bullets.flatMap(serving).flatMap(({ id }) => (/grain = 'district'/.test(sqlOf(id)) ? [id] : []));
  expect([...new Set(ofDistrict)].sort()).toEqual([...districtAlone].sort());
});

it('activity is counted and never scored', () => {
  const activity = [
    'convenings_held',
    'convening_breadth',
    'convening_followthrough',
    'policymaker_contacts',
    'policy_actions',
  ];
  expect(catalog.filter(({ id }) => activity.includes(id)).map(({ better }) => better)).toEqual(
    activity.map(() => 'context'),
  );
});
