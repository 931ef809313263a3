import { setImmediate } from 'node:timers/promises';

/**
 * Two pieces of work at a time, each on a connection of its own. Both have ended when it returns or throws: whoever closes the
 * database then closes it under nobody. Throws what the first of them threw that did.
 */
export async function together<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

/** What the longer of two pieces of work is made of, one after another: between any two of them the other one may go on. */
export async function* unhurried<T>(each: Iterable<T>): AsyncGenerator<T> {
  for (const one of each) {
    yield one;
    await setImmediate();
  }
}
