import { fetchLanguage } from '#lib/words/fetch-language.ts';
import type { LayoutLoad } from './$types';

/** The page’s words: functions cannot travel from the server, so both sides ask for the same file. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, spoken: await fetchLanguage(data.language) });
