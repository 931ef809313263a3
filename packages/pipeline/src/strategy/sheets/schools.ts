import { column, sheet } from './sheet.ts';

export const schools = sheet(
  'community_school',
  { en: 'Schools', es: 'Escuelas' },
  'una escuela que es, o va a ser, escuela comunitaria',
  {
    school_id: column('School Number', 'Número de la escuela', 'El número que el distrito da a la escuela.', '101'),
    started_on: column(
      'Community School Since',
      'Escuela comunitaria desde',
      'El día en que se hizo escuela comunitaria.',
      '2023-08-14',
    ),
    reason: column(
      'Why It Became One',
      'Por qué se hizo',
      'Por qué se hizo escuela comunitaria, en palabras propias.',
      {
        en: 'Families and staff asked for help near school, not across town.',
        es: 'Las familias y el personal pidieron ayuda cerca de la escuela, no al otro lado de la ciudad.',
      },
    ),
  },
);

export const schoolPlans = sheet(
  'school_plan',
  { en: 'School Plans', es: 'Planes de escuela' },
  'una escuela comunitaria en un año escolar: dónde está y qué se ha previsto',
  {
    school_id: column('School Number', 'Número de la escuela', 'La escuela.', '101'),
    school_year: column('School Year', 'Año escolar', 'El año escolar: 2025-26.', '2025-26'),
    phase: column('Phase Now', 'Fase actual', 'La fase en la que la escuela dice estar.', 'visioning'),
    expected_phase: column(
      'Phase Expected',
      'Fase esperada',
      'La fase a la que debía haber llegado en este año.',
      'engaging',
    ),
    coordinator_fte_planned: column(
      'Coordinators Planned',
      'Coordinadores previstos',
      'Coordinadores previstos, en puestos de tiempo completo: 1, 0.5. Si está vacío, lo dicen los puestos de coordinador de la escuela.',
      1,
    ),
    assessed_on: column(
      'Needs and Assets Assessed On',
      'Evaluación de necesidades y recursos',
      'El día de la última evaluación de necesidades y recursos.',
      '2025-03-20',
    ),
    labor_approved_on: column(
      'Approved by Labor On',
      'Aprobado por el sindicato',
      'El día en que el sindicato aprobó el plan.',
      '2025-06-03',
    ),
    management_approved_on: column(
      'Approved by Management On',
      'Aprobado por la dirección',
      'El día en que la dirección aprobó el plan.',
      '2025-06-05',
    ),
  },
);
