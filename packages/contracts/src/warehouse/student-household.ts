import { table } from '../table.ts';
import { key } from '../types.ts';

export const studentHousehold = table({
  name: 'student_household',
  layer: 'warehouse',
  grain: 'one student of a household',
  key: ['student_key'],
  columns: {
    student_key: key('The student.'),
    household_key: key('The household the student lives in.'),
  },
});
