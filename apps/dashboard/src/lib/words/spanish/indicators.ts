import { serviceIndicators } from './service-indicators.ts';
import { strategyIndicators } from './strategy-indicators.ts';
import { strategyMoney } from './strategy-money.ts';
import { strategyReach } from './strategy-reach.ts';
import { surveyIndicators } from './survey-indicators.ts';

export interface IndicatorWords {
  /** The version of the definition that was translated: another one needs another look. */
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly definition: string;
  readonly doesNotShow: string;
}

/** What each indicator of the catalog says of itself, in Spanish. */
export const indicators: Readonly<Record<string, IndicatorWords>> = {
  ...serviceIndicators,
  ...surveyIndicators,
  ...strategyIndicators,
  ...strategyMoney,
  ...strategyReach,
  attendance_rate: {
    version: 1,
    title: 'Tasa de asistencia',
    question: 'De todos los días en que los estudiantes podían estar en la escuela, ¿cuántos estuvieron?',
    definition:
      'Días a los que asistieron todos los estudiantes juntos, divididos entre los días en que estaban inscritos y se pasó lista. Los días en que no se pasó lista no cuentan de ningún lado.',
    doesNotShow:
      'Cómo se reparten las ausencias: una escuela con buena tasa puede tener muchos estudiantes que faltan a una décima parte del año.',
  },
  chronic_absence_rate: {
    version: 1,
    title: 'Ausentismo crónico',
    question: '¿Son menos los estudiantes que faltan a una décima parte o más de las clases?',
    definition:
      'Parte de los estudiantes que faltaron a una décima parte o más de los días en que estuvieron inscritos, por cualquier motivo, entre los inscritos al menos 10 días, o según fije estos números la norma del distrito. Exactamente una décima parte cuenta. Quienes se fueron siguen contando.',
    doesNotShow: 'Por qué faltan los estudiantes, ni si algún servicio lo cambió.',
  },
  severe_chronic_rate: {
    version: 1,
    title: 'Ausentismo crónico grave',
    question: '¿Son menos los estudiantes que faltan a una quinta parte o más de las clases?',
    definition:
      'Parte de los estudiantes que faltaron a una quinta parte o más de los días en que estuvieron inscritos, por cualquier motivo, entre los inscritos al menos 10 días.',
    doesNotShow: 'Por qué faltan los estudiantes. Todos los que cuentan aquí cuentan también en el ausentismo crónico.',
  },
  attendance_tiers: {
    version: 1,
    title: 'Niveles de asistencia',
    question: '¿Cómo se reparten las ausencias entre los estudiantes?',
    definition:
      'Cada estudiante inscrito está en una de cinco partes según los días que faltó: satisfactoria (menos del 5%), en riesgo (del 5 a menos del 10%), moderada (del 10 a menos del 20%), grave (20% o más), o muy pocos días de inscripción para juzgar.',
    doesNotShow: 'Si los mismos estudiantes siguen en un nivel de un año al siguiente.',
  },
  instructional_days_lost: {
    version: 1,
    title: 'Días de clases perdidos por estudiante',
    question: '¿A cuántos días de clases falta cada estudiante?',
    definition:
      'Días de ausencia de todos los estudiantes juntos, por cualquier motivo, divididos entre el número de estudiantes. Quienes estuvieron inscritos solo una parte del período cuentan como un estudiante cada uno.',
    doesNotShow: 'Los días perdidos por cierres o por listas que no se pasaron; y no se extiende a un año completo.',
  },
  average_daily_attendance: {
    version: 1,
    title: 'Asistencia diaria promedio (analítica)',
    question: '¿Cuántos estudiantes están en la escuela en un día promedio?',
    definition:
      'Días a los que asistieron todos los estudiantes juntos, divididos entre los días de clases en que se pasó lista. Es una cifra analítica: la fórmula de financiamiento de un estado tiene sus propias reglas.',
    doesNotShow: 'La asistencia por la que paga un estado, ni quién faltó.',
  },
  unexcused_share: {
    version: 1,
    title: 'Parte injustificada de las ausencias',
    question: '¿Qué parte de las ausencias es injustificada?',
    definition:
      'Días de ausencia injustificada, divididos entre todos los días de ausencia. Una ausencia cuyo motivo aún no se ha dado es una ausencia, pero no injustificada; la página de calidad de los datos dice cuántas hay.',
    doesNotShow:
      'Cuántas ausencias hay. Los motivos se cambian a menudo después, así que una edición anterior puede decir otra cosa.',
  },
  suspension_absence_share: {
    version: 1,
    title: 'Ausencias por suspensión',
    question: '¿Qué parte de las ausencias causa la propia escuela, al suspender a estudiantes?',
    definition:
      'Días de suspensión fuera de la escuela, divididos entre todos los días de ausencia. Son días de ausencia como los demás y nunca se quitan del ausentismo crónico. La suspensión dentro de la escuela no está entre ellos.',
    doesNotShow:
      'A cuántos estudiantes se suspendió (la página de calidad de los datos tiene esa parte), por qué, ni si fue justo.',
  },
  tardy_rate: {
    version: 1,
    title: 'Días con llegada tarde',
    question: 'De los días en que vienen, ¿en cuántos llegan tarde los estudiantes?',
    definition:
      'Días en que un estudiante llegó tarde, divididos entre los días a los que asistió. Los días de ausencia no cuentan de ningún lado. Un día con llegada tan tarde que el distrito lo cuenta como ausencia, en parte o entero, es ausencia y no llegada tarde.',
    doesNotShow: 'Qué tan tarde, ni por qué: un autobús atrasado cuenta igual que una salida tarde de casa.',
  },
  on_pace_rate: {
    version: 1,
    title: 'En camino al ausentismo crónico',
    question: '¿Cuántos estudiantes han faltado a una décima parte o más del año hasta ahora?',
    definition:
      'Parte de los estudiantes que han faltado a una décima parte o más de los días en que estuvieron inscritos este año hasta ahora, entre los inscritos al menos 10 días. La cifra del año pasado es del mismo día de clases. Si nada cambia, terminan el año con ausentismo crónico; describe dónde están y no predice.',
    doesNotShow:
      'Quiénes tendrán ausentismo crónico en junio: al principio del año dos días son una décima parte, y mucho puede cambiar.',
  },
  absence_budget: {
    version: 1,
    title: 'Ausencias que le quedan',
    question: '¿A cuántos días más puede faltar este estudiante y aún terminar el año por debajo de una décima parte?',
    definition:
      'El menor número de días que sería una décima parte de todos los días en que el estudiante habrá estado inscrito al terminar el año, menos uno, menos los días que ya faltó, en días enteros. Por debajo de 0, el estudiante ya no puede terminar el año por debajo de una décima parte. Se cuenta de nuevo cuando un estudiante cambia de escuela.',
    doesNotShow:
      'Nada de un grupo: se dice de un estudiante, a quienes pueden ver a los estudiantes de esa escuela por nombre, y ninguna edición tiene una cifra de esto. No prevé los días de clases que aún se agreguen o se pierdan.',
  },
  early_absence_band: {
    version: 1,
    title: 'Ausencias en los primeros días',
    question: '¿A cuántos de sus primeros 9, 20 y 30 días han faltado los estudiantes?',
    definition:
      'Estudiantes según los días que faltaron de sus propios primeros 9, 20 y 30 días de inscripción: ninguno, uno, dos, tres o más. Quien entró tarde cuenta desde el día en que entró, y está en una ventana solo cuando esos días han pasado. Los medios días se suman, y solo cuentan los días enteros: un día y medio es uno.',
    doesNotShow: 'Por qué faltaron, ni quiénes faltarán más adelante: habla de días que ya pasaron y no predice nada.',
  },
  chronic_persistence_rate: {
    version: 1,
    title: 'Otra vez con ausentismo crónico',
    question: 'De los estudiantes con ausentismo crónico el año pasado, ¿cuántos lo tienen otra vez?',
    definition:
      'Parte de los estudiantes con ausentismo crónico este año, entre los que lo tuvieron el año pasado, en todo el año y en todas las escuelas del distrito. Los dos años se cuentan con las mismas reglas y los registros de hoy, y el estudiante estuvo inscrito lo suficiente para ser juzgado en ambos. Quienes se fueron no están incluidos; la página de calidad de los datos dice cuántos.',
    doesNotShow:
      'Qué fue de quienes se fueron, que a menudo están peor; ni que alguien ayudó a quienes ya no tienen ausentismo crónico.',
  },
  chronic_recovery_rate: {
    version: 1,
    title: 'Ya sin ausentismo crónico',
    question: 'De los estudiantes con ausentismo crónico el año pasado, ¿cuántos ya no lo tienen?',
    definition:
      'Parte de los estudiantes sin ausentismo crónico este año, entre los que lo tuvieron el año pasado; junto con los que lo tienen otra vez suma el 100%. A muchos les pasaría sin ninguna ayuda, porque un mal año es a menudo en parte mala suerte: al lado está la parte que cabe esperar solo por azar.',
    doesNotShow:
      'Que un servicio, un programa o una escuela lo haya logrado. Solo vale la pena preguntar por lo que supera la parte que cabe esperar por azar, y ni eso prueba nada.',
  },
  chronic_onset_rate: {
    version: 1,
    title: 'Ausentismo crónico nuevo',
    question: 'De los estudiantes sin ausentismo crónico el año pasado, ¿cuántos lo tienen ahora?',
    definition:
      'Parte de los estudiantes con ausentismo crónico este año, entre los que no lo tuvieron el año pasado, en todo el año y en todas las escuelas del distrito. Los dos años se cuentan con las mismas reglas, y el estudiante estuvo inscrito lo suficiente para ser juzgado en ambos. Los niños en su primer año en una escuela del distrito no tienen año anterior y quedan fuera.',
    doesNotShow:
      'Los estudiantes nuevos en el distrito, y la mayoría de los niños de kínder: cómo están se ve en el ausentismo crónico.',
  },
  transition_grade_gap: {
    version: 1,
    title: 'Ausentismo crónico donde empieza una escuela nueva',
    question:
      '¿Es distinto del año pasado el ausentismo crónico en kínder, en el primer grado de la escuela intermedia y en 9.º grado?',
    definition:
      'La parte de los estudiantes con ausentismo crónico en un grado en que empieza una escuela nueva, menos la parte en el mismo grado el año pasado en el mismo día de clases, en puntos porcentuales. Es la diferencia de los dos porcentajes enteros publicados, y solo se dice donde ambos lo están. El primer grado de una escuela intermedia es el más bajo que enseña; el 6.º grado donde ninguna escuela empieza con uno.',
    doesNotShow:
      'En qué se diferencia un grado del anterior, porque son otros niños de otra edad; ni por qué los niños de este año difieren de los del año pasado.',
  },
  equity_gap_chronic: {
    version: 1,
    title: 'Brecha en el ausentismo crónico',
    question: '¿Tiene un grupo de estudiantes ausentismo crónico más a menudo que todos los demás?',
    definition:
      'La parte de los estudiantes con ausentismo crónico en un grupo menos la parte entre todos los que se sabe que no están en él, en puntos porcentuales: aprendices de inglés, estudiantes con discapacidad, de familias con bajos ingresos, sin vivienda estable, en hogar de acogida, de familias migrantes. Es la diferencia de los dos porcentajes enteros publicados, y solo se dice donde ambos lo están.',
    doesNotShow:
      'Por qué, ni si a alguno de los dos lados le va bien: una brecha se cierra también donde los demás empeoran, así que lea primero las dos partes. Brechas entre razas y etnias: cada una se compara con varias otras, y no se dice un solo complemento. Un estudiante puede estar en varios grupos, así que las brechas no se suman.',
  },
  weekday_absence_gap: {
    version: 1,
    title: 'Ausencias por día de la semana',
    question: '¿Se falta más un día de la semana que los demás?',
    definition:
      'La parte de los días que se faltó en un día de la semana, menos el promedio de esa parte en los otros cuatro, en puntos porcentuales. Solo cuentan semanas completas, con clases y lista pasada los cinco días, y al menos 8 de ellas. Solo se habla de una diferencia donde su intervalo no incluye el 0; el intervalo sale de volver a sortear las mismas semanas una y otra vez.',
    doesNotShow:
      'Por qué, ni quiénes. Con cinco días de la semana y muchas escuelas, algunos destacarán por azar. Incluye las semanas junto a un feriado: la página de calidad de los datos dice cuántas hay.',
  },
};

/** The same under the keys by which a language overrides the catalog: `indicator.<id>.title` and so on. */
export const indicatorMessages: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(indicators).flatMap(([id, { title, question, definition, doesNotShow }]) =>
    Object.entries({ title, question, definition, doesNotShow }).map(([part, text]) => [
      `indicator.${id}.${part}`,
      text,
    ]),
  ),
);
