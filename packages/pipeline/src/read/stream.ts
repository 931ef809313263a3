import { type FileHandle, open } from 'node:fs/promises';

const CHUNK = 4 * 1024 * 1024;

/**
 * Reads a file once from beginning to end, and writes what it reads to `copy` when given. While one chunk is being
 * looked at the next is read and the last is written; memory stays at two chunks whatever the size, and a small file has small ones.
 */
export async function readThrough(
  path: string,
  look: (chunk: Buffer) => void | Promise<void>,
  copy?: FileHandle,
): Promise<void> {
  const handle = await open(path, 'r');
  try {
    // a byte more than the file has: then the end is met by the second read
    const size = Math.min(CHUNK, (await handle.stat()).size + 1);
    const buffers = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)] as const;
    let turn: 0 | 1 = 0;
    let pending = handle.read(buffers[turn], 0, size, null);
    for (;;) {
      const { bytesRead, buffer } = await pending;
      if (bytesRead === 0) return;
      turn = turn === 0 ? 1 : 0;
      pending = handle.read(buffers[turn], 0, size, null);
      // a failure of the next read is met at the next turn; until then it must not count as unhandled
      pending.catch(() => undefined);
      const chunk = buffer.subarray(0, bytesRead);
      const writing = copy ? writeAll(copy, chunk) : undefined;
      await Promise.all([look(chunk), writing]);
    }
  } finally {
    await handle.close();
  }
}

/** Writes a whole chunk at the end of a file; one `write` may take less than it was given. */
export async function writeAll(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, at, chunk.length - at, null);
    at += bytesWritten;
  }
}
