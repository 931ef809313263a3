import type { Template } from '../source.ts';
import type { Words } from './sheets/sheet.ts';

/** The first column of every sheet, and the words in it that mark the example row. */
export const markHeading: Words = { en: 'Example or Note', es: 'Ejemplo o nota' };
export const mark: Words = { en: 'Example', es: 'Ejemplo' };

export const instructionsTitle: Words = { en: 'Instructions', es: 'Instrucciones' };

/** What Hearth writes for itself: the version, and the choices that drop-downs offer. Hidden. */
export const hiddenTitle = 'Hearth';

/** The version is counted up whenever a sheet, a column or a choice gets another name or is taken away. */
export const strategyTemplate: Template = {
  version: { sheet: hiddenTitle, number: 1 },
  aside: [...Object.values(instructionsTitle), 'Notes', 'Notas'],
};
