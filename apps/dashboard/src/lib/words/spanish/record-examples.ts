/** The worked examples of services and surveys: each English sentence with its Spanish one. */
export const recordExamples: Readonly<Record<string, string>> = {
  'a student with a tutor is reached; one who only came to the school’s fair is not':
    'se llega a un estudiante con tutor; no a quien solo vino a la feria de la escuela',
  'a student at two schools is one student of the district, reached where the service was':
    'quien está en dos escuelas es un estudiante del distrito, atendido donde fue el servicio',
  'one of two students is in a household on record': 'uno de dos estudiantes está en un hogar registrado',
  'of two chronically absent students one was visited at home in time':
    'de dos estudiantes con ausentismo crónico, a uno se le visitó en casa a tiempo',
  'a household with two children at two schools is one in the district and one at each school':
    'un hogar con dos niños en dos escuelas es uno en el distrito y uno en cada escuela',
  'of a neighbor, a parent and somebody unknown only the neighbor counts':
    'de un vecino, un padre y alguien desconocido solo cuenta el vecino',
  'forty heads and twenty heads a week later are sixty visits, not sixty people':
    'cuarenta cabezas y veinte cabezas una semana después son sesenta visitas, no sesenta personas',
  'who is known as a neighbor is not unknown': 'quien consta como vecino no es desconocido',
  'of two on the list one was served; a family is not in it':
    'de dos en la lista se atendió a uno; una familia no está en ella',
  'of two on the list one was served; a student is not in it':
    'de dos en la lista se atendió a uno; un estudiante no está en ella',
  'ninety minutes with a tutor and an hour with a mentor are two participations; food that counts no time is none':
    'noventa minutos con un tutor y una hora con un mentor son dos participaciones; la comida, que no cuenta tiempo, no es ninguna',
  'ten hours of ten are enough, a minute less is not': 'diez horas de diez bastan, un minuto menos no',
  'two people with five hours each of twenty planned: the plan is shared among them':
    'dos personas con cinco horas cada una de veinte previstas: lo previsto se reparte entre ellas',
  'a service on day 30 is in time, on day 31 it is not, and the same day is day 0':
    'un servicio en el día 30 llega a tiempo, en el día 31 no, y el mismo día es el día 0',
  'a need that was declined, one found last week and one of an earlier year are not judged':
    'no se juzgan una necesidad que no se quiso atender, una encontrada la semana pasada y una de un año anterior',
  'a need without any service is not met': 'una necesidad sin ningún servicio no está atendida',
  'one of two needs was declined': 'una de dos necesidades no se quiso atender',
  'a need of 45 days without a service is unmet; a young one is not, and is of no age yet':
    'una necesidad de 45 días sin servicio está sin atender; una reciente no, y aún no tiene antigüedad',
  'a service on the day of the referral is a wait of 0 days; who still waits after 40 days is not left out':
    'un servicio el día de la remisión es una espera de 0 días; no se deja fuera a quien sigue esperando después de 40 días',
  'a referral of last week is not judged, even where the service has come':
    'una remisión de la semana pasada no se juzga, aunque el servicio haya llegado',
  'a referral that was not accepted is in no whole but the first':
    'una remisión que no se aceptó no está en ningún total salvo el primero',
  'a neighbor’s need is in no group of students': 'la necesidad de un vecino no está en ningún grupo de estudiantes',
  'a dollar for three participants is 34, 33 and 33 cents: the parts add up to what was spent':
    'un dólar para tres participantes son 34, 33 y 33 centavos: las partes suman lo gastado',
  'who answered a part or nothing stays in the denominator: two of three are complete':
    'quien respondió una parte o nada sigue en el denominador: dos de tres están completas',
  'an open link asked nobody, and has no rate': 'un enlace abierto no preguntó a nadie en particular y no tiene tasa',
  'a language of which only the number asked is known is counted by language alone':
    'un idioma del que solo se sabe a cuántos se preguntó se cuenta solo por idioma',
  'a quarter of those asked speak Spanish and a tenth of those who answered: 15 points':
    'una cuarta parte de aquellos a quienes se preguntó habla español y una décima parte de quienes respondieron: 15 puntos',
  'people whose language nobody recorded stay a part: ten of a hundred asked, none of those who answered':
    'las personas cuyo idioma nadie anotó siguen siendo una parte: diez de cien a quienes se preguntó, ninguna de quienes respondieron',
  'divisions are compared each by itself: everybody answered by grade, and half of each language':
    'cada división se compara por sí misma: por grado respondieron todos, y la mitad de cada idioma',
  'a neutral answer is an answer, and not a favorable one':
    'una respuesta neutral es una respuesta, y no una favorable',
  'an answer on a survey about a school counts there and in the district':
    'una respuesta a una encuesta sobre una escuela cuenta allí y en el distrito',
  'a neutral answer is left out: one of two opinions is favorable':
    'una respuesta neutral se deja fuera: una de dos opiniones es favorable',
  'a question without a neutral answer has no such figure': 'una pregunta sin respuesta neutral no tiene esa cifra',
  'two of three questions are enough, one is not': 'dos de tres preguntas bastan, una no',
  'exactly two thirds of six is four': 'exactamente dos tercios de seis son cuatro',
  'educators and support staff are staff; families stand apart; students are not asked':
    'los educadores y el personal de apoyo son personal; las familias van aparte; a los estudiantes no se les pregunta',
  'another construct is not trust, and half of the questions are too few':
    'otro tema no es la confianza, y la mitad de las preguntas son muy pocas',
  'labor at 40 and management at 70 are 30 points apart, labor lower':
    'el sindicato en 40 y la administración en 70 están a 30 puntos, el sindicato más bajo',
  'it is never told of a school, and who is on neither side does not count':
    'nunca se dice de una escuela, y no cuenta quien no está en ningún lado',
  'two people chose: both of them tutoring, one the pantry as well':
    'dos personas eligieron: ambas la tutoría, una también la despensa',
};

