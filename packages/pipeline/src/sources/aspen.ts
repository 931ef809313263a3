import { supplier } from './supplier.ts';

/** Four marks of a row, in this order: absent, tardy, dismissed, excused. */
const marks = ['ATT_ABSENT_IND', 'ATT_TARDY_IND', 'ATT_DISMISSED_IND', 'ATT_EXCUSED_IND'];

/**
 * The attendance table of Aspen (X2) as its dump has it: names of columns in single quotes, NULL as a word, quotation marks inside
 * values behind a backslash. What a row means is in its four marks. A row marked absent and late or dismissed as well says how much of
 * the day in ATT_PORTION_ABSENT; where that is zero too it contradicts itself, stays unmapped and blocks publication.
 */
export const aspen = supplier({
  name: 'aspen',
  says: 'Aspen (X2) attendance as its dump writes it, for exceptions only; the roster comes from a source of its own.',
  format: { kind: 'csv', encoding: 'auto', escape: '\\', nothing: 'NULL' },
  load: 'snapshot',
  fills: [
    {
      table: 'attendance',
      rows: 'exceptions',
      columns: {
        student_id: { column: 'ATT_STD_OID' },
        school_id: { column: 'ATT_SKL_OID' },
        date: { column: 'ATT_DATE' },
        code: { columns: marks, explainedBy: 'ATT_CODE_VIEW' },
        day_share: { column: 'ATT_PORTION_ABSENT', words: { '0.0000': '', '0': '', '0.0': '' } },
      },
      codes: {
        '0 0 0 0': { category: 'present' },
        '0 0 0 1': { category: 'present' },
        '1 0 0 0': { category: 'unexcused' },
        '1 0 0 1': { category: 'excused' },
        '0 1 0 0': { category: 'tardy' },
        '0 1 0 1': { category: 'tardy' },
        '0 1 1 0': { category: 'tardy' },
        '0 1 1 1': { category: 'tardy' },
        '0 0 1 0': { category: 'early_departure' },
        '0 0 1 1': { category: 'early_departure' },
      },
    },
  ],
  examples: [
    {
      says: 'an absence of half a day, a late arrival, and both at once, which nobody has explained',
      table: 'attendance',
      given: `'ATT_OID','ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW','ATT_ABSENT_IND','ATT_TARDY_IND','ATT_DISMISSED_IND','ATT_EXCUSED_IND','ATT_REASON_CODE','ATT_PORTION_ABSENT','ATT_COMMENT'
"a1","std1","skl1","2026-02-12","A-E","1","0","0","1","NULL","0.5000","said \\"ill\\""
"a2","std1","skl1","2026-02-13","T","0","1","0","0","","0.0000","NULL"
"a3","std2","skl1","2026-02-13","A-T","1","1","0","0","","0.0000","ends with\\\\"
`,
      expect: [
        ['std1', '2026-02-12', '1 0 0 1', '0.5000'],
        ['std1', '2026-02-13', '0 1 0 0', null],
        ['std2', '2026-02-13', '1 1 0 0 (A-T)', null],
      ].map(([student = null, day = null, code = null, share = null]) => ({
        student_id: student,
        school_id: 'skl1',
        date: day,
        code,
        day_share: share,
      })),
    },
  ],
});
