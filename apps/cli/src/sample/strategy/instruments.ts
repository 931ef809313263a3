import type { School } from '../school.ts';
import type { StrategyRecord } from './record.ts';
import { communityIn } from './schools.ts';

/** What is agreed and enacted. The agreement on site teams covers the older schools alone and lapses within three months. */
export function recordInstruments(record: StrategyRecord, schools: readonly School[]): void {
  const instrument = (
    id: string,
    title: string,
    kind: string,
    effective: string,
    expires: string | null,
    coverage: 'every_school' | 'named_schools' = 'every_school',
  ): void =>
    record.add('policy_instrument', {
      instrument_id: id,
      title,
      kind,
      effective_on: effective,
      expires_on: expires,
      coverage,
    });
  instrument(
    'IN1',
    'Contract article 24: community school coordinators',
    'contract_article',
    '2023-07-01',
    '2029-06-30',
  );
  instrument('IN2', 'MOU: site teams and release time', 'mou', '2023-08-01', '2026-04-30', 'named_schools');
  instrument('IN3', 'Board policy 6142: community schools', 'board_policy', '2022-05-10', null);
  instrument('IN4', 'Budget line 2025-26: community schools', 'budget_line', '2025-07-01', '2026-06-30');
  instrument('IN5', 'Budget line 2024-25: community schools', 'budget_line', '2024-07-01', '2025-06-30');
  instrument('IN6', 'Quarry State community schools act', 'state_law', '2021-01-01', null);
  const older = communityIn(schools, 2024);
  for (const { schoolId } of older) record.add('instrument_school', { instrument_id: 'IN2', school_id: schoolId });
}
