/** A stream of numbers from 0 up to 1 that depends on the seed alone (mulberry32): same seed, same release. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A seed from words (FNV-1a, 32 bits), so that each figure has its own stream and none needs a clock. */
export function seedOf(...words: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('\0')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
