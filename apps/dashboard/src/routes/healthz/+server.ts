import type { RequestHandler } from './$types';

/** For machines: whether a release serves, and which. 503 where none does. */
export const GET: RequestHandler = async ({ locals }) => {
  if (!locals.window) return Response.json({ ok: false, release: null, as_of: null }, { status: 503 });
  const { release_id, as_of } = await locals.window.release();
  return Response.json({ ok: true, release: release_id, as_of });
};
