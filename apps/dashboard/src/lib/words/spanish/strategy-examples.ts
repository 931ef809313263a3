/** What the examples of the strategy’s indicators say, and where these come from, in Spanish. */
export const strategyExamples: Readonly<Record<string, string>> = {
  'four of five conditions of a school': 'cuatro de cinco condiciones de una escuela',
  'exactly the expected phase is reached; a rating without an expected phase is not judged':
    'la fase esperada exacta está alcanzada; una valoración sin fase esperada no se juzga',
  'twelve items, five of them one phase and two of them two phases apart':
    'doce puntos, cinco de ellos a una fase y dos a dos fases de distancia',
  'one of three in time; a meeting of last week is not judged yet':
    'una de tres a tiempo; una reunión de la semana pasada todavía no se juzga',
  'a packet four days ahead, or without the indicators, is not in time':
    'un paquete cuatro días antes, o sin los indicadores, no está a tiempo',
  'a convening of one group alone is none, and a training is none either':
    'una conversación de un solo grupo no lo es, y una formación tampoco',
  'four and three of seven groups are a half': 'cuatro y tres de siete grupos son la mitad',
  'a commitment within 30 days counts, later or none does not, and one of last week is not judged yet':
    'cuenta un compromiso en 30 días, no uno posterior ni ninguno, y una de la semana pasada todavía no se juzga',
  'of two teachers one was there; families are another part': 'de dos docentes vino uno; las familias son otra parte',
  'an action that met no office is no contact': 'una acción que no habló con ninguna oficina no es un contacto',
  'advocacy without work on a policy is not in it': 'no está la incidencia sin trabajo sobre una política',
  'a contract article and a policy without an end': 'un artículo de contrato y una política sin fin',
  'one of two schools is covered; what holds in a year is told elsewhere':
    'está cubierta una de dos escuelas; lo que valdrá en un año se dice en otra parte',
  'an agreement of ten months covers the school in six and no longer in twelve':
    'un acuerdo de diez meses abarca la escuela en seis y ya no en doce',
  'ten scheduled, one called off and one without a quorum: eight of ten':
    'diez previstas, una cancelada y una sin quórum: ocho de diez',
  'a meeting that was held without having been scheduled, and one whose quorum nobody knows, are not in it':
    'no están una reunión celebrada sin estar prevista ni una cuyo quórum nadie conoce',
  'of 28 and 41 days the longer is told': 'de 28 y 41 días se dice el mayor',
  'ten attendances of labor and twelve of management are 0.83, whichever side is the smaller':
    'diez asistencias del sindicato y doce de la administración son 0.83, sea cual sea el lado menor',
  'one seat of families among four': 'un asiento de familias entre cuatro',
  'kept in time; kept late, moved and kept by the new day, without evidence and given up are not kept; what is not due yet is not judged':
    'cumplido a tiempo; no están cumplidos los tardíos, los cambiados y cumplidos para el nuevo día, los que no tienen prueba ni los abandonados; lo que no ha vencido no se juzga',
  'California Capacity-Building Strategies: a developmental rubric with the phases Visioning, Engaging and Transforming.':
    'Estrategias de desarrollo de capacidades de California: una rúbrica con las fases Visión, Participación y Transformación.',
  'Cohen (1968), Psychological Bulletin 70:213–220: weighted kappa.':
    'Cohen (1968), Psychological Bulletin 70:213–220: kappa ponderada.',
  'Fleiss and Cohen (1973), Educational and Psychological Measurement 33:613–619: quadratic weights.':
    'Fleiss y Cohen (1973), Educational and Psychological Measurement 33:613–619: pesos cuadráticos.',
  'of two awards one ends soon: 60 of a budget of 200; what is not granted yet is no money that could end':
    'de dos subvenciones termina pronto una: 60 de un presupuesto de 200; lo que no se ha concedido no es dinero que pueda terminar',
  'a stop notice, a grant that is not granted yet and one that was taken back are 90 of 300':
    'un aviso de cese, una subvención aún no concedida y una retirada son 90 de 300',
  'parts of 60, 25 and 15 percent are 0.445; two awards of one funder are one part':
    'partes del 60, 25 y 15 por ciento son 0.445; dos subvenciones de un financiador son una parte',
  'of five posts one was empty for 30 of 100 days, and one is half a post: 30 of 450; no school is told of':
    'de cinco puestos uno estuvo vacío 30 de 100 días y uno es medio puesto: 30 de 450; no se dice de ninguna escuela',
  'three of five left, after 12, 24 and 36 months; one is there since 30 and one since 60 months':
    'tres de cinco se fueron, tras 12, 24 y 36 meses; una está desde hace 30 meses y otra desde hace 60',
  'Herfindahl–Hirschman index: the sum of squared shares.':
    'Índice de Herfindahl y Hirschman: la suma de las partes al cuadrado.',
  'Kaplan and Meier (1958), Journal of the American Statistical Association 53:457–481.':
    'Kaplan y Meier (1958), Journal of the American Statistical Association 53:457–481.',
  'twelve hours of one of two students are six per student':
    'doce horas de uno de dos estudiantes son seis por estudiante',
  'one of four services is tied to a lesson': 'uno de cuatro servicios está unido a una clase',
  'one of two by a teacher; whose maker nobody wrote down is not in it':
    'una de dos por un docente; no está aquella de la que nadie anotó quién la hizo',
  'two of three items are enough, one is not; families are asked about something else':
    'bastan dos de tres preguntas, una no; a las familias se les pregunta otra cosa',
  'two of three, of whom one is classified': 'dos de tres, de quienes una es clasificada',
  'one of two is still at the school': 'una de dos sigue en la escuela',
  'who went to another school of the district stayed with it': 'quien pasó a otra escuela del distrito se quedó en él',
  'neither on paper alone nor without an agreement': 'ni solo en el papel ni sin acuerdo',
  'one of two came back, and a new one is not in it': 'una de dos volvió, y una nueva no está',
  '900 dollars for one student of a whole year and one of half of it are 600':
    '900 dólares para un estudiante de todo el año y uno de medio año son 600',
  'a budget of 900 dollars and rooms worth 300, for two students: 600':
    'un presupuesto de 900 dólares y salas que valen 300, para dos estudiantes: 600',
  'three of four': 'tres de cuatro',
};
