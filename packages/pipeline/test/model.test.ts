import { expect, test } from 'vitest';
import { views } from '../src/model.ts';
import { calendar, District, lines, sources } from './district.ts';

test('a loaded warehouse keeps the text of every view: its file forgets what is to be worked out once', async () => {
  const { schools, enrollment, attendance } = sources;
  const district = new District(
    { schools, calendar: sources.calendar, enrollment, attendance },
    {
      'in/schools.csv': lines('School,Name', '101,Alder'),
      'in/calendar.csv': calendar('2025-09-01', '2025-09-05'),
      'in/enrollment.csv': lines('Student,School,Entry,Exit,Grade', 'ada,101,2025-09-01,,3'),
      'in/attendance.csv': lines('Student,School,Date,Code', 'ada,101,2025-09-02,A'),
    },
  );
  await district.load();
  const kept = await district.rows(`
    select view_name from duckdb_views() where not internal and starts_with(comment, '-- view: ')`);
  expect(kept.toSorted()).toEqual(views.toSorted());
});
