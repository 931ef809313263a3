import { recordExamples, recordSources } from './record-examples.ts';

/** The worked examples of the catalog, and where its definitions come from: each English sentence with its Spanish one. */
export const examples: Readonly<Record<string, string>> = {
  ...recordExamples,
  // attendance_rate
  'two students are pooled, not averaged: 181 of 200 days, where the mean of their rates would be 72.5':
    'dos estudiantes se suman, no se promedian: 181 de 200 días, donde el promedio de sus tasas sería 72.5',
  'a student on whose days no register was taken is on neither side':
    'un estudiante en cuyos días no se pasó lista no cuenta de ningún lado',
  'a transfer, present 37 of 82 days and then 89 of 96, attended 126 of 178 days of the year':
    'quien cambió de escuela, presente 37 de 82 días y luego 89 de 96, asistió a 126 de 178 días del año',

  // chronic_absence_rate, severe_chronic_rate
  '18 of 180 days is exactly a tenth: chronic': '18 de 180 días es exactamente una décima parte: crónico',
  '17 of 180 days is not': '17 de 180 días no lo es',
  'a student who never came is chronic': 'un estudiante que nunca vino es crónico',
  '3 of 9 days are too few days to be judged': '3 de 9 días son muy pocos días para juzgar',
  '3 of 10 days are enough': '3 de 10 días bastan',
  'a transfer absent 45 of 82 days and then 7 of 96 is chronic in the district and at the first school only':
    'quien cambió de escuela, ausente 45 de 82 días y luego 7 de 96, es crónico en el distrito y solo en la primera escuela',
  'a transfer present 69 of 79 days and then 89 of 97 is chronic over the year (18 of 176)':
    'quien cambió de escuela, presente 69 de 79 días y luego 89 de 97, es crónico en el año (18 de 176)',
  'with 10 registers of 180 not taken, 17 absences are exactly a tenth of 170':
    'si no se pasó lista 10 de 180 veces, 17 ausencias son exactamente una décima parte de 170',
  '36 of 180 days is exactly a fifth: severe': '36 de 180 días es exactamente una quinta parte: grave',
  'one twenty-fourth of a day less is not': 'una veinticuatroava parte de día menos no lo es',
  'a student who never came is severe': 'un estudiante que nunca vino es grave',

  // attendance_tiers
  '9 of 180 days is exactly 5%: at risk': '9 de 180 días es exactamente el 5%: en riesgo',
  'one twenty-fourth of a day less is satisfactory: no student falls between two tiers':
    'una veinticuatroava parte de día menos es satisfactoria: ningún estudiante cae entre dos niveles',
  '17 of 180 days is at risk': '17 de 180 días es en riesgo',
  '18 of 180 days is moderate': '18 de 180 días es moderado',
  '36 of 180 days is severe': '36 de 180 días es grave',
  '3 of 9 days are too few to judge, and are not satisfactory':
    '3 de 9 días son muy pocos para juzgar, y no son asistencia satisfactoria',
  '3 of 10 days is severe': '3 de 10 días es grave',
  'a transfer is severe at the school with 45 of 82 days missed, at risk at that with 7 of 96, severe over the year':
    'quien cambió de escuela es grave en la escuela donde faltó 45 de 82 días, en riesgo en la de 7 de 96, y grave en el año',

  // instructional_days_lost, average_daily_attendance
  'half days count as halves: 9 days and half a day are 4.75 per student':
    'los medios días cuentan como mitades: 9 días y medio día son 4.75 por estudiante',
  'a student without any day counted is not a student who missed none':
    'un estudiante sin ningún día contado no es un estudiante que no faltó ninguno',
  'one student all 180 days and one who came for half of them are one and a half students a day':
    'un estudiante los 180 días y otro que vino la mitad son un estudiante y medio por día',
  'a student enrolled for 20 days of 180 adds only those days':
    'un estudiante inscrito 20 de 180 días suma solo esos días',
  'a student without any day counted adds nothing': 'un estudiante sin ningún día contado no suma nada',

  // unexcused_share, suspension_absence_share, tardy_rate
  '3 of 5 days unexcused; one of the others has no reason yet, and does not count as unexcused':
    '3 de 5 días injustificados; uno de los otros aún no tiene motivo, y no cuenta como injustificado',
  'a student whose only absence has no reason yet was absent without being unexcused':
    'un estudiante cuya única ausencia aún no tiene motivo estuvo ausente, pero no injustificado',
  'a student who missed nothing is on neither side': 'un estudiante que no faltó no cuenta de ningún lado',
  '3 of 12 days of absence were a suspension': '3 de 12 días de ausencia fueron una suspensión',
  'days are pooled over students: one suspended for 2 of 4 days, one absent for 16 without suspension':
    'los días de los estudiantes se suman: uno con 2 de 4 días de suspensión, otro ausente 16 sin suspensión',
  'late on 8 of the 160 days attended of 180: the 20 days of absence are in neither':
    'tarde en 8 de los 160 días de asistencia de 180: los 20 días de ausencia no cuentan de ningún lado',
  'a student who never came was never late, and is not counted as always on time':
    'un estudiante que nunca vino nunca llegó tarde, y no cuenta como siempre puntual',
  'a student at two schools, half of each day at either: late on one shared day of which half counts here':
    'un estudiante en dos escuelas, medio día en cada una: tarde en un día compartido del que aquí cuenta la mitad',

  // on_pace_rate, absence_budget, early_absence_band
  '2 of the first 20 days is a tenth: on pace': '2 de los primeros 20 días es una décima parte: en camino',
  'a day and a half is not': 'un día y medio no lo es',
  '1 of the first 9 days is too early to say': '1 de los primeros 9 días es muy pronto para decirlo',
  'months and whole years are not looked at': 'no se miran meses ni años enteros',
  '12 of 180 days missed: 5 more are possible, for 18 would be a tenth':
    '12 de 180 días perdidos: son posibles 5 más, porque 18 serían una décima parte',
  '18 of 180 days missed: already a tenth, one too many': '18 de 180 días perdidos: ya es una décima parte, uno de más',
  '17 of 175 days missed: none left, for 18 is the first number of days that is a tenth':
    '17 de 175 días perdidos: no queda ninguno, porque 18 es el primer número de días que es una décima parte',
  'a school without a calendar of the days to come has none':
    'una escuela sin calendario de los días por venir no tiene ninguno',
  'one day missed of the first 9, two of 20, three of 30': 'un día perdido de los primeros 9, dos de 20, tres de 30',
  'half a day is no whole day, a day and a half is one, two and a half are two, four are three or more':
    'medio día no es un día entero, un día y medio es uno, dos y medio son dos, cuatro son tres o más',
  'a late entrant who has been here 20 days is in the first two windows and not yet in the third':
    'quien entró tarde y lleva 20 días está en las dos primeras ventanas y aún no en la tercera',
  'a grade that the district’s policy is not about is left out':
    'un grado del que no trata la política del distrito queda fuera',

  // from one year to the next
  'chronically absent last year and this: again': 'crónico el año pasado y este: otra vez',
  'last year only: not again': 'solo el año pasado: no otra vez',
  'this year only: not asked here': 'solo este año: aquí no se pregunta',
  'too few days in either year to be judged: left out': 'muy pocos días en uno de los dos años: queda fuera',
  'a student who was not here last year is left out': 'un estudiante que no estaba aquí el año pasado queda fuera',
  'chronically absent last year and not this: recovered': 'crónico el año pasado y este no: ya no lo es',
  'in both years: not': 'en los dos años: no',
  'who was not chronically absent has nothing to recover from':
    'quien no tuvo ausentismo crónico no tiene nada que dejar atrás',
  'who left, or has not been here long enough this year, is not recovered':
    'quien se fue, o no lleva aquí lo suficiente este año, no cuenta como recuperado',
  'chronically absent this year and not last: new': 'crónico este año y el pasado no: nuevo',
  'in neither year: not': 'en ninguno de los dos años: no',
  'a child in kindergarten was not here last year: left out, not counted as never absent':
    'un niño de kínder no estaba aquí el año pasado: queda fuera, y no cuenta como que nunca faltó',
  'a child in kindergarten for the second time was here last year, and is in it':
    'un niño en kínder por segunda vez estaba aquí el año pasado, y está incluido',
  'who was already chronically absent is not new': 'quien ya tenía ausentismo crónico no es nuevo',

  // equity_gap_chronic, transition_grade_gap, weekday_absence_gap
  '18 of 180 days is exactly a tenth: chronic, in whichever group':
    '18 de 180 días es exactamente una décima: crónico, en el grupo que sea',
  'a student with too few days to be judged is on neither side':
    'un estudiante con muy pocos días para juzgar no está en ningún lado',
  'grade 6 of a school that begins with grade 6 is in it, its grade 7 is not':
    'el 6.º grado de una escuela que empieza en 6.º está incluido; su 7.º grado, no',
  'kindergarten and grade 9 are': 'kínder y 9.º grado están incluidos',
  'a student with too few days to be judged is not': 'un estudiante con muy pocos días para juzgar no lo está',
  'last year counts as far as the same day of school, so whole years are not looked at':
    'el año pasado cuenta hasta el mismo día de clases, así que no se miran años enteros',
  'a student absent on two of eight Fridays and half of a Monday; the engine adds up students, day by day':
    'un estudiante ausente dos de ocho viernes y medio lunes; el motor suma a los estudiantes, día por día',
  'a student who entered on a Wednesday has a Wednesday more than Mondays':
    'un estudiante que entró un miércoles tiene un miércoles más que lunes',
};

