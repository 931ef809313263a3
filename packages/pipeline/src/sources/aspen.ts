import type { Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

/** Four marks of a row, in this order: absent, tardy, dismissed, excused. */
const marks = ['ATT_ABSENT_IND', 'ATT_TARDY_IND', 'ATT_DISMISSED_IND', 'ATT_EXCUSED_IND'];
/** The same of the afternoon, where a school takes attendance twice a day. */
const afternoon = marks.map((mark) => `${mark}_02`);
/** Who came in the morning and was absent in the afternoon only. */
const inTheAfternoon = (mapping: Mapping): Mapping => ({
  ...mapping,
  when: { ATT_ABSENT_IND: ['0', ''], ATT_ABSENT_IND_02: ['1'] },
});

/**
 * The attendance table of Aspen (X2) as its dump has it: names of columns in single quotes, NULL as a word, quotation marks inside
 * values behind a backslash. What a row means is in its four marks. A row marked absent and late or dismissed as well says how much of
 * the day in ATT_PORTION_ABSENT; where that is zero too it contradicts itself, stays unmapped and blocks publication. Where attendance is
 * taken twice a day, four more marks (…_02) are about the afternoon: an absence then alone is half a day, if no portion says how much.
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
      mayLack: afternoon,
      columns: {
        student_id: { column: 'ATT_STD_OID' },
        school_id: { column: 'ATT_SKL_OID' },
        date: { column: 'ATT_DATE' },
        code: { firstOf: [inTheAfternoon({ columns: afternoon }), { columns: marks }], explainedBy: 'ATT_CODE_VIEW' },
        day_share: {
          firstOf: [
            { column: 'ATT_PORTION_ABSENT', words: { '0.0000': '', '0': '', '0.0': '' } },
            inTheAfternoon({ value: '0.5' }),
          ],
        },
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
    {
      says: 'an afternoon missed is half a day; a morning and an afternoon are a day',
      table: 'attendance',
      given: `'ATT_OID','ATT_STD_OID','ATT_SKL_OID','ATT_DATE','ATT_CODE_VIEW','ATT_TARDY_IND','ATT_DISMISSED_IND','ATT_REASON_CODE','ATT_EXCUSED_IND','ATT_ABSENT_IND','ATT_PORTION_ABSENT','ATT_ABSENT_IND_02','ATT_TARDY_IND_02','ATT_DISMISSED_IND_02','ATT_EXCUSED_IND_02','ATT_CODE_VIEW_PM'
"a1","std1","skl1","2026-02-12","","0","0","","0","0","0.0000","1","0","0","1","A-E"
"a2","std1","skl1","2026-02-13","T","1","0","","0","0","0.5000","1","0","0","0","A"
"a3","std2","skl1","2026-02-13","A","0","0","","0","1","1.0000","1","0","0","0","A"
"a4","std3","skl1","2026-02-13","T","1","0","","0","0","0.0000","0","0","0","0","NULL"
`,
      expect: [
        ['std1', '2026-02-12', '1 0 0 1', '0.5'],
        ['std1', '2026-02-13', '1 0 0 0', '0.5000'],
        ['std2', '2026-02-13', '1 0 0 0', '1.0000'],
        ['std3', '2026-02-13', '0 1 0 0', null],
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
