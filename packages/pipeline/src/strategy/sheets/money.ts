import { column, sheet } from './sheet.ts';

export const fundingAwards = sheet(
  'funding_award',
  { en: 'Funding Awards', es: 'Subvenciones' },
  'una subvención que paga la estrategia, o que da en especie',
  {
    award_id: column('Award Number', 'Número de la subvención', 'Su número.', 'AW-1'),
    funder: column('Funder', 'Quien financia', 'Quién la da.', {
      en: 'State education department',
      es: 'Departamento estatal de educación',
    }),
    title: column('Title', 'Título', 'Cómo se llama.', {
      en: 'Community schools grant',
      es: 'Subvención de escuelas comunitarias',
    }),
    source_kind: column('Source', 'Origen', 'De dónde viene el dinero.', 'state'),
    school_id: column('School Number', 'Número de la escuela', 'La escuela para la que es; vacío si es para varias.'),
    starts_on: column('First Day', 'Primer día', 'Primer día que paga.', '2023-07-01'),
    ends_on: column('Last Day', 'Último día', 'Último día que paga; vacío si no tiene fin.', '2028-06-30'),
    amount: column(
      'Amount in All',
      'Importe total',
      'Dólares del primer al último día; de una subvención sin fin, dólares en doce meses.',
      1500000,
    ),
    status: column('Status', 'Estado', 'Qué tan segura es.', 'active'),
    status_on: column('Status Since', 'Estado desde', 'El día desde el que es así.', '2023-07-01'),
    stop_notice_on: column(
      'Stop Notice On',
      'Aviso de suspensión',
      'El día en que quien financia avisó de que la suspende.',
    ),
    renewal_confirmed: column(
      'Renewal Agreed',
      'Renovación acordada',
      'Si se acordó por escrito que sigue después de su último día.',
      false,
    ),
    recurring: column(
      'Recurs Every Year',
      'Se repite cada año',
      'Si vuelve cada año sin pedirla, como una línea del presupuesto del distrito.',
      false,
    ),
    in_kind: column(
      'In Kind',
      'En especie',
      'Si no se paga nada: es el valor documentado de espacio, bienes o trabajo.',
      false,
    ),
  },
);

export const budgets = sheet(
  'budget',
  { en: 'Budget', es: 'Presupuesto' },
  'lo que cuesta la estrategia en un año escolar en una escuela, o para todas juntas',
  {
    school_year: column('School Year', 'Año escolar', 'El año escolar: 2025-26.', '2025-26'),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela; vacío para lo que todas comparten. El presupuesto del distrito son todas las filas juntas.',
    ),
    amount: column('Amount', 'Importe', 'Dólares que se pagan, sin lo que se da en especie.', 480000),
  },
);

export const spending = sheet(
  'expenditure',
  { en: 'Spending', es: 'Gastos' },
  'dinero gastado en servicios en un mes, o el valor documentado de lo que se dio en especie',
  {
    expenditure_id: column('Line Number', 'Número del gasto', 'Su número en el origen.', 'L-1'),
    month: column('Month', 'Mes', 'Cualquier día del mes.', '2025-10-01'),
    amount: column('Amount', 'Importe', 'Lo que se gastó, en dólares.', 2400),
    category: column(
      'Category',
      'Categoría',
      'La categoría de servicio; vacío para lo que todos comparten, como el coordinador.',
      'tutoring',
    ),
    partner_id: column('Partner Number', 'Número de la organización', 'La organización.', 'P-1'),
    award_id: column('Award Number', 'Número de la subvención', 'La subvención con la que se pagó.', 'AW-1'),
    in_kind: column(
      'In Kind',
      'En especie',
      'Si no se pagó nada: es el valor documentado de un regalo o de trabajo.',
      false,
    ),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela de la que trata; vacío si no es de ninguna.',
      '101',
    ),
  },
);
