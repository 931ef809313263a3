import { Zip, ZipDeflate } from 'fflate';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from './attendance.ts';
import { yearWords } from './calendar.ts';
import { iso } from './days.ts';
import type { Stay } from './stay.ts';
import type { MadeFile } from './text-file.ts';

const category = { A: 'Unexcused Absence', E: 'Excused Absence', T: 'Tardy', D: 'Early departure' } as Readonly<
  Record<string, string>
>;
const CHUNK_CHARACTERS = 1 << 18;

/**
 * The first generation of Ed-Fi’s attendance interchange, an event for every student and day, inside an archive.
 * fflate because its bytes are the same on every platform, which those of zlib are not.
 */
export class EdFiArchive {
  readonly #path: string;
  readonly #handle: number;
  readonly #zip: Zip;
  readonly #member: ZipDeflate;
  readonly #encoder = new TextEncoder();
  readonly #years: string;
  #waiting: string;
  #rows = 0;
  #bytes = 0;

  constructor(folder: string, schoolYear: number, schoolName: string) {
    this.#path = `incoming/wrenford_${yearWords(schoolYear)}.zip`;
    this.#handle = openSync(join(folder, this.#path), 'w');
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.#bytes += bytes.length;
      writeSync(this.#handle, bytes);
    });
    this.#member = new ZipDeflate('InterchangeAttendance.xml', { level: 6 });
    // an archive keeps a local time: the parts of this date are what is written, in every time zone
    this.#member.mtime = new Date(2026, 1, 13, 6, 0, 0);
    this.#zip.add(this.#member);
    this.#years = `${schoolYear - 1}-${schoolYear}`;
    this.#waiting = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${schoolName}, an invented school -->\n<InterchangeStudentAttendance xmlns="http://ed-fi.org/0100">\n`;
  }

  stay({ student, school }: Stay, marks: readonly Mark[]): void {
    for (const { day, code, taken } of marks) {
      if (!taken) continue;
      this.#rows++;
      this.#waiting += `  <AttendanceEvent>
    <SchoolYear>${this.#years}</SchoolYear>
    <EventDate>${iso(day)}</EventDate>
    <AttendanceEventCategory>${code === undefined ? 'In Attendance' : (category[code] ?? 'In Attendance')}</AttendanceEventCategory>
    <StudentReference><StudentIdentity><StudentUniqueStateId>${student.studentId}</StudentUniqueStateId></StudentIdentity></StudentReference>
    <SchoolReference><EducationalOrgIdentity><StateOrganizationId>${school.schoolId}</StateOrganizationId></EducationalOrgIdentity></SchoolReference>
  </AttendanceEvent>
`;
      if (this.#waiting.length > CHUNK_CHARACTERS) this.#push(false);
    }
  }

  close(): MadeFile {
    this.#waiting += '</InterchangeStudentAttendance>\n';
    this.#push(true);
    this.#zip.end();
    closeSync(this.#handle);
    return { path: this.#path, rows: this.#rows, bytes: this.#bytes };
  }

  #push(isLast: boolean): void {
    this.#member.push(this.#encoder.encode(this.#waiting), isLast);
    this.#waiting = '';
  }
}
