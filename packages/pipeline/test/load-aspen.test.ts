import { describe, expect, test } from 'vitest';
import { District, lines } from './district.ts';
import { days } from './student-systems.ts';

describe('Aspen', () => {
  const marks = "'ATT_ABSENT_IND','ATT_TARDY_IND','ATT_DISMISSED_IND','ATT_EXCUSED_IND'";
  const header = `'ATT_OID','ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW',${marks},'ATT_REASON_CODE','ATT_PORTION_ABSENT','ATT_COMMENT'`;
  const aspen = (...rows: readonly string[]): District =>
    new District(
      {
        sis: { supplier: 'aspen', files: 'in/att*.csv', registers: 'all' },
        roster: {
          files: 'in/roster.csv',
          format: 'csv',
          load: 'snapshot',
          fills: [
            { table: 'enrollment', columns: { student_id: 'Student', school_id: 'School', entry_date: 'Entry' } },
          ],
        },
        days: {
          files: 'in/days.csv',
          format: 'csv',
          load: 'snapshot',
          fills: [{ table: 'calendar_day', columns: { date: 'Date', day_type: { value: 'instructional' } } }],
        },
      },
      {
        'in/roster.csv': lines('Student,School,Entry', 'std1,skl1,2025-09-01'),
        'in/days.csv': lines('Date', ...days),
        'in/att.csv': lines(...rows),
      },
    );

  test('marks and portions, with the roster from a source of its own', async () => {
    const one = aspen(
      header,
      '"a1","std1","skl1","2025-09-02","A-E","1","0","0","1","NULL","0.5000","mother said \\"ill, both\\""',
      '"a2","std1","skl1","2025-09-03","A","1","0","0","0","","1.0000","NULL"',
      '"a3","std1","skl1","2025-09-04","T","0","1","0","0","","0.0000","on the way\\\\"',
      '"a4","std1","NULL","2025-09-05","A","1","0","0","0","","1.0000",""',
    );
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [] });
    expect(await one.events()).toEqual([
      'std1 skl1 2025-09-02 excused 12',
      'std1 skl1 2025-09-03 unexcused 24',
      'std1 skl1 2025-09-04 tardy 0',
    ]);
    expect(await one.years()).toEqual([`std1 ${4 * 24}/36`]);
    expect(await one.refusals()).toEqual([
      '5 attendance.school_id.missing "a4","std1","NULL","2025-09-05","A","1","0","0","0","","1.0000",""',
    ]);
  });

  test('an afternoon missed is half a day', async () => {
    const one = aspen(
      `${header},'ATT_ABSENT_IND_02','ATT_TARDY_IND_02','ATT_DISMISSED_IND_02','ATT_EXCUSED_IND_02'`,
      '"a1","std1","skl1","2025-09-02","","0","0","0","0","","0.0000","","1","0","0","1"',
      '"a2","std1","skl1","2025-09-03","T","0","1","0","0","","0.5000","","1","0","0","0"',
      '"a3","std1","skl1","2025-09-04","A","1","0","0","0","","0.5000","","0","0","0","0"',
      '"a4","std1","skl1","2025-09-05","A","1","0","0","0","","1.0000","","1","0","0","0"',
      '"a5","std1","skl1","2025-09-26","T","0","1","0","0","","0.0000","","0","0","0","0"',
    );
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [] });
    expect(await one.events()).toEqual([
      'std1 skl1 2025-09-02 excused 12',
      'std1 skl1 2025-09-03 unexcused 12',
      'std1 skl1 2025-09-04 unexcused 12',
      'std1 skl1 2025-09-05 unexcused 24',
      'std1 skl1 2025-09-26 tardy 0',
    ]);
    expect(await one.years()).toEqual([`std1 ${20 * 24}/60`]);
  });
});
