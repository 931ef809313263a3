/** The words around every page, and for when something is not as it should be; part of {@link spanish}. */
export const shellInSpanish = {
  // shell
  'app.name': 'Hearth',
  'app.title': '{page} · Hearth',
  skip: 'Ir a los resultados',
  'sample.label': 'Sobre estos datos',
  'sample.ribbon': 'Datos inventados. Ningún estudiante, escuela ni distrito de esta página es real.',
  'sample.short': 'Datos inventados',
  'sample.print': 'DATOS INVENTADOS',
  'nav.label': 'Principal',
  'nav.board': 'Resultados',
  'nav.schools': 'Escuelas',
  'nav.services': 'Servicios',
  'nav.partners': 'Organizaciones',
  'nav.surveys': 'Encuestas',
  'nav.committee': 'Comité',
  'nav.indicators': 'Definiciones',
  'nav.quality': 'Calidad de los datos',
  'language.label': 'Idioma',
  invented: '{name} (inventado)',

  // when something is not as it should be
  'error.title': 'Algo falló',
  'error.404.heading': 'Esa página no existe.',
  'error.404.text': 'La dirección puede estar mal escrita, o la escuela o el indicador no está en esta edición.',
  'error.500.heading': 'No se pudo leer esta página.',
  'error.500.text': 'Nada cambió. Se puede intentar de nuevo, o dar a la oficina de datos la referencia {reference}.',
  'error.serving': 'La edición {id} sigue mostrando las demás páginas.',
  'error.notServing': 'No se está mostrando ninguna edición.',
  'error.back': 'A los resultados',
  'noRelease.title': 'Aún no hay edición',
  'noRelease.heading': 'Todavía no hay nada que mostrar: no se ha publicado ninguna edición.',
  'noRelease.text':
    'Nada está dañado. Hay que poner los archivos del distrito en la carpeta de datos, y luego cargarlos y publicarlos:',
  'noRelease.after':
    'Esta página encuentra la edición por sí sola en cuanto está publicada. Para ver antes datos inventados, se crea un distrito de muestra:',
} as const;
