import { installed } from '#lib/words/languages.ts';
import type { LayoutServerLoad } from './$types';

/** What every page needs, errors included: language, day, and which release serves. */
export const load: LayoutServerLoad = async ({ locals }) => {
  const facts = await locals.window?.release();
  return {
    language: locals.language.code,
    languages: installed.map(({ code, name }) => ({ code, name })),
    today: locals.today,
    release: facts ? { id: facts.release_id, invented: facts.invented, district: facts.district_name } : null,
  };
};
