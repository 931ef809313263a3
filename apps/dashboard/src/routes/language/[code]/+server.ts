import { redirect } from '@sveltejs/kit';
import { installed } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

/** Keeps the chosen language and goes back to where the reader was. */
export const GET: RequestHandler = ({ params, url, cookies, request }) => {
  if (installed.some(({ code }) => code === params.code)) {
    cookies.set('language', params.code, { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax', httpOnly: true });
  }
  const from = URL.parse(request.headers.get('referer') ?? '');
  // only a page of this site
  redirect(303, from?.host === url.host ? from.pathname : '/');
};
