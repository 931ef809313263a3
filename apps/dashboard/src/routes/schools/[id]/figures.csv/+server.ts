import { csvResponse } from '#lib/server/csv-response.ts';
import type { RequestHandler } from './$types';

/** One school’s cells. */
export const GET: RequestHandler = ({ locals, params }) =>
  csvResponse(locals, `school-${params.id}`, { school: params.id });
