import { describe, expect, test } from 'vitest';
import type { District } from './district.ts';
import { community, type Said } from './service-district.ts';

const tutoring = 'service_id=T name=Tutoring category=tutoring partner_id=P';
const base: Said = {
  partner: ['partner_id=P name=Library'],
  service: [tutoring, 'service_id=F name=Pantry category=food school_id=102'],
  person: ['person_id=1 kind=student student_id=ada', 'person_id=2 kind=neighbor'],
};
const events = (one: District, columns: string): Promise<string[]> =>
  one.rows(`select ${columns} from warehouse.service_event left join warehouse.person using (person_key)
    join warehouse.service using (service_key) left join warehouse.school on school.school_key = service_event.school_key
    left join warehouse.partner on partner.partner_key = service_event.partner_key order by event_key`);

describe('a delivery', () => {
  test('goes into the warehouse with what it names', async () => {
    const one = community({
      ...base,
      service_event: [
        'person_id=1 service_id=T date=2025-09-03 hours=1.5',
        'service_id=F date=2025-09-04 headcount=40',
      ],
    });
    await one.load();
    expect(
      await events(
        one,
        'person_id, service_id, date, service_event.school_year, school_id, partner_id, minutes, headcount',
      ),
    ).toEqual(['1 T 2025-09-03 2026 101 P 90 -', '- F 2025-09-04 2026 102 - - 40']);
  });
});
