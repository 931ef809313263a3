/** Why rows were refused, what puts it right, and what counts about the data say: each English sentence with its Spanish one. */
export const reasons: Readonly<Record<string, string>> = {
  // reasons
  'It is said to be shown and has no figure.': 'Dice que se muestra y no tiene cifra.',
  'It is said to be suppressed or not given, and has a figure.': 'Dice que está suprimido o sin dato, y tiene cifra.',
  'Present and absent do not add up to enrolled.': 'Los presentes y los ausentes no suman los inscritos.',
  'The count is larger than what it is counted in.': 'La cantidad es mayor que el total del que forma parte.',
  'The days excused, unexcused and suspended are more than the days absent.':
    'Los días justificados, injustificados y de suspensión son más que los días de ausencia.',
  'The days present, absent and missing do not add up to the days enrolled.':
    'Los días de presencia, de ausencia y sin registro no suman los días de inscripción.',
  'The exit date is before the entry date.': 'La fecha de salida es anterior a la de entrada.',
  'The figure is not between 0 and 100 percent.': 'La cifra no está entre 0 y 100 por ciento.',
  'The group ends before it begins.': 'El grupo termina antes de empezar.',
  'The percent present is not between 0 and 100.': 'El porcentaje de presencia no está entre 0 y 100.',
  'There are more days absent than days enrolled, or a number of days is negative.':
    'Hay más días de ausencia que de inscripción, o un número de días es negativo.',
  'There is neither a figure nor a mark that the school did not submit.':
    'No hay cifra ni marca de que la escuela no la entregó.',
  'There is neither a school year nor a date.': 'No hay año escolar ni fecha.',
  'There is no number of days absent, and none to work it out from.':
    'No hay número de días de ausencia, ni otros con qué calcularlo.',
  'No school file names this school.': 'Ningún archivo de escuelas nombra esta escuela.',
  'The student was not enrolled at the school on that date.':
    'El estudiante no estaba inscrito en la escuela en esa fecha.',
  'The calendar says that there was no school on that date.': 'El calendario dice que no hubo clases en esa fecha.',
  'The date is later than the day on which the file arrived.': 'La fecha es posterior al día en que llegó el archivo.',
  'The student’s days at this school are on record and add up to the same.':
    'Los días del estudiante en esta escuela están registrados y suman lo mismo.',
  'The student’s days at this school are on record and add up to something else. The days count.':
    'Los días del estudiante en esta escuela están registrados y suman otra cosa. Cuentan los días.',
  'The source says that this row does not count: the student never came, or it was entered by mistake.':
    'La fuente dice que esta fila no cuenta: el estudiante nunca vino, o se ingresó por error.',
  'The source says that it has deleted this row.': 'La fuente dice que ha borrado esta fila.',
  'hearth.yaml does not say what this service is about.': 'hearth.yaml no dice de qué trata este servicio.',
  'Add its name under “services” of this source, with a category behind it.':
    'Añadir su nombre bajo «services» de esta fuente, con una categoría detrás.',
  'The same row is in the file twice.': 'La misma fila está dos veces en el archivo.',
  'An earlier row of the file says something else about the same thing.':
    'Una fila anterior del archivo dice otra cosa sobre lo mismo.',
  'The row has fewer columns than the header.': 'La fila tiene menos columnas que el encabezado.',
  'The row has more columns than the header.': 'La fila tiene más columnas que el encabezado.',
  'A quotation mark is opened and not closed.': 'Se abre una comilla y no se cierra.',
  'The row is longer than two million characters.': 'La fila tiene más de dos millones de caracteres.',
  'The row cannot be read.': 'La fila no se puede leer.',

  // what puts them right
  'Correct the formula in the workbook, or what it looks up, and save it again.':
    'Corregir la fórmula del libro, o lo que busca, y volver a guardarlo.',
  'Correct it at its source.': 'Corregirlo en su origen.',
  'Correct one of the two dates at their source.': 'Corregir una de las dos fechas en su origen.',
  'Correct the columns of eligible and count under this source in hearth.yaml.':
    'Corregir las columnas «eligible» y «count» de esta fuente en hearth.yaml.',
  'Correct the counts at their source.': 'Corregir las cantidades en su origen.',
  'Correct the date at its source.': 'Corregir la fecha en su origen.',
  'Correct the date at its source, or name its format under this source in hearth.yaml.':
    'Corregir la fecha en su origen, o indicar su formato en esta fuente en hearth.yaml.',
  'Correct the dates at their source; a student who never came needs no enrollment row.':
    'Corregir las fechas en su origen; un estudiante que nunca vino no necesita una fila de inscripción.',
  'Correct the mark of suppression under this source in hearth.yaml.':
    'Corregir la marca de supresión de esta fuente en hearth.yaml.',
  'Correct the numbers at their source.': 'Corregir los números en su origen.',
  'Correct the school’s number, or send the school file that has it.':
    'Corregir el número de la escuela, o enviar el archivo de escuelas que lo tiene.',
  'Check the student number, the date, and the dates of enrollment.':
    'Revisar el número del estudiante, la fecha y las fechas de inscripción.',
  'Check the date, or correct the calendar.': 'Revisar la fecha, o corregir el calendario.',
  'Nothing to do.': 'No hay nada que hacer.',
  'Nothing to do: the first is kept.': 'No hay nada que hacer: se conserva la primera.',
  'Correct one of the two at their source; the first is kept until then.':
    'Corregir una de las dos en su origen; hasta entonces se conserva la primera.',
  'Nothing to do: the days count.': 'No hay nada que hacer: cuentan los días.',
  'Compare the two at their source; if the sums are right, correct the days.':
    'Comparar ambos en su origen; si las sumas son correctas, corregir los días.',
  'Look for a line break inside a value, or a row that was cut off.':
    'Buscar un salto de línea dentro de un valor, o una fila cortada.',
  'Put values that contain the separator in quotation marks.':
    'Poner entre comillas los valores que contienen el separador.',
  'Double the quotation marks inside values, or remove the stray one.':
    'Duplicar las comillas dentro de los valores, o quitar la que sobra.',
  'Look for a quotation mark that is never closed.': 'Buscar una comilla que nunca se cierra.',
  'Export the file again.': 'Volver a exportar el archivo.',
  'Map the days absent, or the days enrolled and present, or the days excused and unexcused.':
    'Indicar los días de ausencia, o los de inscripción y presencia, o los justificados e injustificados.',
  'Name the column of the school year under this source in hearth.yaml.':
    'Indicar la columna del año escolar en esta fuente en hearth.yaml.',
  'Name the publisher’s mark of suppression under this source in hearth.yaml.':
    'Indicar la marca de supresión de quien publica en esta fuente en hearth.yaml.',
  'Name the word for “not submitted” under this source in hearth.yaml, or ask for the figure.':
    'Indicar la palabra para «no entregado» en esta fuente en hearth.yaml, o pedir la cifra.',
  'Write a number in digits with a point for decimals.': 'Escribir un número en cifras, con punto para los decimales.',
  'Write a whole number in digits, without units or separators.':
    'Escribir un número entero en cifras, sin unidades ni separadores.',
  'Write percents from 0 to 100, or map the column to “share”.':
    'Escribir porcentajes de 0 a 100, o asignar la columna a «share».',
  'Write the share of the day that was missed, from 0 to 1.': 'Escribir la parte del día que se faltó, de 0 a 1.',
  'Write the year in which it ends, 2026, or both, 2025-26.': 'Escribir el año en que termina, 2026, o ambos, 2025-26.',
  'Write yes or no.': 'Escribir «yes» o «no».',
};

