/** Why rows of the strategy’s own record are refused, and what puts it right, in Spanish. */
export const strategyReasons: Readonly<Record<string, string>> = {
  'The row is marked as the example, and says something else than the example.':
    'La fila está marcada como el ejemplo, y dice otra cosa que el ejemplo.',
  'Take “Example” out of its first cell if the row is to count; if not, take the row out.':
    'Quitar «Ejemplo» de su primera celda si la fila ha de contar; si no, quitar la fila.',
  'No row describes the award that it names.': 'Ninguna fila describe la subvención que nombra.',
  'No row describes the post that it names.': 'Ninguna fila describe el puesto que nombra.',
  'No row describes the committee that it names.': 'Ninguna fila describe el comité que nombra.',
  'No row describes the meeting that it names.': 'Ninguna fila describe la reunión que nombra.',
  'No row describes the instrument that it names.': 'Ninguna fila describe el instrumento que nombra.',
  'No row describes the action that it names.': 'Ninguna fila describe la acción que nombra.',
  'No row describes the item that it names.': 'Ninguna fila describe el punto de la rúbrica que nombra.',
  'No row describes the goal that it names.': 'Ninguna fila describe la meta que nombra.',
  'Correct the number, or add the row of that award.': 'Corregir el número, o añadir la fila de esa subvención.',
  'Correct the number, or add the row of that post.': 'Corregir el número, o añadir la fila de ese puesto.',
  'Correct the number, or add the row of that committee.': 'Corregir el número, o añadir la fila de ese comité.',
  'Correct the number, or add the row of that meeting.': 'Corregir el número, o añadir la fila de esa reunión.',
  'Correct the number, or add the row of that instrument.': 'Corregir el número, o añadir la fila de ese instrumento.',
  'Correct the number, or add the row of that action.': 'Corregir el número, o añadir la fila de esa acción.',
  'Correct the number, or add the row of that item.': 'Corregir el número, o añadir la fila de ese punto.',
  'Correct the number, or add the row of that goal.': 'Corregir el número, o añadir la fila de esa meta.',
  'The school file says that it became a community school on another day.':
    'El archivo de escuelas dice que se hizo escuela comunitaria otro día.',
  'The member’s term before it on this committee is not over: a side is fixed for a term.':
    'El período anterior de este miembro en el comité no ha terminado: el lado es fijo durante un período.',
  'Write the last day of the term before, or correct the first day of this one.':
    'Escribir el último día del período anterior, o corregir el primero de este.',
  'Somebody was present at a meeting that has no day on which it was held.':
    'Alguien estuvo presente en una reunión que no tiene día de celebración.',
  'Write the day on which the meeting was held, or take the row out.':
    'Escribir el día en que se celebró la reunión, o quitar la fila.',
  'Nobody of this number had a seat on the committee on the day of the meeting.':
    'Nadie con este número tenía un asiento en el comité el día de la reunión.',
  'Correct the number, or add the seat; guests are not written down here.':
    'Corregir el número, o añadir el asiento; los invitados no se anotan aquí.',
  'The instrument is said to cover every community school, and schools are named for it.':
    'Dice que el instrumento abarca todas las escuelas comunitarias, y además se nombran escuelas.',
  'Say that it covers the schools named for it, or take the row out.':
    'Decir que abarca las escuelas que se nombran, o quitar la fila.',
  'No roster of staff has a person of this number.': 'Ninguna lista de personal tiene a una persona con este número.',
  'Correct the number, or add the person to the roster; who is not of the staff belongs to another group.':
    'Corregir el número, o añadir a la persona a la lista; quien no es del personal pertenece a otro grupo.',
  'Hearth has no indicator of this name.': 'Hearth no tiene ningún indicador con este nombre.',
  'Choose one of the list in docs/indicators.md.': 'Elegir uno de la lista en docs/indicators.md.',
  'It was not set after the goal whose target it moves.': 'No se fijó después de la meta cuyo objetivo cambia.',
  'Correct one of the two dates, or the number of the goal that it moves.':
    'Corregir una de las dos fechas, o el número de la meta que cambia.',
  'It moves more than the target of the goal before: the baseline, the indicator, the place or the group is another.':
    'Cambia más que el objetivo de la meta anterior: la línea base, el indicador, el lugar o el grupo es otro.',
  'Keep what the goal before says, or set a goal of its own that moves none.':
    'Conservar lo que dice la meta anterior, o fijar una meta propia que no cambie ninguna.',
  'A group of the cohort is given, and not the whole cohort.': 'Se da un grupo de la cohorte, y no la cohorte entera.',
  'Add the row of the whole cohort of this school and year, without a group.':
    'Añadir la fila de la cohorte entera de esta escuela y año, sin grupo.',
  'The groups of this kind are more than the whole cohort.': 'Los grupos de este tipo suman más que la cohorte entera.',
  'Correct the counts of the groups, or of the whole cohort.':
    'Corregir las cantidades de los grupos, o de la cohorte entera.',
  'The coordinators planned are less than none, or more than twenty.':
    'Los coordinadores previstos son menos que ninguno, o más de veinte.',
  'Write full-time posts: 1, or 0.5 for a half-time coordinator.':
    'Escribir puestos de tiempo completo: 1, o 0.5 para medio tiempo.',
  'The award ends before it starts.': 'La subvención termina antes de empezar.',
  'The award gives less than nothing.': 'La subvención da menos que nada.',
  'Write what it gives in all.': 'Escribir lo que da en total.',
  'The budget is less than nothing.': 'El presupuesto es menos que nada.',
  'Write what the strategy costs in the school year.': 'Escribir lo que cuesta la estrategia en el año escolar.',
  'The post ends before it starts.': 'El puesto termina antes de empezar.',
  'The size of the post is not more than nothing, or more than twenty full-time posts.':
    'El tamaño del puesto no es mayor que nada, o es más de veinte puestos de tiempo completo.',
  'Write full-time posts: 1, or 0.5 for half-time.': 'Escribir puestos de tiempo completo: 1, o 0.5 para medio tiempo.',
  'The person leaves the post before entering it.': 'La persona deja el puesto antes de entrar en él.',
  'It says why the person left, and not when.': 'Dice por qué se fue la persona, y no cuándo.',
  'Write the last day in the post, or leave the reason empty.':
    'Escribir el último día en el puesto, o dejar vacío el motivo.',
  'What the person fills is not more than nothing, or more than twenty full-time posts.':
    'Lo que ocupa la persona no es mayor que nada, o es más de veinte puestos de tiempo completo.',
  'The years of experience are less than none, or more than seventy.':
    'Los años de experiencia son menos que ninguno, o más de setenta.',
  'Write whole years, or leave it empty.': 'Escribir años enteros, o dejarlo vacío.',
  'The quorum is less than one member, or more than a thousand.': 'El quórum es menos de un miembro, o más de mil.',
  'Write how many members must be present, or leave it empty.':
    'Escribir cuántos miembros deben estar presentes, o dejarlo vacío.',
  'The term ends before it starts.': 'El período termina antes de empezar.',
  'It says neither for which day the meeting was scheduled nor when it was held.':
    'No dice para qué día estaba prevista la reunión ni cuándo se celebró.',
  'Write one of the two.': 'Escribir una de las dos.',
  'The meeting was called off and was held.': 'La reunión se canceló y se celebró.',
  'The minutes were published before the meeting was held, or of a meeting that was not.':
    'El acta se publicó antes de que se celebrara la reunión, o es de una reunión que no se celebró.',
  'It expires before it is in force.': 'Vence antes de entrar en vigor.',
  'It says what was done about a policy, and is neither advocacy nor work on a policy.':
    'Dice qué se hizo sobre una política, y no es incidencia ni trabajo sobre una política.',
  'Correct its kind, or leave the step empty.': 'Corregir el tipo, o dejar vacío el paso.',
  'Name the person by number, or write how many came.':
    'Indicar a la persona con su número, o escribir cuántos vinieron.',
  'There is nobody to be reached.': 'No hay nadie a quien llegar.',
  'Write how many people the group has, or leave the row out.':
    'Escribir cuántas personas tiene el grupo, u omitir la fila.',
  'It was due before it was decided.': 'Vencía antes de que se decidiera.',
  'Correct one of the dates at their source.': 'Corregir una de las fechas en su origen.',
  'It was done before it was decided.': 'Se cumplió antes de que se decidiera.',
  'It is said to be done and not when, or has a day on which it was done and is not said to be.':
    'Dice que está cumplido y no cuándo, o tiene un día de cumplimiento y no dice que esté cumplido.',
  'Write “done” and the day, or neither.': 'Escribir «done» y el día, o ninguno de los dos.',
  'The target is to be reached before the day that the baseline tells of.':
    'El objetivo se debe alcanzar antes del día del que habla la línea base.',
  'It names a kind of group and not which, or which and not the kind.':
    'Nombra un tipo de grupo y no cuál, o cuál y no el tipo.',
  'Write both, or neither.': 'Escribir ambos, o ninguno.',
  'The least is not more than nothing, or is more than the most.':
    'El mínimo no es mayor que nada, o es mayor que el máximo.',
  'Correct the two amounts.': 'Corregir los dos importes.',
  'More graduated than are in the cohort, or a number is less than nothing.':
    'Se graduaron más de los que hay en la cohorte, o un número es menos que nada.',
};
