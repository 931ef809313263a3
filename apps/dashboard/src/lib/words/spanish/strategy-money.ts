import type { IndicatorWords } from './indicators.ts';

/** What each indicator of the strategy’s money and posts says of itself, in Spanish. */
export const strategyMoney: Readonly<Record<string, IndicatorWords>> = {
  funding_cliff_share: {
    version: 1,
    title: 'Dinero que termina en 24 meses',
    question: '¿Cuánto de lo que cuesta la estrategia se paga con dinero que está por terminar?',
    definition:
      'Lo que dan en un año las subvenciones que terminan en los 24 meses siguientes al último día y cuya continuación nadie ha confirmado, como parte del presupuesto del año. Cuenta el último día de la propia subvención, no el de un año fiscal. No está lo que se da en especie. En una escuela: sus propias subvenciones y su parte de las que varias comparten, según su presupuesto.',
    doesNotShow:
      'El dinero que puede cesar antes de su último día: lea al lado «Dinero en riesgo ahora». Si alguien está buscando otro dinero.',
  },
  funding_at_risk_share: {
    version: 1,
    title: 'Dinero en riesgo ahora',
    question: '¿Cuánto de lo que cuesta la estrategia depende de dinero que no es seguro?',
    definition:
      'Lo que dan en un año las subvenciones que están en riesgo, que se retiraron antes de su último día o que aún no se han concedido, como parte del presupuesto del año. Una subvención está en riesgo desde el día de un aviso de cese, sea cual sea su último día. No está lo que se da en especie. En una escuela: sus propias subvenciones y su parte de las que varias comparten, según su presupuesto.',
    doesNotShow: 'Qué tan probable es que el dinero llegue a pesar de todo.',
  },
  funding_hhi: {
    version: 1,
    title: 'Concentración del dinero',
    question: '¿Depende la estrategia de un solo financiador?',
    definition:
      'Las partes del dinero anual que da cada financiador, elevadas al cuadrado y sumadas: 1 si hay un solo financiador, y más cerca de 0 cuantos más hay y más parecidas son sus partes. Están las subvenciones que han comenzado y que están activas o en riesgo; no está lo que se da en especie. En una escuela: sus propias subvenciones y su parte de las que varias comparten, según su presupuesto.',
    doesNotShow:
      'Si dos financiadores dependen del mismo presupuesto. «Financiadores iguales» dice lo mismo con un número que uno puede imaginarse.',
  },
  funding_effective_sources: {
    version: 1,
    title: 'Financiadores iguales',
    question: '¿Sobre cuántos financiadores descansa la estrategia?',
    definition:
      'Cuántos financiadores del mismo tamaño estarían tan concentrados como los reales: uno dividido por la concentración del dinero. Tres financiadores que dan el 60, el 25 y el 15 por ciento son como 2.25 iguales.',
    doesNotShow: 'Si dos financiadores dependen del mismo presupuesto.',
  },
  coordinator_vacancy_rate: {
    version: 1,
    title: 'Puestos de coordinación vacantes',
    question: '¿Cuánto tiempo no hubo nadie que coordinara?',
    definition:
      'Días en que los puestos de coordinación estuvieron vacíos, como parte de los días en que debían estar ocupados, desde el primero hasta el último día de clases. Un puesto de media jornada cuenta la mitad, y también uno ocupado a medias. Una escuela suele tener una sola persona coordinadora, así que esto se dice solo del distrito, y solo si tiene cinco puestos o más; el comité ve los de cada escuela en su propia página.',
    doesNotShow: 'Si quien coordina está de permiso, o si tiene tiempo para el trabajo.',
  },
  coordinator_tenure: {
    version: 1,
    title: 'Permanencia de quienes coordinan',
    question: '¿Cuánto tiempo se quedan las personas coordinadoras?',
    definition:
      'Meses tras los que se ha ido la mitad de las personas coordinadoras, entre todas las que alguna vez coordinaron una escuela hasta donde llega el registro. Quien sigue ahí cuenta como que se queda al menos ese tiempo, según la estimación de Kaplan y Meier. Quien toma sin pausa otro puesto de coordinación en la misma escuela se queda. Se dice solo del distrito, si hubo cinco personas o más; de menos de diez, como un rango.',
    doesNotShow: 'Por qué se fueron. Si la mitad sigue ahí, todavía no se puede decir ningún punto medio.',
  },
};