/** Where definitions come from, and what changed in them. Names of publications stay as they are. */
export const sources: Readonly<Record<string, string>> = {
  ...recordSources,
  'First version.': 'Primera versión.',
  'Hearth’s own.': 'Propia de Hearth.',
  'Pooled over submitted days: numerator and denominator span the same days.':
    'Sumada sobre los días entregados: numerador y denominador abarcan los mismos días.',
  'Federal definition: absent on 10% or more of school days (EDFacts, data group 814).':
    'Definición federal: ausente el 10% o más de los días de clases (EDFacts, grupo de datos 814).',
  'Minimum of 10 days: Maine, New Mexico, Florida and New York.':
    'Mínimo de 10 días: Maine, Nuevo México, Florida y Nueva York.',
  'Attendance Works’ tiers: severe chronic absence is 20% or more.':
    'Niveles de Attendance Works: el ausentismo crónico grave es el 20% o más.',
  'Attendance Works’ District Attendance Tracking Tool: 5, 10 and 20%.':
    'District Attendance Tracking Tool, de Attendance Works: 5, 10 y 20%.',
  'Hearth’s own: absent days over students, raw.': 'Propia de Hearth: días de ausencia entre estudiantes, sin ajustes.',
  'Attendance Works, “Monitor attendance data”: average daily attendance hides chronic absence.':
    'Attendance Works, «Monitor attendance data»: la asistencia diaria promedio esconde el ausentismo crónico.',
  'CEDS absence categories.': 'Categorías de ausencia de CEDS.',
  'California’s formula for chronic absence counts suspension out of school among the absences.':
    'La fórmula de California para el ausentismo crónico cuenta la suspensión fuera de la escuela entre las ausencias.',
  'Suspension out of school is always an absence: a Connecticut handbook’s wording.':
    'La suspensión fuera de la escuela siempre es una ausencia: así lo dice un manual de Connecticut.',
  'Production practice: numerator and denominator span the same days.':
    'Práctica común: numerador y denominador abarcan los mismos días.',
  'Hearth’s own: the federal threshold applied to the days so far.':
    'Propia de Hearth: el umbral federal aplicado a los días hasta ahora.',
  'Hearth’s own: ceil(days ÷ 10) − 1 − days missed.':
    'Propia de Hearth: días ÷ 10, redondeado hacia arriba, − 1 − días perdidos.',
  'Attendance Works: look at the end of September for students who have already missed two or three days.':
    'Attendance Works: al final de septiembre, buscar a los estudiantes que ya faltaron dos o tres días.',
  'Baltimore Education Research Consortium, “Why September Matters”: fewer than 2, 2 to 4, more than 4 days in September. The first 9, 20 and 30 days are Hearth’s own.':
    'Baltimore Education Research Consortium, «Why September Matters»: menos de 2, de 2 a 4, más de 4 días en septiembre. Los primeros 9, 20 y 30 días son propios de Hearth.',
  'Hearth’s own: the same students in two years.': 'Propia de Hearth: los mismos estudiantes en dos años.',
  'Hearth’s own. Simulation: of students absent a tenth or more of 45 days, about 40% are under it in the next 45 although nothing was done.':
    'Propia de Hearth. Simulación: de los estudiantes ausentes una décima parte o más de 45 días, cerca del 40% está por debajo en los 45 siguientes aunque no se hizo nada.',
  'University of Chicago Consortium on School Research: attendance was highest in grades 1 to 8, and almost half of students were chronically absent in preschool and in high school (2011–12).':
    'University of Chicago Consortium on School Research: la asistencia fue más alta de 1.º a 8.º grado, y casi la mitad de los estudiantes tuvo ausentismo crónico en preescolar y en secundaria (2011–12).',
  'Interval: Newcombe (1998), Statistics in Medicine 17:873–890, method 10.':
    'Intervalo: Newcombe (1998), Statistics in Medicine 17:873–890, método 10.',
  'Hearth’s own. Bootstrap by blocks: Künsch (1989), Annals of Statistics 17:1217–1241; a block is a week.':
    'Propia de Hearth. Bootstrap por bloques: Künsch (1989), Annals of Statistics 17:1217–1241; un bloque es una semana.',
};
