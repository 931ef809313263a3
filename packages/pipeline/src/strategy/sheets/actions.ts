import { column, sheet } from './sheet.ts';

export const actions = sheet(
  'action',
  { en: 'Actions', es: 'Acciones' },
  'algo hecho por la estrategia: una conversación, una formación, incidencia o trabajo sobre una política; nunca actividad electoral',
  {
    action_id: column('Action Number', 'Número de la acción', 'Su número.', 'AC-1'),
    kind: column('Kind', 'Tipo', 'Qué fue.', 'policy'),
    held_on: column('Day', 'Día', 'El día.', '2025-10-14'),
    title: column('About', 'Tema', 'De qué trató.', { en: 'Budget hearing', es: 'Audiencia del presupuesto' }),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela para la que fue; vacío si fue para el distrito.',
      '101',
    ),
    public_office: column(
      'Public Office',
      'Cargo público',
      'La oficina pública con la que se habló o a la que se escribió, nunca el nombre de una persona.',
      { en: 'School board', es: 'Junta escolar' },
    ),
    policy_step: column(
      'Policy Step',
      'Paso sobre la política',
      'Del trabajo sobre una política: qué se hizo.',
      'testimony',
    ),
    decided: column('What Was Decided', 'Qué se decidió', 'Lo que se decidió, en una frase.', {
      en: 'A line for coordinators is proposed.',
      es: 'Se propone una línea para coordinadores.',
    }),
  },
);

export const actionAttendance = sheet(
  'action_attendance',
  { en: 'Action Attendance', es: 'Asistencia a acciones' },
  'una persona que estuvo, por número, o cuántas de un grupo, cuando nadie firmó',
  {
    action_id: column('Action Number', 'Número de la acción', 'La acción.', 'AC-1'),
    audience: column('Group', 'Grupo', 'A qué grupo pertenecen.', 'families'),
    person_id: column(
      'Person Number',
      'Número de la persona',
      'El número de la persona, nunca un nombre: del personal el de la lista, de cargos públicos la oficina, de otros uno que no cambie.',
    ),
    headcount: column('How Many Came', 'Cuántos vinieron', 'Cuántos del grupo vinieron, si solo se contaron.', 14),
  },
);

export const audienceSizes = sheet(
  'audience_size',
  { en: 'Group Sizes', es: 'Tamaño de los grupos' },
  'cuántas personas de un grupo hay a las que llegar en un año escolar, si ninguna lista lo dice',
  {
    school_year: column('School Year', 'Año escolar', 'El año escolar: 2025-26.', '2025-26'),
    school_id: column('School Number', 'Número de la escuela', 'La escuela; vacío para el distrito.', '101'),
    audience: column('Group', 'Grupo', 'El grupo; de los cargos públicos se cuentan las oficinas.', 'families'),
    people: column('How Many There Are', 'Cuántos hay', 'Cuántos hay.', 310),
  },
);
