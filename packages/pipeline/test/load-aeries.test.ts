import { describe, expect, test } from 'vitest';
import { District, lines, weekdays } from './district.ts';
import { refusal } from './folder.ts';
import { days, noLoss, refused, sis } from './student-systems.ts';

describe('Aeries', () => {
  const table = (...rows: readonly string[]): string => lines('SC,DY,DT,HO', ...rows);
  const day = table(...days.map((date, index) => `101,${index + 1},${date},`));
  const files = {
    'in/STU.csv': lines(
      'SC,SN,ID,LN,FN,BD,GR',
      '101,12,70001,Quill,Ada,2015-03-04,4',
      '101,13,70002,Ash,Ben,2015-05-06,4',
    ),
    'in/ENR.csv': lines('ID,SC,GR,ED,LD', '70001,101,4,2025-09-01,', '70002,101,4,2025-09-01,'),
    'in/DAY.csv': day,
    'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U', '101,12,3,', '101,13,4,S', '101,13,5,I', '101,13,6,J'),
  };
  const codes = {
    U: 'unexcused',
    S: 'in_school_suspension',
    I: 'independent_study',
    J: 'independent_study_incomplete',
  };
  const settings = sis('aeries', { registers: 'all', codes });

  test('a day number is a date; suspension in school and study elsewhere keep their names', async () => {
    const one = new District(settings, files);
    expect(await one.load({ asOf: '2025-09-26' })).toMatchObject({ unmappedCodes: [], rowsRefused: 0 });
    expect(await one.events()).toEqual([
      '70001 101 2025-09-02 unexcused 24',
      '70002 101 2025-09-04 in_school_suspension 24',
      '70002 101 2025-09-05 independent_study 24',
      '70002 101 2025-09-08 independent_study_incomplete 24',
    ]);
    expect((await one.years())[0]).toBe(`70001 ${6 * 24}/24`);
  });

  test('a row that Aeries has deleted is refused, and one that it has not stands', async () => {
    const one = new District(settings, {
      ...files,
      'in/ENR.csv': lines(
        'ID,SC,GR,ED,LD,DEL',
        '70001,101,4,2025-09-01,,0',
        '70001,101,4,2025-08-01,,1',
        '70002,101,4,2025-09-01,,False',
      ),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.rows(refused)).toEqual([
      'in/ENR.csv enrollment.deleted The source says that it has deleted this row.',
    ]);
    expect(await one.rows('select count(*) from warehouse.enrollment')).toEqual(['2']);
  });

  test('the leave date is a day enrolled, also where somebody moves; who never came was never there', async () => {
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': table(
        ...['101', '102'].flatMap((school) => days.map((date, index) => `${school},${index + 1},${date},`)),
      ),
      'in/ENR.csv': lines(
        'ID,SC,GR,ED,LD,ER',
        '70001,101,4,2025-09-01,2025-09-12,180',
        '70001,102,4,2025-09-15,,',
        '70002,101,4,2025-09-01,2025-09-01,470',
        '70002,102,4,2025-09-01,2025-09-05,160',
      ),
      'in/STU.csv': `${files['in/STU.csv']}102,7,70002,Ash,Ben,2015-05-06,4\n102,8,70001,Quill,Ada,2015-03-04,4\n`,
      'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,10,U', '102,7,5,U', '102,8,20,U'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.events()).toEqual([
      '70001 101 2025-09-12 unexcused 24',
      '70001 102 2025-09-26 unexcused 24',
      '70002 102 2025-09-05 unexcused 24',
    ]);
    expect(await one.years()).toEqual([`70001 ${20 * 24}/48`, `70002 ${5 * 24}/24`]);
    expect(await one.rows(refused)).toEqual([
      'in/ENR.csv enrollment.excluded The source says that this row does not count: the student never came, or it was entered by mistake.',
    ]);
  });

  test('a minimum day is a day of school, and a mark that nobody knows is refused', async () => {
    const marks: Record<string, string> = {
      '2025-09-02': '%',
      '2025-09-03': '#',
      '2025-09-04': '+',
      '2025-09-05': 'Q',
    };
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': table(...days.map((date, index) => `101,${index + 1},${date},${marks[date] ?? ''}`)),
      'in/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U', '101,12,20,U'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect((await one.years())[0]).toBe(`70001 ${17 * 24}/48`);
    expect(await one.refusals()).toEqual(['6 calendar_day.day_type.invalid 101,5,2025-09-05,Q']);
  });

  test('attendance and days that Aeries has deleted are refused', async () => {
    const one = new District(settings, {
      ...files,
      'in/DAY.csv': lines(
        'SC,DY,DT,HO,DEL',
        ...days.map((date, index) => `101,${index + 1},${date},,${index === 18 ? 1 : 0}`),
      ),
      'in/ATT.csv': lines('SC,SN,DY,AL,DEL', '101,12,2,U,1', '101,12,3,U,0', '101,13,20,U,0'),
    });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.events()).toEqual(['70001 101 2025-09-03 unexcused 24', '70002 101 2025-09-26 unexcused 24']);
    expect(await one.years()).toEqual([`70001 ${19 * 24}/24`, `70002 ${19 * 24}/24`]);
    expect(await one.rows(refused)).toEqual([
      'in/ATT.csv attendance.deleted The source says that it has deleted this row.',
      'in/DAY.csv calendar_day.deleted The source says that it has deleted this row.',
    ]);
    expect(await one.rows(noLoss)).toEqual(['0']);
  });

  test('a number that is no day of school is refused', async () => {
    const one = new District(settings, { ...files, 'in/ATT.csv': `${files['in/ATT.csv']}101,12,190,U\n` });
    await one.load({ asOf: '2025-09-26' });
    expect(await one.rows(refused)).toEqual([
      'in/ATT.csv attendance.not_in_day No row of the day file has this SC and DY.',
    ]);
  });

  test('days of two years in one source are refused; in two sources each year has its own', async () => {
    const before = table(...weekdays('2024-09-02', '2024-09-27').map((date, index) => `101,${index + 1},${date},`));
    const one = new District(settings, { ...files, 'in/DAY_2025.csv': before });
    expect(await refusal(one.load())).toBe(
      'in/DAY_2025.csv: It contradicts in/DAY.csv about the same SC and DY, 20 times.',
    );
    const two = new District(
      { ...settings, before: { supplier: 'aeries', files: 'before/*.csv', registers: 'all', codes } },
      {
        ...files,
        'before/STU.csv': files['in/STU.csv'],
        'before/ENR.csv': lines('ID,SC,GR,ED,LD', '70001,101,3,2024-09-02,2024-09-28'),
        'before/DAY.csv': before,
        'before/ATT.csv': lines('SC,SN,DY,AL', '101,12,2,U'),
      },
    );
    await two.load({ asOf: '2025-09-26' });
    expect((await two.events()).filter((event) => event.includes('unexcused'))).toEqual([
      '70001 101 2024-09-03 unexcused 24',
      '70001 101 2025-09-02 unexcused 24',
    ]);
  });

  test('a later file of days is for what arrives with it: what arrived before keeps its own', async () => {
    const one = new District(settings, files);
    await one.load({ asOf: '2025-09-26' });
    one.write({
      'in/ENR_2027.csv': lines('ID,SC,GR,ED,LD', '70001,101,5,2026-09-01,'),
      'in/DAY_2027.csv': table(
        ...weekdays('2026-09-01', '2026-09-28').map((date, index) => `101,${index + 1},${date},`),
      ),
      'in/ATT_2027.csv': lines('SC,SN,DY,AL', '101,12,2,U'),
    });
    await one.load({ asOf: '2026-09-28', receivedAt: '2026-10-01T08:00:00Z' });
    expect((await one.events()).filter((event) => event.startsWith('70001'))).toEqual([
      '70001 101 2025-09-02 unexcused 24',
      '70001 101 2026-09-02 unexcused 24',
    ]);
  });
});
