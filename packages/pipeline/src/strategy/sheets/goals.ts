import { column, sheet } from './sheet.ts';

export const goals = sheet(
  'goal',
  { en: 'Goals', es: 'Metas' },
  'una meta tal como se fijó: desde dónde, hasta dónde, para cuándo. Un objetivo que se cambia es una meta nueva en lugar de la anterior',
  {
    goal_id: column('Goal Number', 'Número de la meta', 'Su número.', 'GO-1'),
    indicator_id: column('Indicator', 'Indicador', 'El indicador, con su nombre en Hearth.', 'chronic_absence_rate'),
    school_id: column('School Number', 'Número de la escuela', 'La escuela; vacío para el distrito.'),
    group_kind: column(
      'Kind of Group',
      'Tipo de grupo',
      'El tipo de grupo del que trata, como en la tabla del indicador: english_learner.',
      'english_learner',
    ),
    group_member: column('Group', 'Grupo', 'Cuál: yes.', 'yes'),
    baseline_on: column(
      'Baseline Day',
      'Día de la línea base',
      'El último día del que habla la línea base.',
      '2023-06-30',
    ),
    baseline_value: column(
      'Baseline',
      'Línea base',
      'La cifra de ese día, en la unidad del indicador; no se cambia después.',
      31,
    ),
    target_on: column(
      'Target Day',
      'Día del objetivo',
      'El día para el que se ha de alcanzar el objetivo.',
      '2027-06-30',
    ),
    target_value: column('Target', 'Objetivo', 'La cifra que se ha de alcanzar, en la unidad del indicador.', 20),
    set_on: column('Set On', 'Fijada el', 'El día en que se fijó.', '2023-08-09'),
    set_by: column('Set By', 'Fijada por', 'Quién la fijó: la junta, el comité.', {
      en: 'School board',
      es: 'Junta escolar',
    }),
    replaces: column('Moves the Target of', 'Cambia el objetivo de', 'La meta cuyo objetivo cambia.'),
  },
);

export const benefitValues = sheet(
  'benefit_proxy',
  { en: 'Benefit Values', es: 'Valores del beneficio' },
  'un rango publicado de lo que vale en dólares uno más de un resultado',
  {
    proxy_id: column('Value Number', 'Número del valor', 'Su número.', 'BV-1'),
    name: column('What Is Valued', 'Qué se valora', 'Lo que se valora: ingresos de por vida de un graduado más.', {
      en: 'Lifetime earnings of one more graduate',
      es: 'Ingresos de por vida de un graduado más',
    }),
    indicator_id: column(
      'Outcome',
      'Resultado',
      'El resultado que valora, con su nombre en Hearth.',
      'graduation_rate',
    ),
    low_value: column('At the Least', 'Como mínimo', 'Dólares por uno más, como mínimo.', 100000),
    high_value: column('At the Most', 'Como máximo', 'Dólares por uno más, como máximo.', 250000),
    publication: column('Where It Was Published', 'Dónde se publicó', 'Dónde se publicaron los números.', {
      en: 'Title, author and year of the study',
      es: 'Título, autor y año del estudio',
    }),
    counted: column('Counted', 'Se cuenta', 'Si se cuenta; se cuenta si está vacío.', true),
  },
);

export const graduation = sheet(
  'graduation_cohort',
  { en: 'Graduation', es: 'Graduación' },
  'una cohorte ajustada, o un grupo de ella, en una escuela, tal como la contó el estado',
  {
    school_year: column('School Year', 'Año escolar', 'El año escolar en que la cohorte debía graduarse.', '2024-25'),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela; vacío para estudiantes del distrito que no son de ninguna escuela suya.',
      '101',
    ),
    group_kind: column('Kind of Group', 'Tipo de grupo', 'El tipo de grupo; vacío para la cohorte entera.'),
    group_member: column('Group', 'Grupo', 'Qué grupo.'),
    students: column('Students in the Cohort', 'Estudiantes de la cohorte', 'Estudiantes de la cohorte ajustada.', 120),
    graduates: column(
      'Graduated on Time',
      'Se graduaron a tiempo',
      'De ellos, los que se graduaron a tiempo según la regla del estado.',
      101,
    ),
  },
);
