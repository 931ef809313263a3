/** The words of the list of schools; part of {@link spanish}. */
export const schoolsInSpanish = {
  'schools.title': 'Escuelas',
  'schools.kicker': '{district} · {n}',
  'schools.headline':
    'En ausentismo crónico, {better, plural, =0 {ninguna escuela mejoró} one {# escuela mejoró} other {# escuelas mejoraron}} claramente en un año; {worse, plural, =0 {ninguna empeoró} one {# empeoró} other {# empeoraron}} claramente.',
  'schools.headline.none':
    '{n, plural, =0 {No hay ninguna escuela en esta edición.} one {Hay una escuela en esta edición.} other {Hay # escuelas en esta edición.}}',
  'schools.lede':
    '{apart, plural, =0 {En {n, plural, one {la única escuela} other {las # escuelas}}} other {En {n, plural, one {la otra escuela} other {las otras # escuelas}}}}, el cambio puede deberse solo al azar o no se puede mostrar.',
  'schools.caption':
    'Asistencia y ausentismo crónico a la fecha, {year}. En orden alfabético; no es una clasificación de escuelas.',
  'schools.registers': 'Listas pasadas',
  'schools.stopped': 'ninguna desde el {date}',
  'schools.chronicChange': 'Ausentismo crónico desde el año pasado',
  'schools.empty': 'Aún no se ha publicado ninguna escuela. Hay que cargar un archivo de escuelas y volver a publicar.',
} as const;
