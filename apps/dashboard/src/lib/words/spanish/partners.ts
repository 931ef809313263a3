/** The words of partners: what was agreed, what was delivered, and whether anyone is better off; part of {@link spanish}. */
export const partnersInSpanish = {
  'partners.title': 'Organizaciones asociadas',
  'partners.headline':
    '{n, plural, =0 {No hay organizaciones en esta edición} one {Una organización} other {# organizaciones}}{paper, plural, =0 {} one {; una tiene acuerdo y no ha atendido a nadie este año escolar} other {; # tienen acuerdo y no han atendido a nadie este año escolar}}',
  'partners.lede':
    'Qué se acordó, qué se entregó y cuánto le queda a cada acuerdo. Por orden alfabético; no se clasifican.',
  'partners.none':
    'No hay organizaciones en esta edición. Cargue archivos de organizaciones y acuerdos y publique de nuevo.',
  'partners.act': 'Lo que entregan',
  'partners.caption': 'Todas las organizaciones, con sus acuerdos vigentes y lo que entregaron',
  'partners.agreements': 'Acuerdos vigentes',
  'partners.months': 'Meses hasta el fin',
  'partners.data': 'Intercambio de datos acordado',
  'partners.data.yes': 'sí, por escrito',
  'partners.data.no': 'todavía no',
  'partners.services': 'Servicios',
  'partners.plan': 'Horas entregadas de las planeadas',
  'partners.never': 'nadie atendido según los registros',
  'partners.paper': 'solo en papel',
  'partners.note.months':
    'Los meses hasta el fin son meses completos desde la fecha de los datos hasta el último día del acuerdo más largo.',
  'partner.headline': '{name} da {n, plural, =0 {ningún servicio registrado} one {un servicio} other {# servicios}}',
  'partner.headline.paper': '{name} tiene un acuerdo vigente y no ha atendido a nadie este año escolar',
  'partner.until': 'hasta el {date}',
  'partner.noEnd': 'sin fecha de fin',
  'partner.noneInForce': 'ninguno vigente',
  'partner.places': 'Lugares',
  'partner.gives.ask': '¿Qué da?',
  'partner.gives.caption': 'Servicios de {name}',
  'partner.better.ask': '¿Está mejor alguien?',
  'partner.better.answer': 'Lo que siguió a los servicios que da está abajo, junto a estudiantes sin ellos',
  'partner.better.cannot': 'No se puede saber con estos datos',
  'partner.better.more':
    'Las comparaciones se hacen por tipo de servicio en todo el distrito, venga de quien venga: quienes lo reciben de una sola organización son muy pocos para decir qué hizo ella.',
  'partner.all': 'Todas las organizaciones',
} as const;
