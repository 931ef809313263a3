import { createTRPCClient, httpBatchLink, splitLink, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { Hearth } from '#lib/server/trpc/router.ts';
import { ARROW } from './arrow-type.ts';
import { transformer } from './transformer.ts';

const url = '/api/trpc';

/** One procedure asked for its bytes: typed like any other, binary on the wire. */
const arrowLink: TRPCLink<Hearth> =
  () =>
  ({ op }) =>
    observable((observer) => {
      const stop = new AbortController();
      const input = encodeURIComponent(transformer.serialize(op.input));
      fetch(`${url}/${op.path}?input=${input}`, { headers: { accept: ARROW }, signal: stop.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(await response.text());
          observer.next({ result: { type: 'data', data: new Uint8Array(await response.arrayBuffer()) } });
          observer.complete();
        })
        .catch((cause: unknown) =>
          observer.error(TRPCClientError.from(cause instanceof Error ? cause : new Error(String(cause)))),
        );
      return () => stop.abort();
    });

/** Asks the server by name; with `{ context: { arrow: true } }` for Arrow. */
export const trpc = createTRPCClient<Hearth>({
  links: [
    splitLink({
      condition: (op) => op.context['arrow'] === true,
      true: arrowLink,
      false: httpBatchLink({ url, transformer }),
    }),
  ],
});
