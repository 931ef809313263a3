import { namedReconciliation } from '#lib/server/named/reconciliation.ts';
import type { PageServerLoad } from './$types';

/** `?policy=` chooses the other policy. */
export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await namedReconciliation(
    locals.window,
    params.id,
    url.searchParams.get('policy') ?? '',
    'reconciliation',
    locals,
  ),
});
