/** Why rows of people and services are refused, and what puts it right, in Spanish. */
export const serviceReasons: Readonly<Record<string, string>> = {
  'Nothing in the directory says who or what this person is.': 'Nada en el directorio dice quién es esta persona.',
  'Nothing in the directory says who or what this service is.': 'Nada en el directorio dice cuál es este servicio.',
  'Nothing in the directory says who or what this partner is.': 'Nada en el directorio dice cuál es esta organización.',
  'Nothing in the directory says who or what this need is.': 'Nada en el directorio dice cuál es esta necesidad.',
  'Correct its number, or send the file that describes people; where another source does, give both the same “directory” in hearth.yaml.':
    'Corregir su número, o enviar el archivo que describe las personas; si lo hace otra fuente, dar a ambas el mismo «directory» en hearth.yaml.',
  'Correct its number, or send the file that describes services; where another source does, give both the same “directory” in hearth.yaml.':
    'Corregir su número, o enviar el archivo que describe los servicios; si lo hace otra fuente, dar a ambas el mismo «directory» en hearth.yaml.',
  'Correct its number, or send the file that describes partners; where another source does, give both the same “directory” in hearth.yaml.':
    'Corregir su número, o enviar el archivo que describe las organizaciones; si lo hace otra fuente, dar a ambas el mismo «directory» en hearth.yaml.',
  'Correct its number, or send the file that describes needs; where another source does, give both the same “directory” in hearth.yaml.':
    'Corregir su número, o enviar el archivo que describe las necesidades; si lo hace otra fuente, dar a ambas el mismo «directory» en hearth.yaml.',
  'The partner into which it was merged is not in the directory.':
    'La organización con la que se fusionó no está en el directorio.',
  'Correct that number, or send the file that describes it.':
    'Corregir ese número, o enviar el archivo que la describe.',
  'The district knows no student of this number.': 'El distrito no conoce a ningún estudiante con este número.',
  'Correct the number, or leave it empty where the person is no student of the district.':
    'Corregir el número, o dejarlo vacío si la persona no es estudiante del distrito.',
  'The file says of one person that several students are the same, or that one is and none is.':
    'El archivo dice de una persona que es varios estudiantes, o que es uno y que no es ninguno.',
  'Keep the one decision that holds; until then the person is linked to nobody.':
    'Dejar solo la decisión que vale; hasta entonces la persona no se vincula con nadie.',
  'It does not say as which student the person is not the same.': 'No dice con qué estudiante no coincide la persona.',
  'Give the student’s number, or leave the decision empty where the person is no student of the district.':
    'Dar el número del estudiante, o dejar vacía la decisión si la persona no es estudiante del distrito.',
  'The agreement ends before it starts.': 'El acuerdo termina antes de empezar.',
  'The hours promised for a school year are less than none, or more than a million.':
    'Las horas prometidas para un año escolar son menos que ninguna, o más de un millón.',
  'Correct the hours at their source.': 'Corregir las horas en su origen.',
  'The service ends before it starts.': 'El servicio termina antes de empezar.',
  'The minimum is not more than nothing.': 'El mínimo no es mayor que nada.',
  'Write the hours a participant should get, or leave it empty.':
    'Escribir las horas que debería recibir un participante, o dejarlo vacío.',
  'Hours or places of a school year are less than none, or more than a million.':
    'Las horas o los lugares de un año escolar son menos que ninguno, o más de un millón.',
  'Correct the plan at its source.': 'Corregir el plan en su origen.',
  'The session took less than no time, or longer than a month.': 'La sesión duró menos que nada, o más de un mes.',
  'Write the hours that it took.': 'Escribir las horas que duró.',
  'The stay ends before it starts.': 'La permanencia termina antes de empezar.',
  'It names no person and counts no heads.': 'No nombra a ninguna persona ni cuenta asistentes.',
  'Name the person, or write how many came.': 'Nombrar a la persona, o escribir cuántos vinieron.',
  'It names a person and counts heads.': 'Nombra a una persona y además cuenta asistentes.',
  'Write a row for the person and another for those who were only counted.':
    'Escribir una fila para la persona y otra para quienes solo se contaron.',
  'Somebody who came received no time.': 'Alguien que vino no recibió ningún tiempo.',
  'Write how long it took, leave it empty where time is not counted, or mark the person absent.':
    'Escribir cuánto duró, dejarlo vacío si el tiempo no se cuenta, o marcar a la persona como ausente.',
  'The hours and the minutes are not the same time.': 'Las horas y los minutos no son el mismo tiempo.',
  'Keep one of the two.': 'Dejar uno de los dos.',
  'One delivery took longer than a month.': 'Una sola entrega duró más de un mes.',
  'Write the hours that one person received on the day; a total of many people is no delivery.':
    'Escribir las horas que recibió una persona ese día; el total de muchas personas no es una entrega.',
  'Fewer than one head is counted.': 'Se cuenta menos de un asistente.',
  'Write how many came.': 'Escribir cuántos vinieron.',
  'The need was closed before it was found.': 'La necesidad se cerró antes de detectarse.',
  'Something happened to the referral before it was made.': 'Algo pasó con la derivación antes de que se hiciera.',
  'Correct the dates at their source.': 'Corregir las fechas en su origen.',
  'Write an amount in digits with a point for cents: 1250.00.':
    'Escribir un importe en cifras, con punto para los centavos: 1250.00.',
  'hearth.yaml does not say what this service is about.': 'hearth.yaml no dice de qué trata este servicio.',
  'Add its name under “services” of this source, with a category behind it.':
    'Añadir su nombre bajo «services» de esta fuente, seguido de una categoría.',
};
