import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearWords } from './calendar.ts';
import type { School } from './school.ts';
import { strategyStories } from './strategy/stories.ts';
import type { MadeFile } from './text-file.ts';
import type { Truths } from './truths.ts';

const days = (units: number): string => String(units / 24);

/** Writes what the data folder holds, who is in it and what is wrong with it, for those who open the folder. */
export function writeReadme(
  folder: string,
  { cast, faults, seed, asOf }: Truths,
  schools: readonly School[],
  files: readonly MadeFile[],
): void {
  const text = `# An invented district

Harrow Bend Unified School District does not exist, nor does any school or person named here. The files are what real
suppliers export, with the mistakes that real files have. \`hearth sample\` made them from the seed “${seed}”. Do not edit them
by hand: change the generator in \`apps/cli/src/sample\`, remove hearth.yaml and incoming/, and make them again (with
\`--slice\` for the small sample that the repository keeps). The last day known is ${asOf}.

Schools: ${schools.map(({ schoolId, name }) => `${name} (${schoolId})`).join(', ')}.

## The cast

Everyone else is drawn at random; these are written by hand, to show where a line is.

| Student | Who | School year | Days enrolled | Days absent | Story |
|---|---|---|---|---|---|
${cast
  .map(
    ({ studentId, name, schoolYear, enrolledUnits, absentUnits, story }) =>
      `| ${studentId} | ${name} | ${yearWords(schoolYear)} | ${days(enrolledUnits)} | ${days(absentUnits)} | ${story} |`,
  )
  .join('\n')}

## The strategy’s own record

\`strategy.xlsx\` is the workbook of \`hearth template\`, filled in. Its stories:

${strategyStories(schools)
  .map((story) => `- ${story}`)
  .join('\n')}

## What is wrong with the files

Refused rows must be refused, each with its reason; the others are put right or kept and do no harm.

| File | What is wrong | Rows | Refused |
|---|---|---|---|
${faults
  .map(
    ({ file, fault, rows, refused }) =>
      `| ${file.replace('incoming/', '')} | ${fault} | ${rows > 0 ? rows : ''} | ${refused ? 'yes' : 'no'} |`,
  )
  .join('\n')}

## Files

| File | Rows |
|---|---|
${files.map(({ path, rows }) => `| ${path.replace('incoming/', '')} | ${rows} |`).join('\n')}
`;
  writeFileSync(join(folder, 'README.md'), text);
}
