import { error } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { liveRelease } from './release.ts';
import { hearth } from './trpc/router.ts';

type Caller = ReturnType<typeof hearth.createCaller>;

/** Asks the release of this request by a named procedure, and turns what it cannot answer into a page that says so. */
export async function ask<T>(locals: App.Locals, question: (caller: Caller) => Promise<T>): Promise<T> {
  const { window, failure } = locals;
  if (failure !== undefined) throw failure;
  if (!window) error(503, 'No release', { release: null });
  try {
    return await question(hearth.createCaller({ window }));
  } catch (reason) {
    if (reason instanceof TRPCError && ['NOT_FOUND', 'BAD_REQUEST'].includes(reason.code)) {
      error(404, 'Not found', { release: window.id });
    }
    // a window closes when two releases have come since: a request as slow as that is answered by the latest
    const latest = await liveRelease();
    if (!latest || latest === window) throw reason;
    locals.window = latest;
    return question(hearth.createCaller({ window: latest }));
  }
}
