import type { IndicatorWords } from './indicators.ts';

/** What each indicator of surveys says of itself, in Spanish. */
export const surveyIndicators: Readonly<Record<string, IndicatorWords>> = {
  survey_response_rate: {
    version: 1,
    title: 'Tasa de respuesta',
    question: '¿Cuántas de las personas a quienes se preguntó nos dijeron lo que piensan?',
    definition:
      'De las personas a quienes preguntó una encuesta, la parte que dio una respuesta completa: cuatro quintas partes de sus preguntas o más. Quien respondió una parte, no quiso o no dijo nada sigue entre aquellos a quienes se preguntó; una invitación que no llegó, o que no era para esa persona, sale. Cada encuesta por sí misma, y por el idioma de la invitación.',
    doesNotShow:
      'Si quienes respondieron son como quienes no. Una encuesta que podía responder cualquiera con el enlace no preguntó a nadie en particular y no tiene tasa de respuesta.',
  },
  survey_representativeness_gap: {
    version: 1,
    title: 'Quiénes respondieron',
    question: '¿Son las personas que respondieron como aquellas a quienes se preguntó?',
    definition:
      'La mayor diferencia, en puntos, entre la parte que un grupo forma entre quienes respondieron y entre aquellos a quienes se preguntó: por grado, idioma, función y, donde una encuesta conoce a sus estudiantes, sus grupos. Los grupos de menos de diez a quienes se preguntó van juntos; las personas de las que no consta nada son un grupo aparte. 0 significa que todos los grupos respondieron por igual.',
    doesNotShow:
      'Diferencias en lo que nadie anotó: quienes responden pueden estar más contentos, o más molestos, que otras personas del mismo grado e idioma. No dice cómo habrían respondido quienes faltan.',
  },
  item_favorable_share: {
    version: 1,
    title: 'Respuestas favorables',
    question: '¿Qué parte de las respuestas a cada pregunta es favorable?',
    definition:
      'De las respuestas a una pregunta, la parte favorable. Las respuestas neutrales cuentan como respuestas, y no como favorables; «no aplica» y «no sé» no son respuestas. Donde estar de acuerdo es desfavorable, la respuesta se invierte antes. El intervalo dice cuánto pudo mover la parte el solo azar; donde se sabe a cuántos se preguntó, es más pequeño cuantos más respondieron.',
    doesNotShow:
      'Lo que piensan quienes no respondieron: el intervalo no dice nada de eso. Una parte cercana a 50% pueden ser muchas respuestas neutrales; la parte sin ellas está al lado.',
  },
  item_chosen_share: {
    version: 1,
    title: 'Opciones elegidas',
    question: 'De varias opciones, ¿con qué frecuencia se eligió cada una?',
    definition:
      'De las personas que eligieron al menos una de las opciones que una pregunta ofrece juntas, la parte que eligió esta. Una persona puede elegir varias, así que las partes no suman 100%. El intervalo dice cuánto pudo mover la parte el solo azar.',
    doesNotShow:
      'Por qué alguien no eligió nada: quien dejó la pregunta sin responder y a quien no le va ninguna opción se ven igual. Elegir algo no es favorable ni desfavorable.',
  },
  item_favorable_share_without_neutral: {
    version: 1,
    title: 'Respuestas favorables, sin las neutrales',
    question: 'De quienes tienen una opinión, ¿qué parte es favorable?',
    definition:
      'De las respuestas a una pregunta que son favorables o desfavorables, la parte favorable. Las neutrales se dejan fuera; solo las preguntas con respuesta neutral tienen esta cifra. Donde menos de tres personas son neutrales no se dice, porque las dos partes juntas dirían cuántas son.',
    doesNotShow:
      'Cuántos no tienen opinión. Donde muchos son neutrales, esta parte es de pocos, y siempre mayor que la parte de todas las respuestas.',
  },
  scale_score: {
    version: 1,
    title: 'Puntaje de la escala',
    question: '¿Cómo ven las personas lo que pregunta un grupo de preguntas, tomado en conjunto?',
    definition:
      'El promedio de todos los que respondieron al menos dos tercios de las preguntas de un tema. El puntaje de cada persona es el promedio de esas respuestas, de 0 (lo menos favorable) a 100 (lo más favorable), después de invertir las preguntas en que estar de acuerdo es desfavorable. El alfa de Cronbach dice qué tan unidas están las preguntas: por debajo de 0.70 apenas miden una sola cosa.',
    doesNotShow:
      'Lo que piensan quienes no respondieron, ni qué pregunta mueve el puntaje. No se puede comparar con puntajes de otros instrumentos, como las medidas de Rasch de 5Essentials, ni con un año anterior en que las preguntas o la escala eran otras.',
  },
  relational_trust_score: {
    version: 1,
    title: 'Confianza en las relaciones',
    question: '¿Confían el personal y las familias en las personas con quienes trabajan en la escuela?',
    definition:
      'Puntaje promedio, de 0 a 100, de las preguntas sobre la confianza en las relaciones: respeto, consideración personal, competencia e integridad. El personal y las familias por separado; cuenta quien respondió al menos dos tercios de las preguntas. El personal de todas las funciones se dice junto y nunca función por función.',
    doesNotShow:
      'La confianza de quienes no respondieron, ni entre qué personas falta. El personal y las familias responden a preguntas distintas: sus puntajes no se pueden restar.',
  },
  lm_partnership_score: {
    version: 1,
    title: 'Colaboración entre sindicato y administración',
    question: '¿Ven igual su colaboración el sindicato y la administración?',
    definition:
      'El puntaje promedio del sindicato menos el de la administración, en puntos de 0 a 100, en las preguntas sobre su colaboración; al lado, el promedio de cada lado. Todas las escuelas juntas: ningún lado se dice de una escuela, la diferencia con un lado de menos de cinco personas no es ninguna, y se publica donde cada lado tiene al menos tantas personas como el grupo más pequeño que se muestra. Cuenta quien respondió al menos dos tercios de las preguntas.',
    doesNotShow:
      'Qué lado tiene razón. Una diferencia de 0 pueden ser dos lados igual de contentos o igual de descontentos: lea primero los dos promedios.',
  },
};
