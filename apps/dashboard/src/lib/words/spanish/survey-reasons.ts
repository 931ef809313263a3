/** Why rows of surveys are refused, and what puts it right, in Spanish. */
export const surveyReasons: Readonly<Record<string, string>> = {
  'Nothing says which survey this is.': 'Nada dice qué encuesta es.',
  'Correct its number, or send the file that describes surveys.':
    'Corregir su número, o enviar el archivo que describe las encuestas.',
  'Nothing says which invitation this is.': 'Nada dice qué invitación es.',
  'Correct its number, or send the file that describes invitations.':
    'Corregir su número, o enviar el archivo que describe las invitaciones.',
  'Nothing says what the question is that this answers.': 'Nada dice a qué pregunta responde.',
  'Describe it under “items” of its survey in hearth.yaml, or send the file that lists the questions.':
    'Describirla en «items» de su encuesta en hearth.yaml, o enviar el archivo con la lista de preguntas.',
  'No scale of this name is known.': 'No se conoce ninguna escala con este nombre.',
  'Correct the name, or say under “scales” in hearth.yaml what its answers are worth.':
    'Corregir el nombre, o decir en «scales» de hearth.yaml cuánto valen sus respuestas.',
  'Another source says that this question has another scale, construct or direction.':
    'Otra fuente dice que esta pregunta tiene otra escala, otro constructo u otro sentido.',
  'Describe the question in the same way in both, or give it an “id” of its own in one of them.':
    'Describir la pregunta igual en ambas, o darle un «id» propio en una de ellas.',
  'Another source already has a response of this number.': 'Otra fuente ya tiene un cuestionario con este número.',
  'Take the response out of one of the two files, or give the surveys different ids.':
    'Quitar el cuestionario de uno de los dos archivos, o dar a las encuestas «id» distintos.',
  'The response that it belongs to was refused or is not there.':
    'El cuestionario al que pertenece se rechazó o no está.',
  'The response’s own row says why; nothing is to be done here.':
    'La fila del cuestionario dice por qué; aquí no hay nada que hacer.',
  'The source says that this is no answer: a preview, a test or spam.':
    'La fuente dice que no es una respuesta: una vista previa, una prueba o correo no deseado.',
  'hearth.yaml does not say what this question is.': 'hearth.yaml no dice qué es esta pregunta.',
  'Add its words under “items” of this survey, with a scale behind them.':
    'Añadir sus palabras en «items» de esta encuesta, con una escala detrás.',
  'There are fewer than none.': 'Hay menos que ninguno.',
  'Correct the number.': 'Corregir el número.',
};
