import type { ReleaseWindow } from '@hearth/metrics/window';
import { initTRPC } from '@trpc/server';
import { transformer } from '#lib/trpc/transformer.ts';

/** What a procedure may use: the release of the request, and nothing that could reach another. */
export interface Context {
  readonly window: ReleaseWindow;
}

const t = initTRPC.context<Context>().create({
  transformer,
  // a message of ours may go out; a stack or a message of the database may not
  errorFormatter: ({ shape, error }) => ({
    ...shape,
    message: error.code === 'INTERNAL_SERVER_ERROR' ? 'Failed' : shape.message,
    data: { code: shape.data.code, httpStatus: shape.data.httpStatus },
  }),
});

export const { router, procedure } = t;
