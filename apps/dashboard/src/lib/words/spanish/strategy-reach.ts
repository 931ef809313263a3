import type { IndicatorWords } from './indicators.ts';

/** What each indicator of lessons, staff, partners and costs says of itself, in Spanish. */
export const strategyReach: Readonly<Record<string, IndicatorWords>> = {
  learning_time_hours: {
    version: 1,
    title: 'Horas de aprendizaje ampliado por estudiante',
    question: '¿Cuánto tiempo para aprender tienen los estudiantes más allá de la jornada escolar?',
    definition:
      'Horas de aprendizaje ampliado a las que asistieron los estudiantes, divididas por todos los estudiantes inscritos, participaran o no. Cuentan las horas asistidas, no las ofrecidas. Un servicio es aprendizaje ampliado por su pilar o por su práctica clave; los servicios delicados no están.',
    doesNotShow: 'Cómo se reparten las horas: pocos estudiantes con muchas y muchos con pocas se ven iguales.',
  },
  instructional_linkage_rate: {
    version: 1,
    title: 'Servicios unidos al aula',
    question: '¿Forma parte de las clases lo que se ofrece junto a ellas?',
    definition:
      'Servicios con un curso, un equipo o un estándar que un docente confirmó, como parte de los servicios que llegaron a alguien. En una escuela no están los servicios delicados.',
    doesNotShow: 'Qué tan bien encajan, o a cuántos estudiantes llegó un servicio.',
  },
  teacher_referral_share: {
    version: 1,
    title: 'Derivaciones hechas por docentes',
    question: '¿Acercan los docentes los servicios a sus estudiantes?',
    definition:
      'Derivaciones que hicieron los docentes, como parte de todas las derivaciones de las que alguien anotó quién las hizo.',
    doesNotShow: 'Cuántos estudiantes vieron los docentes con necesidades sin derivarlos.',
  },
  collaboration_scale: {
    version: 1,
    title: 'Colaboración de los docentes',
    question: '¿Planean y trabajan juntos los docentes?',
    definition:
      'Puntuación media, de 0 a 100, de lo que el personal respondió a las preguntas sobre trabajar juntos, de quienes respondieron dos tercios de ellas o más.',
    doesNotShow:
      'Qué piensan quienes no respondieron; si trabajar juntos cambió una clase. La cifra de una encuesta no se compara con la de otra que tenga otras preguntas.',
  },
  staff_trained_share: {
    version: 1,
    title: 'Personal formado para la estrategia',
    question: '¿Ha aprendido todo el que trabaja aquí qué es una escuela comunitaria?',
    definition:
      'Personas de la lista de personal que firmaron su asistencia a una formación para la estrategia en los últimos 24 meses, cada una una vez, como parte de todas las de la lista; también por separado el personal certificado y el clasificado.',
    doesNotShow:
      'Qué aprendieron, o quién estuvo en una formación en la que nadie firmó. Si nadie firmó nunca, no hay cifra.',
  },
  educator_retention_rate: {
    version: 1,
    title: 'Docentes que siguieron en su escuela',
    question: '¿Se quedan los docentes?',
    definition:
      'Docentes del año anterior que este año están en la lista de la misma escuela, sea cual sea su función, como parte de todos los docentes del año anterior. Quien se jubiló o no está en la lista por un permiso no se quedó.',
    doesNotShow:
      'Por qué alguien se fue. Las escuelas se diferencian en más que en ser comunitarias, así que su diferencia no es un efecto.',
  },
  educator_retention_in_district_rate: {
    version: 1,
    title: 'Docentes que siguieron en el distrito',
    question: '¿Siguen en el distrito los docentes que dejan una escuela?',
    definition:
      'Docentes del año anterior que este año están en la lista de cualquier escuela del distrito, como parte de todos los docentes del año anterior en la escuela.',
    doesNotShow:
      'Por qué alguien se fue. Las escuelas se diferencian en más que en ser comunitarias, así que su diferencia no es un efecto.',
  },
  active_partners: {
    version: 1,
    title: 'Organizaciones activas',
    question: '¿Cuántas organizaciones colaboran de hecho y no solo en el papel?',
    definition:
      'Organizaciones con un acuerdo en vigor el último día que llegaron a alguien en los 60 días anteriores. En una escuela: allí, con un acuerdo para ella o para ninguna en particular; de una organización con un servicio delicado se dice solo en el distrito.',
    doesNotShow:
      'Cuánto da una organización, o qué tan bien. Las que solo están en el papel, y las que trabajan sin acuerdo, están en la lista de organizaciones y no aquí.',
  },
  partner_continuity_rate: {
    version: 1,
    title: 'Organizaciones que volvieron',
    question: '¿Se quedan las organizaciones?',
    definition:
      'Organizaciones que el año pasado llegaron a alguien y que este año también, como parte de las del año pasado. Una organización que se unió con otra es una sola con ella.',
    doesNotShow:
      'Por qué se fue una organización, y cuáles son nuevas. Mientras dura el año, la que no ha venido aún puede venir.',
  },
  cost_per_student: {
    version: 1,
    title: 'Costo por estudiante',
    question: '¿Cuánto cuesta la estrategia por cada estudiante de las escuelas comunitarias?',
    definition:
      'El presupuesto anual de la estrategia, incluidas las personas coordinadoras, dividido por los estudiantes inscritos en las escuelas comunitarias en un día medio de clases. No está lo que se da en especie. En una escuela: su propio presupuesto y su parte de lo que todas comparten, según su presupuesto.',
    doesNotShow: 'Lo que se gastó al final, o lo que se logró con ello.',
  },
  cost_per_student_with_in_kind: {
    version: 1,
    title: 'Costo por estudiante, con lo dado en especie',
    question: '¿Cuánto vale la estrategia al año por cada estudiante, con lo que nadie tiene que pagar?',
    definition:
      'Lo mismo que «Costo por estudiante», con lo que valen en doce meses las subvenciones en especie que han comenzado, tal como se documentó.',
    doesNotShow: 'Lo que se gastó al final, o lo que se logró con ello.',
  },
  graduation_rate: {
    version: 1,
    title: 'Graduación a tiempo',
    question: '¿Cuántos estudiantes se gradúan a tiempo?',
    definition:
      'Estudiantes que se graduaron a tiempo, como parte de la cohorte ajustada, según contó el estado ambas cosas; Hearth importa los números y no calcula nada propio. La regla oficial es la del estado.',
    doesNotShow: 'Qué fue de quienes no se graduaron, y los grupos de la cohorte.',
  },
};
