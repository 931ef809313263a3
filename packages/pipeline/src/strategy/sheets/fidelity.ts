import { column, sheet } from './sheet.ts';

export const rubricItems = sheet(
  'rubric_item',
  { en: 'Rubric Items', es: 'Puntos de la rúbrica' },
  'un punto de la rúbrica con la que las escuelas valoran hasta dónde han llegado',
  {
    item_id: column('Item Number', 'Número del punto', 'Su número.', 'RI-1'),
    rubric: column('Rubric', 'Rúbrica', 'La rúbrica.', { en: 'Our own', es: 'La nuestra' }),
    strategy: column('Strategy', 'Estrategia', 'La estrategia o el pilar bajo el que está.', {
      en: 'Collaborative leadership',
      es: 'Liderazgo colaborativo',
    }),
    wording: column('What It Asks', 'Qué pregunta', 'Lo que pregunta, con las palabras de la rúbrica o del comité.', {
      en: 'The site team decides, not only advises',
      es: 'El equipo de la escuela decide, no solo aconseja',
    }),
    position: column('Place', 'Lugar', 'Su lugar en la rúbrica.', 1),
  },
);

export const ratings = sheet(
  'rubric_rating',
  { en: 'Ratings', es: 'Valoraciones' },
  'lo que un lado, de acuerdo entre sí, dice de un punto en una escuela en un día',
  {
    school_id: column('School Number', 'Número de la escuela', 'La escuela.', '101'),
    item_id: column('Item Number', 'Número del punto', 'El punto.', 'RI-1'),
    rater_side: column(
      'Rated By',
      'Quién valora',
      'Qué lado lo dice. Una valoración por lado: no la de una persona.',
      'labor',
    ),
    rated_on: column('Rated On', 'Valorado el', 'El día.', '2026-02-02'),
    phase: column('Phase Reached', 'Fase alcanzada', 'La fase alcanzada.', 'visioning'),
    evidence: column('Evidence', 'Prueba', 'En qué se apoya.', {
      en: 'Minutes of the site team',
      es: 'Actas del equipo',
    }),
  },
);
