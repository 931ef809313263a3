import { iso } from '../days.ts';
import { dayOf } from '../days.ts';
import type { School } from '../school.ts';
import { type MadeFile, TextFile } from '../text-file.ts';
import { allOffers, partners } from './offers.ts';

interface Agreement {
  readonly partnerId: string;
  readonly starts: string;
  readonly ends: string;
  readonly renewed: boolean;
  readonly hours: number | null;
  readonly sharesData: boolean;
}

/** One that ended, one that nobody renewed yet, one on paper only, and partners who may not see data. */
const agreements: readonly Agreement[] = [
  { partnerId: 'P01', starts: '2024-07-01', ends: '2027-06-30', renewed: true, hours: 6000, sharesData: true },
  { partnerId: 'P02', starts: '2023-07-01', ends: '2028-06-30', renewed: true, hours: null, sharesData: true },
  { partnerId: 'P03', starts: '2023-09-01', ends: '', renewed: false, hours: null, sharesData: false },
  { partnerId: 'P04', starts: '2024-07-01', ends: '2026-06-30', renewed: false, hours: 29000, sharesData: true },
  { partnerId: 'P05', starts: '2025-07-01', ends: '2026-06-30', renewed: false, hours: 1500, sharesData: true },
  { partnerId: 'P06', starts: '2024-01-01', ends: '2025-12-31', renewed: false, hours: 300, sharesData: false },
  { partnerId: 'P07', starts: '2024-07-01', ends: '2027-06-30', renewed: true, hours: 2200, sharesData: true },
  { partnerId: 'P08', starts: '2023-07-01', ends: '2026-07-31', renewed: false, hours: 3000, sharesData: false },
  { partnerId: 'P10', starts: '2025-01-01', ends: '2027-12-31', renewed: false, hours: 500, sharesData: false },
];

export function writeOffers(folder: string): MadeFile[] {
  const partnerFile = new TextFile(folder, 'incoming/partners.csv', 'Partner_ID,Partner,Kind,Merged_Into');
  for (const { partnerId, name, kind, mergedInto = '' } of partners)
    partnerFile.row([partnerId, name, kind, mergedInto].join(','));

  const header = 'Agreement_ID,Partner_ID,Starts,Ends,Renewal_Agreed,Hours_A_Year,Data_Sharing_Signed';
  const agreementFile = new TextFile(folder, 'incoming/agreements.csv', header);
  agreements.forEach(({ partnerId, starts, ends, renewed, hours, sharesData }, index) => {
    const yes = (is: boolean): string => (is ? 'Y' : 'N');
    agreementFile.row([`A${index + 1}`, partnerId, starts, ends, yes(renewed), hours ?? '', yes(sharesData)].join(','));
  });

  const serviceFile = new TextFile(
    folder,
    'incoming/services.csv',
    'Service_ID,Service,Category,Pillar,Tier,Partner_ID,Minimum_Hours,Planned_Hours,Seats,For_Attendance,Classroom_Link',
  );
  const practiceFile = new TextFile(folder, 'incoming/service_practices.csv', 'Service_ID,Key_Practice');
  for (const offer of allOffers) {
    const { serviceId, name, category, pillar, tier, partnerId, practices } = offer;
    const { minimumHours = '', plannedHours = '', seats = '', forAttendance, classroomLink = '' } = offer;
    const attendance = forAttendance === true ? 'Y' : 'N';
    serviceFile.row(
      [
        serviceId,
        name,
        category,
        pillar,
        tier,
        partnerId,
        minimumHours,
        plannedHours,
        seats,
        attendance,
        classroomLink,
      ].join(','),
    );
    for (const practice of practices) practiceFile.row(`${serviceId},"${practice}"`);
  }
  return [partnerFile.close(), agreementFile.close(), serviceFile.close(), practiceFile.close()];
}

const monthly: readonly (readonly [category: string, dollars: number, inKind: boolean])[] = [
  ['Mentoring', 2400, false],
  ['Tutoring', 3900, false],
  ['After school', 6200, false],
  ['Counseling', 1800, false],
  ['Home visit', 700, false],
  ['Adult education', 900, false],
  ['Food', 350, false],
  ['Food', 1200, true],
  ['Dental', 800, true],
  // the coordinator and the room: nobody’s in particular
  ['', 7100, false],
];

const months = ['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06'];

/** What each community school spent in each month of a school year, up to the last whole month that is known. */
export function writeSpending(
  folder: string,
  years: readonly { readonly schoolYear: number; readonly schools: readonly School[] }[],
  asOf: number,
): MadeFile {
  const file = new TextFile(folder, 'incoming/spending.csv', 'Line,Month,Category,SchoolID,Amount,In_Kind');
  let line = 1;
  for (const { schoolYear, schools } of years) {
    for (const month of months) {
      const first = dayOf(`${Number(month) >= 7 ? schoolYear - 1 : schoolYear}-${month}-01`);
      if (first + 31 > asOf) continue;
      for (const { schoolId, studentsPerGrade, grades } of schools) {
        const size = (studentsPerGrade * (grades[1] - grades[0] + 1)) / 450;
        for (const [category, dollars, inKind] of monthly) {
          const amount = Math.round(dollars * size).toLocaleString('en-US', { minimumFractionDigits: 2 });
          file.row([`L${line++}`, iso(first), category, schoolId, `"$${amount}"`, inKind ? 'Y' : 'N'].join(','));
        }
      }
    }
  }
  return file.close();
}
