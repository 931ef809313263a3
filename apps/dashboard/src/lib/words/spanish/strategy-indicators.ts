import type { IndicatorWords } from './indicators.ts';

/** What each indicator of the strategy’s own record says of itself, in Spanish. */
export const strategyIndicators: Readonly<Record<string, IndicatorWords>> = {
  core_conditions_met: {
    version: 1,
    title: 'Condiciones básicas cumplidas',
    question: '¿Está en su lugar aquello sin lo que no puede haber escuela comunitaria?',
    definition:
      'De seis condiciones en cada escuela comunitaria, las que se cumplen el último día: alguien en el puesto de coordinación, una evaluación de necesidades y recursos de menos de 24 meses, un equipo de la escuela que se reunió en los últimos 60 días, un plan aprobado por el sindicato y la administración, un acuerdo en vigor con una organización y un acuerdo de datos firmado. De una sola escuela se dicen cinco: si su única persona coordinadora está se dice solo del distrito, y solo si tiene cinco escuelas comunitarias o más.',
    doesNotShow: 'Qué tan bien funciona cada una.',
  },
  fidelity_score: {
    version: 1,
    title: 'Fidelidad de la aplicación',
    question: '¿Hacemos lo que dijimos que es una escuela comunitaria?',
    definition:
      'Valoraciones en la fase que la escuela debía haber alcanzado este año o en una posterior, como parte de todas las valoraciones. Cada lado valora una vez cada punto de la rúbrica; cuenta su última palabra del año. Se dice por lado, porque los lados pueden diferir. Si no se esperaba ninguna fase de una escuela, sus valoraciones no están.',
    doesNotShow:
      'Si los lados están de acuerdo: lea al lado «Acuerdo de los dos lados». Son las valoraciones de las propias escuelas, para aprender; las escuelas no se ordenan, y una escuela que solo un lado valoró dice lo que piensa ese lado.',
  },
  fidelity_agreement: {
    version: 1,
    title: 'Acuerdo de los dos lados',
    question: '¿Ven igual la escuela el sindicato y la administración?',
    definition:
      'Acuerdo de las valoraciones del sindicato y de la administración más allá de lo que daría el azar, de −1 a 1, donde 0 es el azar y 1 el acuerdo completo. Una diferencia de dos fases pesa cuatro veces más que una de una fase. Son los puntos que ambos lados valoraron; menos de diez no se dicen.',
    doesNotShow:
      'Qué lado tiene razón. Dos lados que están de acuerdo pueden equivocarse ambos. Si ambos dieron a casi todos los puntos la misma fase, el azar deja poco en que estar de acuerdo, y el número dice poco: lea la lista de diferencias.',
  },
  minutes_published_rate: {
    version: 1,
    title: 'Actas publicadas en 14 días',
    question: '¿Puede todo el mundo leer pronto lo que se decidió?',
    definition:
      'Reuniones celebradas cuya acta se publicó en 14 días, como parte de las reuniones celebradas. Una reunión celebrada hace menos de 14 días no está hasta que pasen, salvo que su acta ya haya salido.',
    doesNotShow: 'Si el acta dice lo que importaba, o quién la lee.',
  },
  data_shared_rate: {
    version: 1,
    title: 'Datos enviados antes de las reuniones',
    question: '¿Ven los miembros los mismos números antes de reunirse?',
    definition:
      'Reuniones celebradas cuyo paquete llevaba los indicadores que ambos lados acordaron y se envió cinco días antes o con más tiempo, como parte de las reuniones celebradas.',
    doesNotShow: 'Si los miembros leyeron el paquete.',
  },
  convenings_held: {
    version: 1,
    title: 'Conversaciones celebradas',
    question: '¿Con qué frecuencia se reunió a la gente para hablar?',
    definition:
      'Conversaciones en las que estuvieron al menos dos de siete grupos: estudiantes, familias, docentes, personal de apoyo, administradores, organizaciones, vecinos. Es una actividad: se cuenta y nunca se califica.',
    doesNotShow: 'Qué salió de ellas, o cuánta gente vino.',
  },
  convening_breadth: {
    version: 1,
    title: 'Grupos presentes en las conversaciones',
    question: '¿Quién está en la sala cuando se habla?',
    definition:
      'Grupos presentes como parte de siete (estudiantes, familias, docentes, personal de apoyo, administradores, organizaciones, vecinos), en todas las conversaciones. Es una actividad: se cuenta y nunca se califica.',
    doesNotShow: 'Cuántas personas de un grupo vinieron, o si se las escuchó.',
  },
  convening_followthrough: {
    version: 1,
    title: 'Conversaciones seguidas de un compromiso',
    question: '¿Sale algo de las conversaciones?',
    definition:
      'Conversaciones tras las que se hizo un compromiso en 30 días, como parte de las conversaciones. Una celebrada hace menos de 30 días no está hasta que pasen, salvo que ya se haya hecho un compromiso. Es una actividad: se cuenta y nunca se califica.',
    doesNotShow: 'Si el compromiso se cumplió; «Compromisos cumplidos» lo dice de todos.',
  },
  engagement_reach_by_group: {
    version: 1,
    title: 'Participación por grupo',
    question: 'De quienes la estrategia necesita, ¿cuántos estuvieron en algo?',
    definition:
      'Personas de un grupo que estuvieron este año en una conversación, una formación u otra acción, cada una una vez, como parte del grupo: docentes y otro personal de la lista; familias de los hogares de estudiantes inscritos, o de su número si se anotó; organizaciones y vecinos, y cargos públicos, de su número. No están las personas que solo se contaron como asistentes, y un grupo del que nadie se conoce por número no tiene cifra.',
    doesNotShow:
      'Qué se llevó la gente. Donde algunos firmaron y otros solo se contaron, la parte es menor de lo que fue.',
  },
  policymaker_contacts: {
    version: 1,
    title: 'Contactos con cargos públicos',
    question: '¿Con qué frecuencia se habló con cargos públicos sobre las escuelas comunitarias?',
    definition:
      'Veces que se habló con una oficina pública, o se le escribió, en incidencia o trabajo sobre una política. Se cuentan oficinas, nunca personas, y no se anota actividad electoral. Es una actividad: se cuenta y nunca se califica.',
    doesNotShow: 'Qué hicieron las oficinas.',
  },
  policy_support_index: {
    version: 1,
    title: 'Apoyos en vigor',
    question: '¿Qué sostiene la estrategia, dirija quien dirija después?',
    definition:
      'Artículos de contrato, convenios, políticas de la junta, líneas de presupuesto y leyes estatales en vigor el último día que abarcan el lugar, contados por tipo y por los meses que faltan para que venzan.',
    doesNotShow: 'Qué fuerza tiene un texto, o si se cumple.',
  },
  policy_actions: {
    version: 1,
    title: 'Trabajo sobre políticas',
    question: '¿Qué se hizo por políticas que apoyen?',
    definition:
      'Trabajo documentado sobre una política: testimonios, propuestas, resoluciones, reuniones y cartas. No se anota actividad electoral. Es una actividad: se cuenta y nunca se califica.',
    doesNotShow: 'Si salió de ello una política; «Apoyos en vigor» lo dice.',
  },
  agreement_coverage: {
    version: 1,
    title: 'Escuelas bajo un acuerdo',
    question: '¿Está escrito en un acuerdo lo que es una escuela comunitaria?',
    definition:
      'Escuelas comunitarias que el último día abarca un artículo de contrato o un convenio en vigor, como parte de las escuelas comunitarias.',
    doesNotShow: 'Qué promete el acuerdo, o si se cumple.',
  },
  agreement_coverage_ahead: {
    version: 1,
    title: 'Escuelas bajo un acuerdo en los próximos meses',
    question: '¿Cuánto duran los acuerdos?',
    definition:
      'Escuelas comunitarias que un artículo de contrato o un convenio seguirá abarcando después de seis, doce y veinticuatro meses, tal como están las cosas, como parte de las escuelas comunitarias. No se prevé que un acuerdo se renueve antes de terminar.',
    doesNotShow: 'Qué acuerdo termina primero; la lista de instrumentos lo dice.',
  },
  committee_cadence: {
    version: 1,
    title: 'Reuniones celebradas como estaba previsto',
    question: '¿Se reúne el comité cuando dijo que lo haría?',
    definition:
      'Reuniones celebradas con quórum, como parte de las reuniones previstas para un día que ya llegó. Una reunión cancelada, o que nadie celebró, cuenta como no celebrada. No están las celebradas sin estar previstas, ni aquellas en las que nadie anotó quién vino. El distrito tiene su propio comité, y los equipos de las escuelas se dicen aparte.',
    doesNotShow: 'Qué decidieron las reuniones. El tiempo más largo sin reunión está al lado.',
  },
  committee_longest_gap: {
    version: 1,
    title: 'Tiempo más largo sin reunión',
    question: '¿Cuánto tiempo pasó el comité sin reunirse?',
    definition:
      'El mayor número de días en el año escolar desde una reunión celebrada por un comité hasta la siguiente, o hasta el fin del año o el día de las cifras. No está el tiempo antes de la primera reunión del año.',
    doesNotShow:
      'Por qué nadie se reunió. Un comité que este año no se reunió nunca no tiene cifra aquí; lo dice la parte de reuniones celebradas.',
  },
  committee_parity: {
    version: 1,
    title: 'Equilibrio en la mesa',
    question: '¿Están el sindicato y la administración en números parecidos?',
    definition:
      'Asistencias de miembros del lado que vino menos, divididas por las del lado que vino más, en todas las reuniones celebradas: 1 es equilibrio. El lado de un miembro es el de su asiento, fijo durante el período.',
    doesNotShow:
      'Quién habló, o qué opinión pesó más. Los comités con más asientos para un lado no están equilibrados por su forma.',
  },
  committee_community_seats: {
    version: 1,
    title: 'Asientos de familias, estudiantes y comunidad',
    question: '¿Se sientan a la mesa aquellos para quienes es la escuela?',
    definition:
      'Asientos ocupados el último día que hablan por las familias, los estudiantes o la comunidad, como parte de todos los asientos ocupados.',
    doesNotShow: 'Si vinieron, o si se los escuchó.',
  },
  commitments_kept_rate: {
    version: 1,
    title: 'Compromisos cumplidos',
    question: '¿Hacemos lo que dijimos, para cuando lo dijimos?',
    definition:
      'Compromisos cumplidos el día en que vencían por primera vez, con una prueba que se puede ver, como parte de todos los que ya vencieron por primera vez. Un compromiso al que se dio una fecha nueva cuenta una vez como tardío. Uno abandonado, o hecho sin prueba, no está cumplido. Se dice por el lado que lo debe.',
    doesNotShow: 'Cuánto importaba un compromiso, o si era fácil.',
  },
};
