import type { goalsInEnglish } from '../english/goals.ts';

/** The words of goals, costs and partners on the board’s page, in Spanish. */
export const goalsInSpanish: Readonly<Record<keyof typeof goalsInEnglish, string>> = {
  'goals.ask': '¿Vamos camino de lo que nos propusimos?',
  'goals.title': 'Metas, desde un punto de partida que nunca cambia',
  'goals.track': 'La barra va del punto de partida a la meta; ▾ es donde estaría ahora un camino recto.',
  'goals.how': 'Según lo previsto quiere decir que todo el intervalo del 95% está del lado bueno del camino recto.',
  'goals.answer':
    '{k, plural, =0 {Ninguna de {N} {n, plural, one {meta} other {metas}} va claramente según lo previsto.} one {Una de {N} {n, plural, one {meta} other {metas}} va según lo previsto.} other {{K} de {N} metas van según lo previsto.}} {b, plural, =0 {Ninguna va claramente con retraso.} one {Una va con retraso: {list}.} other {{B} van con retraso: {list}.}}',
  'goals.baseline': 'Punto de partida',
  'goals.goal': 'Meta',
  'goals.toward': 'Hacia la meta',
  'goals.is.reached': 'alcanzada',
  'goals.is.on_course': 'según lo previsto',
  'goals.is.about_on_course': 'más o menos según lo previsto',
  'goals.is.behind': 'con retraso',
  'goals.is.no_interval': 'sin intervalo para juzgar',
  'goals.is.not_told': 'sin cifra que comparar',
  'goals.is.no_way': 'la meta es el punto de partida',
  'goals.moved.title': 'Metas que se movieron',
  'goals.moved': '{m}: {old} para {by}, fijada el {set}, se movió a {now} el {on}.',
  'cost.board.ask': '¿Cuánto cuesta?',
  'cost.board.answer': '{cash} por estudiante en efectivo; {all} con lo que se da en especie',
  'cost.board.answer.cash': '{cash} por estudiante en efectivo',
  'cost.board.answer.total': '{amount} al año por toda la estrategia',
  'cost.board.answer.none': 'Nadie ha anotado lo que cuesta la estrategia',
  'cost.board.sub':
    'Efectivo al año por fuente. Lleno: sin fin a la vista. Gris: tiene fin. Pálido: aún no concedido. Rayado: en riesgo ahora.',
  'cost.board.title': 'Efectivo al año por fuente y cuánto dura',
  'cost.board.source': 'Fuente',
  'cost.board.year': 'Al año',
  'cost.board.lasts': 'Cuánto dura',
  'cost.board.noReturn':
    'No damos un solo “rendimiento”: un cambio desde el punto de partida no es un efecto, y cada valor de abajo es la estimación de alguien.',
  'benefit.title': 'Lo que se dice que vale uno más de un resultado, y cuántos más pagarían la estrategia',
  'benefit.even':
    'La estrategia se paga solo con “{name}” desde {low} hasta {high} más al año, según el valor publicado más alto y el más bajo.',
  'benefit.name': 'Lo valorado',
  'benefit.value': 'Valor, cada uno',
  'benefit.from': 'Se paga desde',
  'benefit.have': 'Más que en el punto de partida',
  'benefit.ratio': 'Valor entre costo',
  'benefit.publication': 'Publicado en',
  'benefit.off': 'apagado por el distrito',
  'partners.board.ask': '¿Se quedarán las organizaciones asociadas?',
  'partners.board.answer':
    '{n, plural, one {Una organización} other {# organizaciones}} con un acuerdo vigente; {ending, plural, =0 {ningún acuerdo vence} one {un acuerdo vence} other {# acuerdos vencen}} en menos de seis meses',
  'partners.board.paper':
    '{n, plural, =0 {Toda organización con acuerdo ha atendido a alguien este año.} one {Una organización con acuerdo no ha atendido a nadie este año.} other {# organizaciones con acuerdo no han atendido a nadie este año.}}',
  'partners.board.table': 'Las organizaciones con el tiempo',
  'partners.board.ends': 'Acuerdos que vencen en menos de seis meses y no se han renovado',
  'partners.board.link': 'Todas las organizaciones',
};
