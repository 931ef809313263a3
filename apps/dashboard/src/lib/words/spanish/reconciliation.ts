/** The words of the page that names who counts differently under two policies; part of {@link spanish}. */
export const reconciliationInSpanish = {
  'reconciled.title': 'Quién cuenta de otra forma',
  'reconciled.heading':
    '{n, plural, =0 {Ningún estudiante cuenta de otra forma con «{other}»} one {# estudiante cuenta de otra forma con «{other}»} other {{digits} estudiantes cuentan de otra forma con «{other}»}}',
  'reconciled.lede':
    '«{own}», versión {ownVersion}, frente a «{other}», versión {otherVersion}. Solo los días en esta escuela.',
  'reconciled.pick': 'Comparar con',
  'reconciled.student': 'Estudiante',
  'reconciled.grade': 'Grado',
  'reconciled.days': '{absent} de {enrolled} días de ausencia',
  'reconciled.from': 'crónico desde {days} días',
  'reconciled.noDays': 'ningún día según esta política',
  'reconciled.answer.chronic': 'con ausentismo crónico',
  'reconciled.answer.not_chronic': 'sin ausentismo crónico',
  'reconciled.answer.not_judged': 'no se juzga',
  'reconciled.rule': 'A causa de',
  'reconciled.notKnown': 'no se sabe',
  'reconciled.note.rule':
    'Una regla explica a un estudiante cuando esa regla sola, tomada de la otra política, da la respuesta de la otra política.',
  'reconciled.note.days':
    'Los días son los de este año en esta escuela con lista pasada, como los cuenta cada política; quienes se fueron también están.',
  'reconciled.link': 'Quién cuenta de otra forma, por nombre',
} as const;
