import { redirect } from '@sveltejs/kit';
import { installed } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

/** Keeps the chosen language and goes back to where the reader was. */
export const GET: RequestHandler = ({ params, url, cookies }) => {
  if (installed.some(({ code }) => code === params.code)) {
    cookies.set('language', params.code, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax', httpOnly: true });
  }
  // only a path of this site: no scheme, no host
  const back = url.searchParams.get('back') ?? '/';
  redirect(303, /^\/(?![/\\])/.test(back) ? back : '/');
};
