import { strategySheets } from './sheets/index.ts';
import { grainOf, type Language } from './sheets/sheet.ts';
import { mark } from './template.ts';

const texts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The strategy’s own record',
    '',
    'Each sheet of this workbook is one table. Fill in the sheets that you can; the others may stay empty or be taken out.',
    `Write your rows below the example. The row marked “${mark.en}” in the first column only shows how: it is never loaded. Do not write over it; a row that keeps the mark and says something else is refused, so that it is not lost in silence.`,
    'Columns with a dark heading are required. Click a cell to see what it asks for. Do not rename sheets or headings: what Hearth does not know, it refuses and names.',
    'Dates may be dates or text such as 2026-02-12 or 2/12/2026. Dollars may be written as 1250, 1,250.00 or $1,250. A school year is 2025-26.',
    'People are numbers here, never names: staff by the number on the roster, members of a committee and others by any number that stays the same. No report names them.',
    'A number that links two sheets (an award, a post, a committee, a meeting …) must be the same on both.',
    'Electoral activity is not recorded anywhere in this workbook. Policy work is testimony, proposals, resolutions and meetings with public offices.',
    'A rating is what one side says together, agreed among itself: one rating for each side, item, school and day.',
    'When the due date of a commitment is moved, change “Due Date Now” and leave “First Due Date” as it was. When the target of a goal is moved, add a new row that names the old one; the old row stays.',
    'Save the workbook under the same name when you send it again: the newer one takes the place of the whole of the older one.',
    'The first column may hold notes of your own. A sheet for notes may be called “Notes”.',
    '',
    'Sheets',
  ],
  es: [
    'El registro propio de la estrategia',
    '',
    'Cada hoja de este libro es una tabla. Complete las hojas que pueda; las demás pueden quedar vacías o quitarse.',
    `Escriba sus filas debajo del ejemplo. La fila marcada «${mark.es}» en la primera columna solo muestra cómo: nunca se carga. No escriba encima; una fila que conserva la marca y dice otra cosa se rechaza, para que no se pierda en silencio.`,
    'Las columnas con encabezado oscuro son obligatorias. Al elegir una celda se ve lo que pide. No cambie los nombres de hojas ni encabezados: lo que Hearth no conoce, lo rechaza y lo nombra.',
    'Las fechas pueden ser fechas o texto como 2026-02-12 o 2/12/2026 (mes/día/año). Los dólares se pueden escribir 1250, 1,250.00 o $1,250. Un año escolar es 2025-26.',
    'Las personas son aquí números, nunca nombres: el personal con el número de la lista, los miembros de un comité y los demás con cualquier número que no cambie. Ningún informe las nombra.',
    'Un número que une dos hojas (una subvención, un puesto, un comité, una reunión …) debe ser el mismo en ambas.',
    'En ninguna parte de este libro se anota actividad electoral. El trabajo sobre políticas son testimonios, propuestas, resoluciones y reuniones con oficinas públicas.',
    'Una valoración es lo que un lado dice en conjunto, de acuerdo entre sí: una por lado, punto, escuela y día.',
    'Si se cambia la fecha límite de un compromiso, cambie «Fecha límite actual» y deje «Primera fecha límite» como estaba. Si se cambia el objetivo de una meta, añada una fila nueva que nombre la anterior; la anterior se queda.',
    'Guarde el libro con el mismo nombre al enviarlo de nuevo: el nuevo toma el lugar de todo el anterior.',
    'La primera columna puede llevar notas propias. Una hoja para notas puede llamarse «Notas».',
    '',
    'Hojas',
  ],
};

/** What the first sheet of the workbook says, line by line; the last lines name every sheet. */
export const instructions = (language: Language): readonly string[] => [
  ...texts[language],
  ...strategySheets.map((sheet) => `${sheet.title[language]}: ${grainOf(sheet, language)}.`),
];
