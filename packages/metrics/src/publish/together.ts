/**
 * Two pieces of work at a time, each on a connection of its own. Both have ended when it returns or throws: whoever closes the
 * database then closes it under nobody. Throws what the first of them threw that did.
 */
export async function together<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
