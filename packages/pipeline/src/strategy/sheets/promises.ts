import { column, sheet } from './sheet.ts';

export const instruments = sheet(
  'policy_instrument',
  { en: 'Instruments', es: 'Instrumentos' },
  'un texto aprobado que apoya la estrategia: artículo de contrato, convenio, política de la junta, línea de presupuesto, ley estatal',
  {
    instrument_id: column('Instrument Number', 'Número del instrumento', 'Su número.', 'IN-1'),
    title: column('Title', 'Título', 'Cómo se llama.', {
      en: 'Article 24: coordinators',
      es: 'Artículo 24: coordinadores',
    }),
    kind: column('Kind', 'Tipo', 'Qué es.', 'contract_article'),
    effective_on: column('In Force From', 'En vigor desde', 'Primer día en vigor.', '2024-07-01'),
    expires_on: column('Expires On', 'Vence el', 'Último día en vigor; vacío si no tiene fin.', '2027-06-30'),
    coverage: column(
      'Covers',
      'Abarca',
      'Si abarca todas las escuelas comunitarias, o las que se nombran.',
      'named_schools',
    ),
  },
);

export const instrumentSchools = sheet(
  'instrument_school',
  { en: 'Instrument Schools', es: 'Escuelas del instrumento' },
  'una escuela que un instrumento abarca, cuando no las abarca todas',
  {
    instrument_id: column('Instrument Number', 'Número del instrumento', 'El instrumento.', 'IN-1'),
    school_id: column('School Number', 'Número de la escuela', 'La escuela.', '101'),
  },
);

export const commitments = sheet(
  'commitment',
  { en: 'Commitments', es: 'Compromisos' },
  'algo que alguien dijo que se haría para un día',
  {
    commitment_id: column('Commitment Number', 'Número del compromiso', 'Su número.', 'CO-1'),
    promise: column('What Is to Be Done', 'Qué se hará', 'Lo que se ha de hacer.', {
      en: 'Release time for the site leads',
      es: 'Tiempo liberado para los líderes de la escuela',
    }),
    made_on: column('Decided On', 'Decidido el', 'El día en que se decidió.', '2025-10-07'),
    first_due_on: column(
      'First Due Date',
      'Primera fecha límite',
      'El día para el que se había de hacer cuando se decidió; no se cambia después.',
      '2025-11-15',
    ),
    due_on: column(
      'Due Date Now',
      'Fecha límite actual',
      'El día para el que se ha de hacer ahora; vacío si vale el primero.',
      '2025-12-01',
    ),
    owner_side: column('Owed By', 'Quién lo debe', 'Qué lado lo debe.', 'management'),
    status: column('Status', 'Estado', 'Si está por hacer, hecho o abandonado.', 'done'),
    done_on: column('Done On', 'Hecho el', 'El día en que se hizo.', '2025-11-24'),
    evidence: column('Evidence', 'Prueba', 'Dónde se puede ver que se hizo: una dirección, un documento.', {
      en: 'Board minutes of November 24',
      es: 'Acta de la junta del 24 de noviembre',
    }),
    meeting_id: column('Meeting Number', 'Número de la reunión', 'La reunión que lo decidió.', 'ME-1'),
    action_id: column('Action Number', 'Número de la acción', 'La conversación u otra acción de la que salió.'),
    instrument_id: column(
      'Instrument Number',
      'Número del instrumento',
      'El artículo, convenio o política que cumple.',
      'IN-1',
    ),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela; vacío si es del distrito, o si su reunión o acción dice cuál.',
    ),
  },
);
