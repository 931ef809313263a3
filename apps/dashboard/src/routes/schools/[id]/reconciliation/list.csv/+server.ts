import { namedReconciliation } from '#lib/server/named/reconciliation.ts';
import { reconciliationFile, reconciliationFileName } from '#lib/server/named/reconciliation-file.ts';
import { speak } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

/** The same as a file; a view like any other, and logged. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const policy = url.searchParams.get('policy') ?? '';
  const page = await namedReconciliation(locals.window, params.id, policy, 'reconciliation_csv', locals);
  return new Response(reconciliationFile(speak(locals.language), page), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${reconciliationFileName(page)}"`,
    },
  });
};
