import { ask } from '#lib/server/ask.ts';
import { namesAreOpen } from '#lib/server/own-window.ts';
import type { PageServerLoad } from './$types';

/** `?place=` chooses the school whose students are compared. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const place = url.searchParams.get('place') || 'district';
  return {
    page: await ask(locals, (release) => release.pages.policies({ place })),
    namesOpen: namesAreOpen() && place !== 'district',
  };
};
