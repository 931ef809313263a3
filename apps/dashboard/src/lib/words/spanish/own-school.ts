/** The words of a school’s page; part of {@link spanish}. */
export const ownSchoolInSpanish = {
  'school.since': 'escuela comunitaria desde el {date}',
  'school.district': 'El distrito en su conjunto: {v}.',
  'school.all': 'Todas las escuelas',
  'school.act.title': 'Las cifras de esta escuela',
  'school.names.closed':
    'Las cifras exactas, los nombres y la lista de estudiantes por contactar solo están abiertos al personal de la escuela: en la computadora de la propia escuela, iniciando allí Hearth con HEARTH_NAMES=this-machine-only. Aquí todas las cifras están protegidas.',
  'own.title.tomorrow': 'Para mañana por la mañana',
  'own.title.today': 'Para hoy',
  'own.title.next': 'Para el próximo día de clases',
  'own.title.passed': 'A quién contactar',
  'own.next': 'Próximo día de clases: {date}. Se cuenta todo el año, en todas las escuelas.',
  'own.next.unknown': 'Se cuenta todo el año, en todas las escuelas.',
  'own.fewLeft':
    '{n, plural, one {a quien le quedan dos ausencias o menos este año} other {a quienes les quedan dos ausencias o menos este año}}',
  'own.wentOver':
    '{n, plural, one {más que pasó del {threshold} en los últimos cinco días de clases} other {más que pasaron del {threshold} en los últimos cinco días de clases}}',
  'own.canRecover':
    '{n, plural, one {más por encima del {threshold} que aún puede recuperarse} other {más por encima del {threshold} que aún pueden recuperarse}}',
  'own.unsupported':
    '{n, plural, one {pasa del {threshold}, aún puede recuperarse y no tiene apoyo registrado} other {pasan del {threshold}, aún pueden recuperarse y no tienen apoyo registrado}}',
  'own.recover.unsupported':
    '{n, plural, =0 {Todos ellos tienen apoyo registrado.} one {Uno de ellos no tiene apoyo registrado.} other {{digits} de ellos no tienen apoyo registrado.}}',
  'own.open': 'Abrir la lista: {n, plural, one {# estudiante} other {# estudiantes}}',
  'own.open.none': 'Nadie por contactar: abrir la lista de todos los estudiantes',
  'own.lede': '{k} de {n} estudiantes han faltado al {threshold} o más de sus días en esta escuela.',
  'own.recover':
    'Contando todos sus días de este año, {n, plural, =0 {nadie de los inscritos hoy pasa del {threshold}} one {un estudiante inscrito hoy pasa del {threshold}} other {{digits} estudiantes inscritos hoy pasan del {threshold}}}{n, plural, =0 {.} other {; {k} de {n, plural, one {ellos} other {esos {digits}}} aún pueden terminar el año por debajo del {threshold}.}}',
  'own.over':
    'Contando todos sus días de este año, {n, plural, one {un estudiante inscrito hoy pasa del {threshold}.} other {{digits} estudiantes inscritos hoy pasan del {threshold}.}}',
  'own.csv': 'Descargar las cifras protegidas de esta escuela (CSV)',
  'own.note.full':
    'Las cifras de esta escuela se muestran completas a su propio personal. Todo lo que se exporta para otros, incluido el archivo de cifras, está protegido.',
  'own.note.difference': 'Las diferencias están en puntos y se calculan antes de redondear.',
  'n.of': '{k} de {n} estudiantes',
  'grain.school': 'solo los días en esta escuela',
  'grain.schools': 'cada escuela: solo los días en esa escuela; el distrito: todo el año, en todas las escuelas',
  'grain.student': 'todo el año, en todas las escuelas',
  'policy.line': 'política: {title}',
  'days.ask': '¿Son menos los estudiantes que faltan al {threshold} o más de las clases?',
  'days.answer.lower': 'Más bajo que el mismo día del año pasado, pero no más de lo que explica el azar',
  'days.answer.lower.clear': 'Más bajo que el mismo día del año pasado, más de lo que explica el azar',
  'days.answer.higher': 'Más alto que el mismo día del año pasado, pero no más de lo que explica el azar',
  'days.answer.higher.clear': 'Más alto que el mismo día del año pasado, más de lo que explica el azar',
  'days.answer.same': 'Igual que el mismo día del año pasado',
  'days.answer.alone': 'No hay cifra del mismo día del año pasado con qué comparar',
  'days.size':
    'En una escuela de este tamaño, la cifra puede moverse unos {d} de un año al otro sin que nada haya cambiado.',
  'days.counts': 'cuenta toda ausencia, justificada o no, y los días perdidos por suspensión.',
  'days.sub':
    '{m} a la fecha, porcentaje de estudiantes, por día de clases. Línea continua: este año; sombreado: su intervalo del 95%. Línea discontinua: año pasado.',
  'days.title': '{m} a la fecha por día de clases, este año y el pasado',
  'days.early': 'primeros {n} días: muy pocos',
  'days.today': 'día {day}',
  'days.now': 'Este año a la fecha',
  'days.now.until': 'Este año hasta el día {day}',
  'days.then': 'Año pasado {v}',
  'days.then.end': 'terminó en {v}',
  'days.description': 'Este año llegó a {v} el día {day}; el año pasado estaba en {then} el día {same}.',
  'days.description.end': 'El año pasado terminó en {v}.',
  'days.column': 'Día de clases',
  'days.people': '{now, plural, one {# estudiante} other {# estudiantes}} este año, {then} el pasado',
  'left.ask': '¿A quiénes aún se puede ayudar a no pasar el límite?',
  'left.answer':
    '{n, plural, one {Un estudiante pasa hoy del {threshold}, pero aún puede terminar el año por debajo} other {{digits} estudiantes pasan hoy del {threshold}, pero aún pueden terminar el año por debajo}}',
  'left.answer.none': 'Nadie que hoy pasa del {threshold} puede ya terminar el año por debajo',
  'left.answer.nobody': 'Nadie pasa hoy del {threshold}',
  'left.answer.unknown': 'No se puede decir cuántas ausencias quedan',
  'left.unknown':
    'El calendario no dice cuántos días de clases faltan. Hay que cargar el calendario de todo el año para ver las ausencias que quedan.',
  'left.unknown.some':
    '{n, plural, one {De un estudiante el calendario no lo dice.} other {De # estudiantes el calendario no lo dice.}}',
  'left.more': 'Cada marca es un estudiante: un cuadrado si hoy pasa del {threshold}, un círculo si no.',
  'left.more.alone':
    'Hueco: sin apoyo registrado desde que pasó del límite, o en los últimos 30 días de clases. Los servicios delicados no se miran.',
  'left.names': 'Los nombres están en',
  'left.list': 'la lista',
  'left.sub': 'Estudiantes según las ausencias que les quedan este año, si siguen inscritos hasta el {date}.',
  'left.sub.noDate': 'Estudiantes según las ausencias que les quedan este año, si siguen inscritos hasta el final.',
  'left.rest': 'No se dibuja a los estudiantes a quienes les quedan {from} o más ({n}).',
  'left.title': 'Estudiantes según las ausencias que les quedan este año',
  'left.none': 'No queda ninguna',
  'left.none.how': '{n} ya no pueden|terminar bajo el {threshold}',
  'left.axis': 'ausencias que quedan antes de terminar por encima del {threshold} →',
  'left.axis.short': 'ausencias que quedan →',
  'left.alone': 'hueco: sin apoyo registrado',
  'left.column.alone': 'Sin apoyo registrado',
  'left.description.alone':
    '{n, plural, =0 {Todos tienen apoyo registrado.} one {# no tiene apoyo registrado.} other {# no tienen apoyo registrado.}}',
  'left.over': 'hoy por encima del {threshold}',
  'left.under': 'hoy por debajo del {threshold}',
  'left.drawn': '{n, plural, one {# estudiante dibujado} other {# estudiantes dibujados}}',
  'left.asOf': 'al {date}',
  'left.description.none':
    '{n, plural, one {# ya no puede terminar por debajo del {threshold}.} other {# ya no pueden terminar por debajo del {threshold}.}}',
  'left.description':
    '{n, plural, one {A # estudiante le quedan {left}} other {A # estudiantes les quedan {left}}}, {over} de ellos por encima del {threshold}.',
  'left.column': 'Ausencias que quedan',
  'left.column.over': 'Hoy por encima del {threshold}',
  'left.none.row': 'Ninguna: ya no pueden terminar por debajo',
  'left.row.more': '{n} o más',
  'tiers.answer.count': '{k} de {n} estudiantes faltan a menos de un día de cada veinte',
  'weekday.ask': '¿Se falta más un día de la semana?',
  'weekday.answer':
    '{days}: {n, plural, one {este día se aparta} other {estos días se apartan}} más de lo que explica el azar',
  'weekday.answer.none': 'Ningún día de la semana se aparta más de lo que explica el azar',
  'weekday.answer.hidden': 'Los días de la semana no se pueden mostrar ni distinguir',
  'weekday.more':
    'La parte de ausencias de cada día menos el promedio de los otros cuatro, solo en semanas completas de clases. Con cinco días, alguno se apartará por azar.',
  'weekday.sub':
    'Ausencias de cada día menos la media de los otros cuatro, en puntos porcentuales de días. Relleno: este año, con su intervalo del 95%. Hueco: mismo día de clases del año pasado. A la derecha del 0: se falta más.',
  'weekday.title': 'Ausencias cada día de la semana frente a los otros cuatro, en puntos',
  'weekday.column': 'Día',
  'weekday.gap': 'Diferencia, puntos',
  'member.monday': 'lunes',
  'member.tuesday': 'martes',
  'member.wednesday': 'miércoles',
  'member.thursday': 'jueves',
  'member.friday': 'viernes',
  'bands.ask': '¿Quiénes faltaron al principio?',
  'bands.answer': '{v} de los estudiantes faltaron a tres o más de sus primeros {n} días',
  'bands.answer.hidden': 'No se muestra cuántos faltaron a tres o más de sus primeros días',
  'bands.more':
    'Se cuenta desde el primer día de cada estudiante, y solo cuando esos días han pasado. Habla de días que ya pasaron y no predice nada.',
  'bands.sub':
    'Estudiantes según los días que faltaron de sus primeros 9, 20 y 30, en porcentaje. De izquierda a derecha: ninguno, uno, dos, tres o más. Este año encima del pasado.',
  'bands.title': 'Estudiantes según los días que faltaron de sus primeros días, este año y el pasado',
  'bands.window.first_9_days': 'Primeros 9 días',
  'bands.window.first_20_days': 'Primeros 20 días',
  'bands.window.first_30_days': 'Primeros 30 días',
  'bands.column': 'Primeros días',
  'bands.none': 'No faltaron',
  'bands.one': 'Uno',
  'bands.two': 'Dos',
  'bands.three_or_more': 'Tres o más',
  'bands.year': '{window}, {year}',
  'transition.ask': 'Donde empieza una escuela nueva, ¿es distinto del año pasado?',
  'transition.answer': '{g}: {d} frente al mismo grado del año pasado',
  'transition.answer.none': 'Sin cambio claro en los grados donde empieza una escuela nueva',
  'transition.answer.hidden': 'No se puede mostrar el grado donde empieza una escuela nueva',
  'transition.more':
    'Se compara con el mismo grado del año pasado, nunca con el grado anterior: esos son otros niños de otra edad.',
  'transition.sub':
    'Ausentismo crónico menos el del mismo grado el año pasado, en puntos porcentuales, con intervalo del 95%. A la derecha del 0: más que el año pasado.',
  'transition.title':
    'Ausentismo crónico en los grados donde empieza una escuela nueva, menos el mismo grado el año pasado, en puntos',
  'school.gaps.ask': '¿Qué estudiantes están más lejos de los demás?',
} as const;
