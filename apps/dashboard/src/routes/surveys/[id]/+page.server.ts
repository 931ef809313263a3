import { ask } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';

/** `?neutral=left-out`: favorable among those who had an opinion. The address holds it, so that no script is needed. */
export const load: PageServerLoad = async ({ locals, params, url }) => ({
  page: await ask(locals, (release) => release.pages.survey({ id: params.id })),
  withNeutral: url.searchParams.get('neutral') !== 'left-out',
});
