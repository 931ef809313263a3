import { table } from '../table.ts';
import { key, truth } from '../types.ts';
import { placeAndPeriod, placeAndPeriodKey } from './strategy-period.ts';

export const educatorStay = table({
  name: 'educator_stay',
  layer: 'warehouse',
  grain: 'one educator of the year before, in one school year, in the district or at the school of the year before',
  key: ['staff_key', ...placeAndPeriodKey],
  columns: {
    staff_key: key('The person.'),
    ...placeAndPeriod,
    at_school: truth('Whether the person is on the roster of the same school, whatever the role.'),
    in_district: truth('Whether the person is on the roster of any school of the district.'),
  },
});
