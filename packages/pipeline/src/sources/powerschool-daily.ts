import type { Mapping } from '../source.ts';
import { supplier } from './supplier.ts';

const missed: Mapping = { missed: { attended: 'attendancevalue', member: 'membershipvalue' } };

/**
 * PowerSchool's daily attendance view (ps_adaadm_daily_ctod): one row a student and day with what the day is worth and what was
 * attended of it. A day without membership does not count. A day whose attendance has no value is what a conversion table with
 * a gap leaves behind; taken for zero it once made a school look a sixth emptier than it was, and left out it makes another look
 * full. So it blocks publication, as an unmapped code does, until the district completes the conversion or maps “no value”. What was
 * attended is a conversion of the code, what the day is worth the lesser of the student's share and the calendar's: on a half day, and
 * of a part-time student, a presence may be worth more than the day, and is a day attended. The view goes on to the year's end; days
 * still to come are refused.
 */
export const powerschoolDaily = supplier({
  name: 'powerschool_daily',
  says: 'PowerSchool’s daily attendance view (ps_adaadm_daily_ctod) as CSV: a row for every student and day, without reasons.',
  format: { kind: 'csv', encoding: 'auto' },
  load: 'snapshot',
  fills: [
    {
      table: 'attendance',
      rows: 'every_day',
      columns: {
        student_id: { column: 'studentid' },
        school_id: { column: 'schoolid' },
        date: { column: 'calendardate', formats: ['%Y-%m-%d', '%m/%d/%Y', '%Y-%m-%d %H:%M:%S'] },
        code: {
          ...missed,
          words: { 'not a member': 'not a member', '0.0000': 'present' },
          otherwise: 'absent',
          empty: 'no value',
        },
        day_share: { ...missed, words: { 'not a member': '' } },
      },
      codes: {
        present: { category: 'present' },
        absent: { category: 'unknown_reason' },
        'not a member': { category: 'not_counted' },
      },
    },
  ],
  examples: [
    {
      says: 'what was missed is a share of the membership, and never less than none; nothing is not zero',
      table: 'attendance',
      given:
        'studentid,schoolid,calendardate,attendancevalue,potential_attendancevalue,membershipvalue\n' +
        '5001,101,2026-02-12,1,1,1\n5001,101,2026-02-13,0.5,1,1\n5001,101,2026-02-16,0,1,1\n5001,101,2026-02-17,,1,1\n5001,101,2026-02-18,0,0,0\n5002,101,2026-02-12,0.25,0.5,0.5\n5002,101,2026-02-13,1,1,0.5\n',
      expect: [
        ['5001', '2026-02-12', 'present', '0.0000'],
        ['5001', '2026-02-13', 'absent', '0.5000'],
        ['5001', '2026-02-16', 'absent', '1.0000'],
        ['5001', '2026-02-17', 'no value', null],
        ['5001', '2026-02-18', 'not a member', null],
        ['5002', '2026-02-12', 'absent', '0.5000'],
        ['5002', '2026-02-13', 'present', '0.0000'],
      ].map(([student = null, day = null, code = null, share = null]) => ({
        student_id: student,
        school_id: '101',
        date: day,
        code,
        day_share: share,
      })),
    },
  ],
});
