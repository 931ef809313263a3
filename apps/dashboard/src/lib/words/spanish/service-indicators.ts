import type { IndicatorWords } from './indicators.ts';

/** What each indicator of services says of itself, in Spanish. */
export const serviceIndicators: Readonly<Record<string, IndicatorWords>> = {
  reach_students: {
    version: 1,
    title: 'Estudiantes atendidos',
    question: '¿A cuántos estudiantes llega la escuela comunitaria con más de lo que da a todos?',
    definition:
      'Parte de los estudiantes inscritos en algún momento del período que recibieron un servicio que no es para todos: tutoría, un mentor, una visita al hogar. Cada estudiante cuenta una vez, por muchos servicios que haya recibido. Los servicios para toda la escuela no cuentan, porque con ellos casi todos estarían atendidos. En una escuela cuentan los servicios dados allí.',
    doesNotShow:
      'Si los estudiantes recibieron lo suficiente, si era el servicio que necesitaban o si ayudó. No están los servicios que nadie anotó ni aquellos cuyas filas no se pudieron unir a un estudiante.',
  },
  household_known_rate: {
    version: 1,
    title: 'Estudiantes cuyo hogar se conoce',
    question: '¿De cuántos estudiantes se sabe con quién viven, para poder contar a sus familias?',
    definition:
      'Parte de los estudiantes inscritos en algún momento del período que están en un hogar registrado. Las familias se cuentan por hogares; una familia cuyo hogar no está registrado no está de ningún lado en «Familias atendidas».',
    doesNotShow: 'Si los hogares registrados son los correctos.',
  },
  chronic_support_coverage: {
    version: 1,
    title: 'Estudiantes con ausentismo crónico que tienen apoyo',
    question: '¿Llega pronto la ayuda para asistir después de que un estudiante falta a una décima parte?',
    definition:
      'Parte de los estudiantes con ausentismo crónico que recibieron un servicio destinado a ayudar a asistir a la escuela en los 30 días de clases después del primer día en que habían faltado tanto. No cuenta un servicio anterior a ese día, ni de ese mismo día, ni posterior al plazo. El ausentismo crónico es el de «Ausentismo crónico», en todas las escuelas del distrito. No se miran los servicios delicados.',
    doesNotShow:
      'Si el apoyo ayudó. Quien pasó el límite hace pocos días cuenta como sin apoyo aunque los 30 días no hayan terminado.',
  },
  reach_families: {
    version: 1,
    title: 'Familias atendidas',
    question: '¿A cuántas familias de nuestros estudiantes llega la escuela comunitaria?',
    definition:
      'Parte de los hogares de estudiantes inscritos en los que alguien que no es estudiante recibió un servicio, o en los que cualquiera recibió ayuda con una necesidad básica como comida, ropa o vivienda. Cada hogar cuenta una vez. Un servicio que solo recibió un estudiante cuenta entre los estudiantes, no aquí.',
    doesNotShow:
      'Las familias cuyo hogar no está registrado; «Estudiantes cuyo hogar se conoce» dice a cuántos estudiantes deja fuera. Ni si el servicio era el que la familia necesitaba.',
  },
  reach_neighbors: {
    version: 1,
    title: 'Vecinos atendidos',
    question: '¿A cuántos vecinos, sin hijos inscritos aquí, llega la escuela comunitaria?',
    definition:
      'Personas que recibieron un servicio y en cuyo hogar no había ningún estudiante inscrito ese día. Cada una cuenta una vez. No hay una cuenta de todos los vecinos, así que es un número y no una parte.',
    doesNotShow:
      'Las personas que vinieron sin dar su nombre: son visitas, en una línea propia, y nunca se suman a las personas. Ni si el servicio era el que necesitaban.',
  },
  anonymous_visits: {
    version: 1,
    title: 'Visitas sin nombre',
    question:
      '¿Cuántas veces vino gente a lo que no pide el nombre de nadie, como un banco de alimentos o una feria de salud?',
    definition:
      'Cabezas contadas donde no se nombró a nadie, cada vez de nuevo: quien viene cada semana cuenta cada semana. Las visitas no son personas, y nunca se suman a estudiantes, familias o vecinos.',
    doesNotShow: 'Cuántas personas distintas vinieron.',
  },
  reach_unknown: {
    version: 1,
    title: 'Personas atendidas de las que no se sabe quiénes son',
    question: '¿A cuántas personas se atendió que no constan ni como estudiantes, ni como familia, ni como vecinos?',
    definition:
      'Personas nombradas en los registros de servicios, cada una una vez, de las que los registros no dicen qué son para la escuela y que no se pudieron unir a un estudiante. No están en ninguna otra cuenta de personas.',
    doesNotShow: 'Quiénes son: adivinarlo haría falsa alguna de las otras cuentas.',
  },
  targeted_and_served_rate: {
    version: 1,
    title: 'Estudiantes previstos que fueron atendidos',
    question: 'De los estudiantes de la lista de aquellos a quienes se quería llegar, ¿a cuántos se llegó?',
    definition:
      'De los estudiantes de la lista que se cerró al comienzo del año escolar, la parte que recibió en ese año un servicio de la clase para la que están en la lista, o cualquier servicio donde no se nombra ninguna clase. El número de ellos está sobre la línea.',
    doesNotShow:
      'Quién debió estar en la lista y no estuvo. Estudiantes y familias se cuentan aparte y nunca se suman.',
  },
  families_targeted_and_served_rate: {
    version: 1,
    title: 'Familias previstas que fueron atendidas',
    question: 'De las familias de la lista de aquellas a las que se quería llegar, ¿a cuántas se llegó?',
    definition:
      'De las familias de la lista que se cerró al comienzo del año escolar, la parte en que alguien que no es estudiante recibió en ese año un servicio de la clase para la que están en la lista, o cualquier servicio donde no se nombra ninguna clase. Un hogar cuenta una vez. El número de ellas está sobre la línea.',
    doesNotShow:
      'Quién debió estar en la lista y no estuvo. Estudiantes y familias se cuentan aparte y nunca se suman.',
  },
  dosage_hours: {
    version: 1,
    title: 'Horas por participante',
    question: '¿Cuántas horas de una clase de servicio recibe un participante?',
    definition:
      'Horas que recibió cada participante en el período, por categoría de servicio: el valor del medio (la mitad recibió menos, la mitad más), con la mitad central de los participantes al lado. Solo están los servicios que cuentan tiempo. Quien sigue participando se marca y se cuenta aparte donde consta la inscripción en el servicio, porque vendrán más horas.',
    doesNotShow:
      'Si las horas bastaron o ayudaron. Las horas de una categoría no se suman a las de otra, ni a sesiones, comidas o dólares.',
  },
  dosage_adequacy_rate: {
    version: 1,
    title: 'Servicio suficiente',
    question: '¿Reciben los participantes tanto de un servicio como este dice que basta?',
    definition:
      'De las personas que participaron en un servicio que dice cuántas horas bastan, la parte que recibió al menos tantas en el período. Exactamente tantas bastan. Quien participa en dos de esos servicios cuenta en cada uno. Los servicios que no dicen nada quedan fuera; la lista de servicios muestra cuáles.',
    doesNotShow:
      'Si las horas que se dicen son las justas. Al comienzo de un año pocos pueden haber recibido bastante.',
  },
  hours_vs_plan: {
    version: 1,
    title: 'Horas dadas de las horas previstas',
    question: '¿Dan las organizaciones asociadas lo que se previó?',
    definition:
      'Horas que las personas recibieron de una organización asociada en el período, como parte de las horas previstas para todo el año escolar: las que prometen sus acuerdos o, si no, las que prevén sus servicios. No cuentan las horas por encima de una vez y media lo previsto, para que una organización no compense a otra. Las que no tienen horas previstas quedan fuera.',
    doesNotShow:
      'Las horas de personas que no se nombraron. Una organización que no atendió a nadie no tiene cifra aquí; la lista de organizaciones lo dice. Un año en curso no ha terminado.',
  },
  need_match_coverage: {
    version: 1,
    title: 'Necesidades atendidas en 30 días',
    question: 'Cuando se encuentra una necesidad, ¿llega pronto un servicio que le corresponde?',
    definition:
      'De las necesidades encontradas en el período, y al menos 30 días antes de su fin, la parte para la que llegó en 30 días un servicio de la clase correspondiente: el día treinta cuenta. No están las necesidades que la familia no quiso atender; «Necesidades que la familia no quiso atender» dice cuántas son. Una necesidad básica está atendida cuando se atiende a cualquiera del hogar.',
    doesNotShow: 'Las necesidades que nadie anotó, ni si el servicio bastó.',
  },
  needs_declined_rate: {
    version: 1,
    title: 'Necesidades que la familia no quiso atender',
    question: '¿Con qué frecuencia una familia no quiere la ayuda que podría tener?',
    definition: 'Parte de las necesidades encontradas en el período que se cerraron porque la familia no quiso.',
    doesNotShow:
      'Por qué las familias no quieren. Que sean muchas puede decir algo de la manera en que se ofrece la ayuda.',
  },
  unmet_need_rate: {
    version: 1,
    title: 'Necesidad sin atender',
    question: '¿Cuántas necesidades siguen abiertas más de 30 días sin ningún servicio?',
    definition:
      'De las necesidades abiertas en algún momento del período, la parte que estuvo abierta más de 30 días y para la que no llegó ningún servicio de la clase correspondiente. Exactamente 30 días todavía no es sin atender. Las necesidades que la familia no quiso atender, y las cerradas como atendidas, no están sin atender, pero siguen en el total. Por antigüedad, dice qué parte de las encontradas hace 31 a 60, 61 a 90 y más de 90 días sigue sin atender.',
    doesNotShow: 'Las necesidades que nadie anotó.',
  },
  days_to_first_service: {
    version: 1,
    title: 'Espera del primer servicio',
    question: '¿Cuánto espera quien es remitido hasta el primer servicio?',
    definition:
      'Días desde una remisión hasta el primer servicio, en los que la mitad de las remisiones fue atendida. Las remisiones que aún esperan, o que se cerraron sin servicio, cuentan con los días que han esperado, para que la espera no parezca más corta de lo que es. Un servicio el mismo día son 0 días.',
    doesNotShow:
      'Cuánto esperan quienes nunca fueron remitidos. Donde todavía no se ha atendido a la mitad, no se conoce la mitad de la espera y no se dice ningún número.',
  },
  served_within_14_days: {
    version: 1,
    title: 'Atendidos en 14 días',
    question: '¿A cuántos de los remitidos se atiende en dos semanas?',
    definition:
      'Parte de las remisiones atendidas en 14 días, contando el decimocuarto. Las remisiones más recientes cuentan por los días que han esperado hasta ahora.',
    doesNotShow: 'Si dos semanas son bastante pronto para la necesidad.',
  },
  served_within_30_days: {
    version: 1,
    title: 'Atendidos en 30 días',
    question: '¿A cuántos de los remitidos se atiende en 30 días?',
    definition:
      'Parte de las remisiones atendidas en 30 días, contando el trigésimo. Las remisiones más recientes cuentan por los días que han esperado hasta ahora.',
    doesNotShow: 'Si 30 días son bastante pronto para la necesidad.',
  },
  referral_completion_rate: {
    version: 1,
    title: 'Remisiones que llevaron a un servicio',
    question: 'Cuando se remite a alguien, ¿resulta de ello un servicio?',
    definition:
      'De las remisiones hechas en el período, y al menos 30 días antes de su fin, la parte para la que había llegado un primer servicio. Las más recientes todavía no se juzgan. Las remisiones rechazadas siguen en el total.',
    doesNotShow: 'Cuánto tardó, ni si el servicio se completó.',
  },
  referral_funnel: {
    version: 1,
    title: 'Remisiones paso a paso',
    question: '¿Dónde se pierden las remisiones?',
    definition:
      'De las remisiones hechas al menos 30 días antes del fin del período: aceptadas, como parte de todas; primer servicio dado, como parte de las aceptadas; completadas, como parte de las que tuvieron un primer servicio. Cada paso tiene su propio total. Una remisión que llevó a un servicio cuenta como aceptada aunque nadie lo haya anotado.',
    doesNotShow:
      'Por qué una remisión no siguió adelante. Donde los sistemas no anotan que una remisión se completó, ese paso parece peor de lo que es.',
  },
  service_equity_ratio: {
    version: 1,
    title: 'Acceso a los servicios cuando hay una necesidad',
    question: '¿Se atiende una necesidad tan a menudo en un grupo de estudiantes como entre todos los demás?',
    definition:
      'Entre las necesidades de estudiantes encontradas en el período, al menos 30 días antes de su fin y no rechazadas: la parte atendida en 30 días en un grupo, dividida entre la parte atendida entre todos los demás estudiantes. 1 es la misma posibilidad; por debajo de 1 se atiende al grupo con menos frecuencia.',
    doesNotShow:
      'Si las necesidades se encuentran igual de bien en todos los grupos. Sin una necesidad registrada nadie está en ella: que se atienda más a quien más lo necesita no cambia la razón.',
  },
  cost_per_participant: {
    version: 1,
    title: 'Costo por participante',
    question: '¿Cuánto cuesta una clase de servicio por cada persona a la que llega?',
    definition:
      'Dinero pagado por una categoría de servicio en el período, dividido entre las personas a las que llegó, cada una contada una vez. El dinero que no nombra ninguna categoría se reparte entre las categorías según a cuántas personas llegó cada una. No está lo que se dio en especie.',
    doesNotShow:
      'Qué logró el dinero, ni cuánto cuesta un servicio del que no consta dinero. Las categorías difieren demasiado en lo que dan para que se comparen sus costos.',
  },
  cost_per_participant_with_in_kind: {
    version: 1,
    title: 'Costo por participante, con lo dado en especie',
    question: '¿Y con el valor de lo que se dio en especie?',
    definition:
      'Dinero pagado por una categoría de servicio en el período, más el valor de lo que se dio en especie, dividido entre las personas a las que llegó, cada una contada una vez. Lo que no nombra ninguna categoría se reparte entre las categorías según a cuántas personas llegó cada una.',
    doesNotShow:
      'Qué logró el dinero, ni cuánto cuesta un servicio del que no consta dinero. Las categorías difieren demasiado en lo que dan para que se comparen sus costos.',
  },
};
