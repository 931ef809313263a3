import { column, sheet } from './sheet.ts';

export const posts = sheet('position', { en: 'Posts', es: 'Puestos' }, 'un puesto previsto, haya o no alguien en él', {
  position_id: column('Post Number', 'Número del puesto', 'Su número.', 'PO-1'),
  title: column('Title', 'Título', 'Cómo se llama.', {
    en: 'Community school coordinator',
    es: 'Coordinación de la escuela comunitaria',
  }),
  role: column('Role', 'Función', 'Para qué es.', 'coordinator'),
  school_id: column(
    'School Number',
    'Número de la escuela',
    'La escuela; vacío si el puesto sirve al distrito.',
    '101',
  ),
  fte: column('Full-Time Posts', 'Puestos de tiempo completo', 'Su tamaño en puestos de tiempo completo: 1, 0.5.', 1),
  bargaining_unit: column('Bargaining Unit', 'Unidad de negociación', 'La unidad de negociación a la que pertenece.', {
    en: 'Teachers',
    es: 'Docentes',
  }),
  starts_on: column('First Day', 'Primer día', 'Primer día en que debe haber alguien en él.', '2023-08-14'),
  ends_on: column('Last Day', 'Último día', 'Último día; vacío si no tiene fin.'),
  award_id: column('Award Number', 'Número de la subvención', 'La subvención que lo paga.', 'AW-1'),
});

export const assignments = sheet(
  'assignment',
  { en: 'Assignments', es: 'Asignaciones' },
  'un tiempo durante el que una persona estuvo en un puesto',
  {
    position_id: column('Post Number', 'Número del puesto', 'El puesto.', 'PO-1'),
    staff_id: column(
      'Staff Number',
      'Número de personal',
      'El número de la persona en la lista de personal, nunca un nombre.',
      '5001',
    ),
    started_on: column('First Day', 'Primer día', 'Primer día en él.', '2023-08-14'),
    ended_on: column('Last Day', 'Último día', 'Último día en él; vacío si la persona sigue.', '2024-06-14'),
    fte: column(
      'Full-Time Posts Filled',
      'Puestos que ocupa',
      'Cuánto de él ocupa la persona, en puestos de tiempo completo; todo si está vacío.',
    ),
    exit_reason: column('Why the Person Left', 'Por qué se fue', 'Por qué la persona lo dejó.', 'retired'),
  },
);

export const staffRoster = sheet(
  'staff_year',
  { en: 'Staff Roster', es: 'Personal' },
  'una persona en la lista de personal de una escuela en un año escolar',
  {
    staff_id: column(
      'Staff Number',
      'Número de personal',
      'El número de la persona, nunca un nombre; el mismo cada año.',
      '5001',
    ),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela; quien trabaja en dos tiene una fila por cada una.',
      '101',
    ),
    school_year: column('School Year', 'Año escolar', 'El año escolar: 2025-26.', '2023-24'),
    role: column('Role', 'Función', 'Qué hace allí la persona.', 'coordinator'),
    contract: column('Contract', 'Contrato', 'Si la persona es certificada o clasificada.', 'certificated'),
    bargaining_unit: column('Bargaining Unit', 'Unidad de negociación', 'La unidad de negociación.', {
      en: 'Teachers',
      es: 'Docentes',
    }),
    fully_certified: column(
      'Fully Certified',
      'Certificación completa',
      'De quien enseña: si tiene la certificación completa para lo que enseña.',
    ),
    years_of_experience: column(
      'Years of Experience',
      'Años de experiencia',
      'Años enteros de experiencia al empezar el año escolar.',
      21,
    ),
    reason_left: column(
      'Why the Person Left',
      'Por qué se fue',
      'Por qué la persona no estaba en la misma función en la escuela un año después, si se sabe.',
      'retired',
    ),
  },
);
