import { examples, sources } from './examples.ts';
import { indicators } from './indicators.ts';
import { causes, companions, policyTitles, reasons } from './reasons.ts';
import { serviceReasons } from './service-reasons.ts';
import { surveyReasons } from './survey-reasons.ts';

/** Columns of the contracts, as a reason names them. */
const columns: Readonly<Record<string, string>> = {
  absent: 'ausentes',
  'accepted date': 'fecha de aceptación',
  'agreement id': 'número del acuerdo',
  amount: 'importe',
  anonymous: 'anónima',
  answer: 'respuesta',
  'answered date': 'fecha de la respuesta',
  'applied date': 'fecha de solicitud',
  'attendance related': 'relacionado con la asistencia',
  attended: 'asistió',
  'birth date': 'fecha de nacimiento',
  cancelled: 'cancelada',
  category: 'categoría',
  'category kind': 'tipo de categoría',
  'closed date': 'fecha de cierre',
  'closed reason': 'motivo del cierre',
  code: 'código',
  'community school since': 'escuela comunitaria desde',
  complete: 'completo',
  count: 'cantidad',
  counts: 'qué se cuenta',
  'data sharing signed': 'intercambio de datos firmado',
  date: 'fecha',
  'day share': 'parte del día',
  'day type': 'tipo de día',
  'days absent': 'días de ausencia',
  'days enrolled': 'días de inscripción',
  'days present': 'días de presencia',
  decision: 'decisión',
  eligible: 'total',
  'end date': 'fecha de fin',
  'ended date': 'fecha de término',
  enrolled: 'inscritos',
  'entry date': 'fecha de entrada',
  'excused days': 'días justificados',
  'exit date': 'fecha de salida',
  'expenditure id': 'número del gasto',
  figure: 'cifra',
  finished: 'terminada',
  'first service date': 'fecha del primer servicio',
  'found by': 'cómo se detectó',
  'group kind': 'tipo de grupo',
  headcount: 'número de asistentes',
  hours: 'horas',
  'hours committed': 'horas comprometidas',
  'identified date': 'fecha en que se detectó',
  'in kind': 'en especie',
  'invite id': 'número de la invitación',
  'item id': 'número de la pregunta',
  kind: 'tipo',
  label: 'texto de la respuesta',
  level: 'nivel',
  'listed date': 'fecha de la lista',
  'location id': 'número del lugar',
  'made by': 'quién derivó',
  'made date': 'fecha de la derivación',
  measure: 'medida',
  member: 'grupo',
  'membership share': 'parte de la inscripción',
  'minimum hours': 'horas mínimas',
  minutes: 'minutos',
  'missing days': 'días sin registro',
  month: 'mes',
  name: 'nombre',
  'need id': 'número de la necesidad',
  'not submitted': 'no entregado',
  'open link': 'enlace abierto',
  'opened date': 'fecha de apertura',
  outcome: 'resultado',
  'partner id': 'número de la organización',
  people: 'personas',
  percent: 'porcentaje',
  'percent present': 'porcentaje de presencia',
  'person id': 'número de la persona',
  pillar: 'pilar',
  'place id': 'número del lugar',
  'planned hours': 'horas previstas',
  'planned seats': 'lugares previstos',
  points: 'puntos',
  position: 'lugar en el cuestionario',
  practice: 'práctica',
  present: 'presentes',
  publisher: 'quien publica',
  quantity: 'cantidad recibida',
  'referral id': 'número de la derivación',
  'renewal confirmed': 'renovación confirmada',
  'respondent group': 'quién responde',
  'response id': 'número del cuestionario',
  reverse: 'sentido inverso',
  'school id': 'número de la escuela',
  'school year': 'año escolar',
  seats: 'lugares',
  sensitive: 'delicado',
  'service id': 'número del servicio',
  'session id': 'número de la sesión',
  share: 'parte',
  side: 'parte',
  standing: 'clase de cuestionario',
  'start date': 'fecha de inicio',
  'started date': 'fecha de comienzo',
  state: 'estado del envío',
  status: 'estado',
  'stay id': 'número de la permanencia',
  'student id': 'número del estudiante',
  'survey id': 'número de la encuesta',
  'suspended days': 'días de suspensión',
  'tardy days': 'días con llegada tarde',
  tier: 'nivel de atención',
  title: 'título',
  'unexcused days': 'días injustificados',
  universe: 'total de invitados',
  'valid from': 'válido desde',
  'valid to': 'válido hasta',
  value: 'valor',
  wording: 'texto de la pregunta',
};

