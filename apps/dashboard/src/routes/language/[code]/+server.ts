import { redirect } from '@sveltejs/kit';
import { installed } from '#lib/words/languages.ts';
import type { RequestHandler } from './$types';

/** Keeps the chosen language and goes back to where the reader was. */
export const GET: RequestHandler = ({ params, url, cookies, request }) => {
  if (installed.some(({ code }) => code === params.code)) {
    // not only over https: a school may read Hearth on its own network, and a language is no secret
    const kept = { path: '/', maxAge: 365 * 24 * 3600, sameSite: 'lax', httpOnly: true, secure: false } as const;
    cookies.set('language', params.code, kept);
  }
  const from = URL.parse(request.headers.get('referer') ?? '');
  // only a page of this site
  redirect(303, from?.host === url.host ? from.pathname + from.search : '/');
};
