import { ask } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';

/** `?place=` chooses the school whose months are drawn. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
  const place = url.searchParams.get('place') || 'district';
  return { page: await ask(locals, (release) => release.pages.indicator({ id: params.id, place })) };
};
