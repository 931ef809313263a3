/** The words that say what figures rest on: dates, registers, days without school; part of {@link spanish}. */
export const dateBarInSpanish = {
  // data-date bar
  'date.label': 'En qué se basan estas cifras',
  'date.through': 'Datos hasta el {date}',
  'date.none': 'Estos datos aún no tienen ningún día de clases',
  'date.day': 'día de clases {day}',
  'date.dayOf': 'día de clases {day} de {all}',
  'date.registers':
    'Se pasó lista {taken} de {due} veces ({share}). {missing, plural, =0 {No falta ninguna.} one {La vez en que no se pasó no cuenta como presencia ni como ausencia.} other {Las {digits} veces en que no se pasó no cuentan como presencia ni como ausencia.}}',
  'date.registers.none': 'Esta edición no guarda registro de cuándo se pasó lista.',
  'date.missing': 'Qué falta',
  'date.stale':
    '{days, plural, one {Estas cifras tienen # día.} other {Estas cifras tienen # días.}} El último día que incluyen es el {date}. Los días de clases posteriores no están incluidos.',
  'date.stale.word': 'No están al día.',
  'strip.title': 'Listas pasadas, semana por semana',
  'strip.how': 'Las semanas en que faltó pasar lista llevan la marca ▾ y son más bajas.',
  'strip.description':
    '{n, plural, one {# semana} other {# semanas}} del {from} al {to}. {k, plural, =0 {Se pasó lista siempre en todas.} one {En # de ellas faltó pasar lista alguna vez.} other {En # de ellas faltó pasar lista alguna vez.}}',
  'strip.days.title': 'Listas pasadas, día por día',
  'strip.days.how': 'Los días en que faltó pasar lista llevan la marca ▾ y son más bajos o quedan vacíos.',
  'strip.days.description':
    '{n, plural, one {# día de clases} other {# días de clases}} del {from} al {to}. {k, plural, =0 {Se pasó lista siempre en todos.} one {En # de ellos faltó pasar lista alguna vez.} other {En # de ellos faltó pasar lista alguna vez.}}',
  'strip.days.toCome': '{n, plural, one {# día por venir} other {# días por venir}}',
  'stopped.word': 'Se dejó de pasar lista.',
  'stopped.one':
    '{school} no ha entregado ninguna lista desde el {date}: {days, plural, one {# día de clases} other {# días de clases}}. Sus cifras terminan ahí.',
  'stopped.head':
    '{n, plural, one {Una escuela ha} other {# escuelas han}} dejado de entregar listas. Las cifras del distrito no incluyen sus días desde entonces; las escuelas siguen en todas las tablas.',
  'stopped.item': 'ninguna desde el {date} ({days, plural, one {# día de clases} other {# días de clases}})',

  // days without school
  'closed.holiday': 'feriado',
  'closed.weather': 'mal tiempo',
  'closed.emergency': 'emergencia',
  'closed.strike': 'huelga',
  'closed.staff_only': 'solo personal',
  'closed.non_instructional': 'sin clases',
  'closed.other': 'cerrado',
  'closed.break': 'vacaciones',
  'closed.dates': '{from}–{to}',
  'closed.label': '{why}, {dates}',
  'closed.schools': '{label} ({n, plural, one {{digits} escuela} other {{digits} escuelas}})',
  'closed.before': 'año pasado: {label}',
  'closed.column': 'Días sin clases',
  'closed.sub': 'Punteado: días sin clases que nadie planeó; no cuentan para nadie.',
} as const;