/** What further counts do to the figures. */
export const companions: Readonly<Record<string, string>> = {
  'Attendance other than “present” of students whom no roster names. It is in no figure.':
    'Asistencia distinta de «presente» de estudiantes que ninguna lista de inscritos nombra. No está en ninguna cifra.',
  'Students enrolled on whose days no register was taken. They are in no figure.':
    'Estudiantes inscritos en cuyos días no se pasó lista. No están en ninguna cifra.',
  'Students chronically absent last year who left the district, or have not been enrolled long enough this year. They are neither recovered nor chronically absent again, and are often worse off.':
    'Estudiantes con ausentismo crónico el año pasado que se fueron del distrito, o que este año no llevan inscritos lo suficiente. No cuentan ni como recuperados ni como crónicos otra vez, y a menudo están peor.',
  'Full weeks, counted school by school, that stand beside a week with fewer days of school. Absence by day of the week rests on them too, and days beside a holiday are missed more.':
    'Semanas completas, contadas escuela por escuela, junto a una semana con menos días de clases. Las ausencias por día de la semana se basan también en ellas, y a los días junto a un feriado se falta más.',
  'Of the students chronically absent last year, the share that would not be this year by chance alone, if every student’s risk stayed as it was: each one’s risk is estimated from the student’s own days and from how risks differ between students (a beta-binomial model). Absences come in spells, which the model leaves out: a reference to read recovery by, and no test.':
    'De los estudiantes con ausentismo crónico el año pasado, la parte que no lo tendría este año solo por azar, si el riesgo de cada uno siguiera igual: el riesgo de cada estudiante se estima con sus propios días y con lo que difieren los riesgos entre estudiantes (un modelo beta-binomial). Las ausencias vienen en rachas, que el modelo no incluye: es una referencia para leer la recuperación, no una prueba.',
  'Days of absence for which no reason has been given yet. They count as absent, and not as unexcused.':
    'Días de ausencia cuyo motivo aún no se ha dado. Cuentan como ausencia, y no como injustificados.',
  'Students suspended out of school for a day or more in the school year, of all enrolled. Half days add up.':
    'Estudiantes suspendidos fuera de la escuela un día o más en el año escolar, de todos los inscritos. Los medios días se suman.',
  'Students enrolled long enough who never attended. The district’s policy leaves them out of every rate of chronic absence.':
    'Estudiantes inscritos lo suficiente que nunca asistieron. La política del distrito los deja fuera de toda tasa de ausentismo crónico.',
  'Students in grades that the district’s policy is not about. They are in no rate of chronic absence.':
    'Estudiantes en grados de los que no trata la política del distrito. No están en ninguna tasa de ausentismo crónico.',
};

/** Why figures of past months moved. */
export const causes: Readonly<Record<string, string>> = {
  'The configuration, hearth.yaml, changed.': 'Cambió la configuración, hearth.yaml.',
  'The release before was made by a version of Hearth whose figures cannot be compared.':
    'La edición anterior la hizo una versión de Hearth cuyas cifras no se pueden comparar.',
};

/** The titles of the policies that every district has; a district’s own keep their title. */
export const policyTitles: Readonly<Record<string, string>> = {
  District: 'Distrito',
  Federal: 'Federal',
  California: 'California',
  'New Jersey': 'Nueva Jersey',
};