/** Where their definitions come from. */
export const recordSources: Readonly<Record<string, string>> = {
  'Tiers of service, universal, targeted and intensive: Communities In Schools.':
    'Niveles de servicio, universal, dirigido e intensivo: Communities In Schools.',
  'The window of 30 days of school is our own choice.': 'El plazo de 30 días de clases es elección nuestra.',
  'Full-Service Community Schools, 20 U.S.C. 7275: families and students targeted for services each year, number and percentage.':
    'Full-Service Community Schools, 20 U.S.C. 7275: familias y estudiantes previstos para servicios cada año, número y porcentaje.',
  'The 30 days are our own choice.': 'Los 30 días son elección nuestra.',
  'Kaplan and Meier (1958), Journal of the American Statistical Association 53:457–481.':
    'Kaplan y Meier (1958), Journal of the American Statistical Association 53:457–481.',
  'Interval by the logarithm of the ratio: Katz and others (1978), Biometrics 34:469–474.':
    'Intervalo por el logaritmo de la razón: Katz y otros (1978), Biometrics 34:469–474.',
  'American Association for Public Opinion Research, Standard Definitions: response rate 1, in which partial answers and people of unknown eligibility stay in the denominator.':
    'American Association for Public Opinion Research, Standard Definitions: tasa de respuesta 1, en la que las respuestas parciales y las personas de elegibilidad desconocida siguen en el denominador.',
  'The largest absolute gap is our own choice; weighting is left to who analyses a survey.':
    'La mayor diferencia absoluta es elección nuestra; la ponderación queda a quien analice la encuesta.',
  'Finite-population correction: Cochran (1977), Sampling Techniques, 3rd ed., section 3.7; Wilson’s interval under 40 answers, next to 0% and 100%, and where it is not known how many were asked.':
    'Corrección por población finita: Cochran (1977), Sampling Techniques, 3.ª ed., sección 3.7; intervalo de Wilson con menos de 40 respuestas, junto a 0% y 100%, y donde no se sabe a cuántos se preguntó.',
  'Sacramento City Unified School District published both versions of its 2019-20 survey.':
    'El distrito escolar Sacramento City Unified publicó ambas versiones de su encuesta de 2019-20.',
  'Cronbach (1951), Psychometrika 16:297–334.': 'Cronbach (1951), Psychometrika 16:297–334.',
  'Two thirds of the questions: our own choice.': 'Dos tercios de las preguntas: elección nuestra.',
  'Bryk & Schneider (2002), Trust in Schools: respect, personal regard, competence in core role, personal integrity.':
    'Bryk y Schneider (2002), Trust in Schools: respeto, consideración personal, competencia en la función principal, integridad personal.',
  'Rubinstein & McCarthy (2016), ILR Review 69:1114–1132: quality of formal union-management partnership.':
    'Rubinstein y McCarthy (2016), ILR Review 69:1114–1132: calidad de la colaboración formal entre sindicato y administración.',
};
