import { ask } from './ask.ts';

/** A file of published cells, named so that sample data cannot pass for real once it has left the page. */
export async function csvResponse(
  locals: App.Locals,
  what: string,
  restrict: { readonly indicator?: string; readonly school?: string },
): Promise<Response> {
  const [text, { release_id, invented }] = await ask(
    locals,
    async (release) => [await release.files.csv(restrict), await release.release.current()] as const,
  );
  const name = [invented ? 'invented-sample' : '', 'hearth', what, release_id]
    .filter((part) => part !== '')
    .join('_')
    .replaceAll(/[^\w.-]+/g, '-');
  return new Response(text, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` },
  });
}
