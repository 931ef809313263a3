import { callTRPCProcedure, getTRPCErrorFromUnknown, TRPCError } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { report } from '#lib/server/failures.ts';
import { type Context } from '#lib/server/trpc/init.ts';
import { hearth } from '#lib/server/trpc/router.ts';
import { ARROW } from '#lib/trpc/arrow-type.ts';
import { transformer } from '#lib/trpc/transformer.ts';
import type { RequestHandler } from './$types';

const tell = (error: TRPCError, path: string): void => {
  if (error.code === 'INTERNAL_SERVER_ERROR') report(`tRPC ${path}`, error);
};

function read(input: string): unknown {
  try {
    return transformer.deserialize(input);
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause });
  }
}

/** The answer of one procedure as Arrow’s own bytes, for those who ask for them. */
async function arrow(path: string, url: URL, ctx: Context, signal: AbortSignal): Promise<Response> {
  try {
    const input = url.searchParams.get('input');
    const getRawInput = (): Promise<unknown> => Promise.resolve(input === null ? undefined : read(input));
    const answer: unknown = await callTRPCProcedure({
      router: hearth,
      path,
      getRawInput,
      ctx,
      type: 'query',
      signal,
      batchIndex: 0,
    });
    if (!(answer instanceof Uint8Array))
      return new Response('This procedure does not answer in Arrow.', { status: 406 });
    return new Response(new Uint8Array(answer), { headers: { 'content-type': ARROW } });
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    tell(error, path);
    return new Response(error.code, { status: getHTTPStatusCodeFromError(error) });
  }
}

export const GET: RequestHandler = ({ request, url, params, locals }) => {
  const { window } = locals;
  if (!window) return new Response('No release', { status: 503 });
  if (request.headers.get('accept') === ARROW) return arrow(params.procedure, url, { window }, request.signal);
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: hearth,
    createContext: () => ({ window }),
    onError: ({ error, path = '' }) => tell(error, path),
  });
};
