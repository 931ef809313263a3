import { error } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';
import { hearth } from './trpc/router.ts';

type Caller = ReturnType<typeof hearth.createCaller>;

/** Asks the release of this request by a named procedure, and turns what it cannot answer into a page that says so. */
export async function ask<T>({ window, failure }: App.Locals, question: (caller: Caller) => Promise<T>): Promise<T> {
  if (failure !== undefined) throw failure;
  if (!window) error(503, { message: 'No release', release: null });
  try {
    return await question(hearth.createCaller({ window }));
  } catch (reason) {
    if (reason instanceof TRPCError && reason.code === 'NOT_FOUND')
      error(404, { message: reason.message, release: window.id });
    if (reason instanceof TRPCError && reason.code === 'BAD_REQUEST')
      error(404, { message: 'Not found', release: window.id });
    throw reason;
  }
}
