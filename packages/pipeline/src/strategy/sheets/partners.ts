import { column, sheet } from './sheet.ts';

export const partners = sheet(
  'partner',
  { en: 'Partners', es: 'Organizaciones' },
  'una organización que trabaja con las escuelas',
  {
    partner_id: column('Partner Number', 'Número de la organización', 'Su número en el directorio.', 'P-1'),
    name: column('Name', 'Nombre', 'Su nombre.', { en: 'Harbor Clinic', es: 'Clínica del Puerto' }),
    kind: column('Kind', 'Tipo', 'Qué tipo de organización es.', { en: 'Clinic', es: 'Clínica' }),
    same_as: column(
      'Merged Into',
      'Fusionada con',
      'La organización con la que se fusionó, o cuyo nombre anterior es este.',
    ),
  },
);

export const agreements = sheet(
  'agreement',
  { en: 'Partner Agreements', es: 'Acuerdos' },
  'un acuerdo escrito con una organización',
  {
    agreement_id: column('Agreement Number', 'Número del acuerdo', 'Su número en el directorio.', 'AG-1'),
    partner_id: column('Partner Number', 'Número de la organización', 'La organización.', 'P-1'),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela de la que trata; vacío si no es de ninguna.',
      '101',
    ),
    starts_on: column('First Day', 'Primer día', 'Primer día en vigor.', '2024-07-01'),
    ends_on: column('Last Day', 'Último día', 'Último día en vigor; vacío si no tiene fin.', '2026-06-30'),
    renewal_confirmed: column('Renewal Agreed', 'Renovación acordada', 'Si se ha acordado una renovación.', false),
    hours_committed: column(
      'Hours Promised a Year',
      'Horas prometidas al año',
      'Horas de servicio que la organización prometió en un año escolar.',
      600,
    ),
    data_sharing_signed: column(
      'Data Sharing Signed',
      'Intercambio de datos firmado',
      'Si se acordó por escrito compartir datos.',
      true,
    ),
  },
);
