import { Random } from '../random.ts';
import type { School } from '../school.ts';
import { later, type StrategyRecord } from './record.ts';
import { ActionNumbers } from './action-numbers.ts';
import { convene } from './convenings.ts';
import { train } from './trainings.ts';
import { communityIn, recordedYears } from './schools.ts';

const offices = ['School board', 'City council', 'County board of supervisors', 'State assembly district 14'] as const;

/** Convenings, trainings, advocacy and work on policies, with those who came: staff by number where they signed in, others mostly as heads. */
export function recordActions(record: StrategyRecord, seed: string, schools: readonly School[]): void {
  const numbers = new ActionNumbers(record);
  for (const schoolYear of recordedYears) {
    const community = communityIn(schools, schoolYear);
    const random = new Random(`${seed} actions ${schoolYear}`);
    const start = `${schoolYear - 1}-09-09`;
    for (let month = 0; month < 6; month++)
      convene(record, numbers, random, null, later(start, 35 * month), schoolYear);
    community.forEach(({ schoolId }) => {
      for (let term = 0; term < 3; term++)
        convene(record, numbers, random, schoolId, later(start, 14 + 80 * term), schoolYear);
      for (let term = 0; term < 2; term++)
        train(record, numbers, random, schoolId, later(start, 30 + 100 * term), schoolYear);
    });
    for (let time = 0; time < 4; time++) {
      const office = random.pick(offices);
      const date = later(start, 40 + 55 * time);
      const kind = time % 2 === 0 ? 'policy' : 'advocacy';
      const step = random.pick(['testimony', 'proposal', 'meeting', 'letter'] as const);
      const id = numbers.add({
        kind,
        date,
        title: `Community schools before the ${office}`,
        schoolId: null,
        office,
        step,
      });
      if (id !== undefined)
        record.add('action_attendance', {
          action_id: id,
          audience: 'policymakers',
          person_id: office,
          headcount: null,
        });
    }
    community.slice(0, 1).forEach(({ schoolId }) => {
      for (const offset of [70, 150]) {
        const about = {
          kind: 'policy',
          date: later(start, offset),
          title: 'A stop for the county bus',
          schoolId,
          office: 'City council',
          step: 'proposal',
        };
        numbers.add(about);
      }
    });
    // who there is to be reached, where no roster says it
    const year = `${schoolYear - 1}-${String(schoolYear % 100)}`;
    record.add('audience_size', { school_year: year, school_id: null, audience: 'policymakers', people: 12 });
  }
}
