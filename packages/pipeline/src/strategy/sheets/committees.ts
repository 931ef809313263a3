import { column, sheet } from './sheet.ts';

export const committees = sheet(
  'committee',
  { en: 'Committees', es: 'Comités' },
  'un comité que dirige la estrategia: del distrito, o el equipo de una escuela',
  {
    committee_id: column('Committee Number', 'Número del comité', 'Su número.', 'C-1'),
    name: column('Name', 'Nombre', 'Su nombre.', { en: 'Site team of the school', es: 'Equipo de la escuela' }),
    school_id: column(
      'School Number',
      'Número de la escuela',
      'La escuela cuyo equipo es; vacío para un comité del distrito.',
      '101',
    ),
    quorum: column('Quorum', 'Quórum', 'Cuántos miembros deben estar presentes.', 5),
    quorum_of_each_side: column(
      'Quorum of Each Side',
      'Quórum de cada lado',
      'Cuántos del sindicato, y otros tantos de la dirección, deben estar entre ellos.',
      1,
    ),
  },
);

export const seats = sheet(
  'seat',
  { en: 'Seats', es: 'Asientos' },
  'un período de un miembro en un comité, en un lado',
  {
    committee_id: column('Committee Number', 'Número del comité', 'El comité.', 'C-1'),
    member_id: column('Member Number', 'Número del miembro', 'El número del miembro, nunca un nombre.', 'M-1'),
    side: column('Side', 'Lado', 'Por quién habla el asiento; es fijo durante el período.', 'labor'),
    started_on: column('First Day', 'Primer día', 'Primer día del período.', '2025-08-01'),
    ended_on: column('Last Day', 'Último día', 'Último día del período; vacío si sigue.', '2026-07-31'),
  },
);

export const meetings = sheet(
  'meeting',
  { en: 'Meetings', es: 'Reuniones' },
  'una reunión de un comité que se previó o se celebró',
  {
    meeting_id: column('Meeting Number', 'Número de la reunión', 'Su número.', 'ME-1'),
    committee_id: column('Committee Number', 'Número del comité', 'El comité.', 'C-1'),
    scheduled_on: column(
      'Scheduled For',
      'Prevista para',
      'El día para el que se previó; vacío si se celebró sin estar prevista.',
      '2025-10-07',
    ),
    held_on: column('Held On', 'Celebrada el', 'El día en que se celebró.', '2025-10-07'),
    cancelled: column('Called Off', 'Cancelada', 'Si se canceló.', false),
    quorum_met: column('Quorum Met', 'Hubo quórum', 'Si hubo quórum, cuando nadie anotó quién vino.'),
    packet_sent_on: column(
      'Packet Sent On',
      'Paquete enviado el',
      'El día en que se envió el paquete a los miembros.',
      '2025-09-30',
    ),
    packet_had_indicators: column(
      'Packet Had the Indicators',
      'El paquete llevaba los indicadores',
      'Si el paquete llevaba los indicadores que los dos lados acordaron.',
      true,
    ),
    minutes_published_on: column(
      'Minutes Published On',
      'Acta publicada el',
      'El día en que se publicó el acta.',
      '2025-10-16',
    ),
  },
);

export const meetingAttendance = sheet(
  'meeting_attendance',
  { en: 'Meeting Attendance', es: 'Asistencia a reuniones' },
  'un miembro que estuvo presente en una reunión',
  {
    meeting_id: column('Meeting Number', 'Número de la reunión', 'La reunión.', 'ME-1'),
    member_id: column(
      'Member Number',
      'Número del miembro',
      'El número del miembro; un asiento del comité dice de qué lado es.',
      'M-1',
    ),
  },
);