/** What a value had to be. */
const kinds: Readonly<Record<string, string>> = {
  'a date, written 2026-02-12': 'una fecha, escrita 2026-02-12',
  'a number': 'un número',
  'an amount in dollars': 'un importe en dólares',
  'a whole number': 'un número entero',
  'a share of a school day from 0 to 1, kept in 24ths': 'una parte de un día de clases de 0 a 1, en 24 avos',
  'the year in which the school year ends, or both years: 2026, 2025-26':
    'el año en que termina el año escolar, o ambos años: 2026, 2025-26',
  'yes or no': '«yes» o «no»',
};

type Say = (...parts: string[]) => string | undefined;

const sentences: readonly (readonly [RegExp, Say])[] = [
  [/^The ([\w ]+) is empty\.$/, (column = '') => columns[column] && `El dato «${columns[column]}» está vacío.`],
  [
    /^The ([\w ]+?) is not one of (.+)\.$/,
    (column = '', words) => columns[column] && `El dato «${columns[column]}» no es uno de ${words}.`,
  ],
  [
    /^The ([\w ]+?) is not (.+)\.$/,
    (column = '', kind = '') => columns[column] && kinds[kind] && `El dato «${columns[column]}» no es ${kinds[kind]}.`,
  ],
  [
    /^Fill in the ([\w ]+) at its source and send the file again\.$/,
    (column = '') => columns[column] && `Completar «${columns[column]}» en su origen y volver a enviar el archivo.`,
  ],
  [
    /^Write one of (.+), or map the supplier's word in hearth\.yaml\.$/,
    (words) => `Escribir uno de ${words}, o indicar en hearth.yaml qué significa la palabra del proveedor.`,
  ],
  [
    /^No row of the (\S+) file has this (.+)\.$/,
    (file, key) => `Ninguna fila del archivo ${file} tiene este dato: ${key}.`,
  ],
  [
    /^Send the (\S+) file that has it, or correct the number at its source\.$/,
    (file) => `Enviar el archivo ${file} que lo tiene, o corregir el número en su origen.`,
  ],
  [
    /^hearth\.yaml does not say what the service “(.+)” is about\.$/,
    (name) => `hearth.yaml no dice de qué trata el servicio «${name}».`,
  ],
  [
    /^Add under (\S+): (".*"): tutoring \(or what it is: (.+)\)\.$/,
    (where, name, words) => `Añadir bajo ${where}: ${name}: tutoring (o lo que sea: ${words}).`,
  ],
  [/^Add under (\S+): (".*": \w+)$/, (where, line) => `Añadir bajo ${where}: ${line}`],
  // notes on how a file was read
  [/^read as (\S+)$/, (encoding) => `leído como ${encoding}`],
  [/^header in row (\d+)$/, (row) => `encabezado en la fila ${row}`],
  [/^1 NUL or 0x1A byte left out$/, () => 'se omitió 1 byte NUL o 0x1A'],
  [/^(\d+) NUL or 0x1A bytes left out$/, (bytes) => `se omitieron ${bytes} bytes NUL o 0x1A`],
  [
    /^The data run through (\S+); before, through (\S+)\.$/,
    (now, before) => `Los datos llegan hasta el ${now}; antes, hasta el ${before}.`,
  ],
  [
    /^The definition of ([\w ]+) changed\.$/,
    (name = '') => `Cambió la definición de «${indicators[name.replaceAll(' ', '_')]?.title ?? name}».`,
  ],
  [/^The pages now use the policy (\S+)\.$/, (id) => `Las páginas usan ahora la política ${id}.`],
  [/^The rules of the policy (\S+) changed\.$/, (id) => `Cambiaron las reglas de la política ${id}.`],
  [
    /^Hearth is now version (\S+); before, (\S+)\.$/,
    (now, before) => `Hearth está ahora en la versión ${now}; antes, en la ${before}.`,
  ],
];

const exactly: Readonly<Record<string, string>> = {
  ...reasons,
  ...serviceReasons,
  ...surveyReasons,
  ...companions,
  ...causes,
  ...policyTitles,
  ...examples,
  ...sources,
};

/** What the catalog or a release says in English, in Spanish; undefined for a sentence that nobody has translated. */
export function told(english: string): string | undefined {
  if (Object.hasOwn(exactly, english)) return exactly[english];
  for (const [pattern, say] of sentences) {
    const [found, ...parts] = pattern.exec(english) ?? [];
    if (found !== undefined) return say(...parts) || undefined;
  }
  return undefined;
}
