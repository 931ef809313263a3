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
  'partner.better.cannot': 'No se puede saber con estos datos',
  'partner.better.none':
    'Muy pocos estudiantes del distrito recibieron algo de {name} para comparar, o lo que da es para adultos.',
  'partners.better.ask': '¿Está mejor alguien?',
  'partners.better.answer':
    '{fell, plural, =0 {Con ninguna organización bajaron claramente las ausencias más que entre estudiantes similares} one {Con una organización las ausencias bajaron más que entre estudiantes similares} other {Con # organizaciones las ausencias bajaron más que entre estudiantes similares}}{rose, plural, =0 {} one {; con una bajaron menos} other {; con # bajaron menos}}',
  'partners.better.cannot':
    'No se puede saber con estos datos: ninguna organización atendió a suficientes estudiantes para comparar',
  'partners.better.title':
    'Cambio en la parte de los días de ausencia, junto a estudiantes similares sin la organización',
  'partners.better.points': 'Puntos',
  'partners.better.sub':
    ', puntos, con intervalo del 95%. A la izquierda de 0: bajó más entre los estudiantes de la organización.',
  'partners.better.more':
    'Las organizaciones que no aparecen atendieron a muy pocos estudiantes para comparar, o atienden a adultos.',
  'partners.better.caption':
    'Ausencias antes y después, por organización: diferencia con estudiantes similares sin ella',
  'partner.all': 'Todas las organizaciones',
} as const;
