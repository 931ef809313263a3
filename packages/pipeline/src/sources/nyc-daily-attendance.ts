import { supplier } from './supplier.ts';

const notSubmitted = 'NS';

/**
 * The daily attendance that New York City's schools publish: one XML file a day with one percentage a school.
 * "NS" means that the school had not submitted; it is never a zero.
 */
export const nycDailyAttendance = supplier({
  name: 'nyc_daily_attendance',
  says: 'New York City’s published daily attendance by school (XML, one file a day).',
  format: { kind: 'xml', element: 'item', encoding: 'auto' },
  // a day's file may be published again with corrections
  load: 'upsert',
  fills: [
    { table: 'school', columns: { school_id: { column: 'DBN' }, name: { column: 'SCHOOL_NAME' } } },
    {
      table: 'school_day_count',
      columns: {
        school_id: { column: 'DBN' },
        school_name: { column: 'SCHOOL_NAME' },
        date: { column: 'ATTN_DATE_YMD', formats: ['%Y%m%d'] },
        percent_present: { column: 'ATTN_PCT', words: { [notSubmitted]: '' } },
        not_submitted: { column: 'ATTN_PCT', words: { [notSubmitted]: 'yes' }, otherwise: 'no' },
      },
    },
  ],
  examples: [
    {
      says: 'a percentage is a figure, NS is a school that did not submit',
      table: 'school_day_count',
      given: `<?xml version="1.0" encoding="utf-8"?><schooldailyattendance>
        <item><DBN>99X001</DBN><ATTN_DATE_YMD>20260212</ATTN_DATE_YMD><ATTN_PCT>91.82</ATTN_PCT><SCHOOL_NAME>P.S. 901 ALDER</SCHOOL_NAME></item>
        <item><DBN>99X002</DBN><ATTN_DATE_YMD>20260212</ATTN_DATE_YMD><ATTN_PCT>NS</ATTN_PCT><SCHOOL_NAME>P.S. 902 BIRCH</SCHOOL_NAME></item>
      </schooldailyattendance>`,
      expect: [
        {
          school_id: '99X001',
          school_name: 'P.S. 901 ALDER',
          date: '20260212',
          percent_present: '91.82',
          not_submitted: 'no',
        },
        {
          school_id: '99X002',
          school_name: 'P.S. 902 BIRCH',
          date: '20260212',
          percent_present: null,
          not_submitted: 'yes',
        },
      ],
    },
    {
      says: 'the same file names the schools',
      table: 'school',
      given:
        '<schooldailyattendance><item><DBN>99X001</DBN><SCHOOL_NAME>P.S. 901 ALDER</SCHOOL_NAME></item></schooldailyattendance>',
      expect: [{ school_id: '99X001', name: 'P.S. 901 ALDER' }],
    },
  ],
});
