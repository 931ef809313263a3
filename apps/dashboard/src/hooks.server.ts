import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { report } from '#lib/server/failures.ts';
import { type Ready, ready, ReadyBytes } from '#lib/server/ready-bytes.ts';
import { liveRelease } from '#lib/server/release.ts';
import { neverKept, secure } from '#lib/server/security-headers.ts';
import { choose } from '#lib/words/languages.ts';

/** Memory for pages: some thousands of them, as most districts have. */
const PAGE_BYTES = 256 * 1024 * 1024;
const pages = new ReadyBytes(PAGE_BYTES);

/** The calendar day where the server stands. The one place that looks at a clock. */
function todayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const isUnchanged = (request: Request, { headers }: Ready): boolean => {
  const tag = headers.find(([name]) => name === 'etag')?.[1];
  return tag !== undefined && (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).includes(tag);
};

function respond(request: Request, page: Ready): Response {
  const headers = new Headers(page.headers.map(([name, value]): [string, string] => [name, value]));
  return isUnchanged(request, page)
    ? new Response(null, { status: 304, headers })
    : new Response(page.body, { status: page.status, headers });
}

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, request, url, cookies } = event;
  const now = new Date();
  locals.now = now.toISOString();
  locals.today = todayOf(now);
  locals.language = choose(cookies.get('language') ?? request.headers.get('accept-language'));
  try {
    locals.window = await liveRelease();
  } catch (failure) {
    locals.window = null;
    locals.failure = failure;
  }
  const { window, language, today } = locals;
  const answer = (): Promise<Response> | Response =>
    resolve(event, { transformPageChunk: ({ html }) => html.replace('%hearth.lang%', language.locale) });
  const isPage =
    request.method === 'GET' && event.route.id !== null && !/^\/(api|healthz|language)\b/.test(event.route.id);
  // every view of names is logged, and none is kept
  const isNamed = /^\/schools\/\[id\]\/(students|reconciliation)\b/.test(event.route.id ?? '');
  if (isNamed) return neverKept(secure(await answer()));
  if (!window || !isPage) return secure(await answer());
  const key = `${event.isDataRequest ? 'data' : 'page'} ${language.code} ${url.pathname}${url.search}`;
  // a validator of an older page must not turn the page that is kept into “304 Not Modified”
  const fresh = async (): Promise<Ready> => {
    request.headers.delete('if-none-match');
    return ready(await answer());
  };
  const validator = request.headers.get('if-none-match');
  const page = await pages.get(window.id, today, key, fresh);
  const asked = validator === null ? request : new Request(url, { headers: { 'if-none-match': validator } });
  return secure(respond(asked, page));
};

export const handleError: HandleServerError = ({ error, event, kind }) => {
  const release = event.locals.window?.id ?? null;
  if (kind !== 'unknown') return { release };
  const reference = report(`${event.request.method} ${event.url.pathname}`, error);
  return { message: 'Failed', reference, release };
};
