import { streamXlsxRows } from 'hucre/xlsx';
import { readFile } from 'node:fs/promises';
import type { Limits } from '../configuration.ts';
import { nearest } from '../configuration/suggest.ts';
import { type Problem, Refused, refuse } from '../errors.ts';
import type { LandedFile } from '../land.ts';
import { isSameSheet, type Source, type Template } from '../source.ts';
import type { Sheet } from './reader.ts';
import { openWorkbook } from './workbook.ts';

/**
 * The sheets of a workbook from a template, those with rows: some may have been taken out, but one that the template does not have
 * is refused, for it may be misspelled. Throws Refused, also when the workbook is from a template of another version.
 */
export async function templateSheets(
  file: LandedFile,
  { version, aside }: Template,
  { fills }: Pick<Source, 'fills'>,
  limits: Limits,
): Promise<(LandedFile & { readonly sheet: Sheet })[]> {
  const titles = [...new Set(fills.flatMap(({ sheets = [] }) => sheets))];
  const among = (names: readonly string[], name: string): boolean => names.some((one) => isSameSheet(one, name));
  const strange: Problem[] = [];
  const sheets = await openWorkbook(file, limits, (listed) => {
    strange.push(
      ...listed
        .filter(({ name, hidden }) => !hidden && !among([...titles, ...aside, version.sheet], name))
        .map(({ name }) => strangeSheet(file.name, name, titles)),
    );
    return listed.filter(({ name }) => among([...titles, version.sheet], name));
  });
  const isVersion = ({ sheet }: { sheet: Sheet }): boolean => isSameSheet(sheet.name, version.sheet);
  const written = sheets.find(isVersion);
  // its own message says more than those about the sheets that are other ones by now
  if (written !== undefined) await requireVersion(file, written.sheet.name, version.number);
  if (strange.length > 0) throw new Refused(strange);
  return sheets.filter((one) => !isVersion(one));
}

function strangeSheet(file: string, name: string, titles: readonly string[]): Problem {
  const meant = nearest(name, titles);
  const remedy = meant === undefined ? 'Take it out.' : `Did you mean “${meant}”?`;
  return {
    where: file,
    says: `The template has no sheet “${name}”.`,
    remedy: `${remedy} A sheet for notes of your own may be called “Notes”.`,
  };
}

async function requireVersion(file: LandedFile, sheet: string, current: number): Promise<void> {
  let found: unknown;
  for await (const { values } of streamXlsxRows(await readFile(file.path), { sheet })) {
    found = values[1];
    break;
  }
  if (Number(found) === current) return;
  throw refuse(
    file.name,
    `The workbook is from version ${String(found)} of the template; this Hearth reads version ${current}.`,
    'Write a new one with “hearth template”, copy the rows into it, and send that.',
  );
}
