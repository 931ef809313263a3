/** The words for figures that others published; part of {@link spanish}. */
export const elsewhereInSpanish = {
  'elsewhere.ask': '¿Qué se publicó en otra parte?',
  'elsewhere.answer.both': '{publisher}, {year}: {ours} en este distrito, {whole} en {place} en su conjunto.',
  'elsewhere.answer.ours': '{publisher}, {year}: {ours} en este distrito.',
  'elsewhere.answer.suppressed': '{publisher}, {year}: la cifra de este distrito está suprimida.',
  'elsewhere.answer.whole':
    '{publisher}, {year}: {whole} en {place} en su conjunto. Su cifra de este distrito no está cargada.',
  'elsewhere.answer.none': '{publisher}, {year}: no hay cifra cargada de este distrito.',
  'elsewhere.sums':
    'Los distritos y condados no suman el estado: un estudiante que se mudó está en cada uno de ellos, y una sola vez en la cifra propia del estado. Aquí no se sumó ni se promedió ninguna cifra.',
  'elsewhere.definition':
    'Fuente: {publisher}. Su definición de «{m}»: {definition} La de Hearth, arriba, puede contar otros estudiantes y otros días.',
  'elsewhere.caption': '{m} según lo publicado: {publisher}',
  'elsewhere.place': 'Lugar',
  'elsewhere.at': '{name} ({level})',
  'elsewhere.year': 'Año escolar',
  'elsewhere.figure': 'Publicado',
  'elsewhere.people': 'Estudiantes',
  'elsewhere.sessions': 'Sesiones de medio día',
  'elsewhere.of': '{count} de {eligible}',
  'elsewhere.groups': '{m} por grupo, {year}, según lo publicado: {publisher}',
  'elsewhere.groups.show': 'Mostrar sus cifras por grupo',
  'elsewhere.group': 'Grupo',
  'elsewhere.schools': '{m} por escuela, {year}, según lo publicado: {publisher}',
  'elsewhere.schools.show': 'Mostrar sus cifras por escuela',
  'elsewhere.copied': 'Copiado sin cambios. Fuente: {publisher}.',
  'elsewhere.suppressed': 'suprimido por quien publica',
  'elsewhere.suppressed.meaning': 'quien la publica la oculta; no es cero, y Hearth no la estima',
} as const;
