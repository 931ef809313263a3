import { csvResponse } from '#lib/server/csv-response.ts';
import type { RequestHandler } from './$types';

/** One indicator’s cells, everywhere. */
export const GET: RequestHandler = ({ locals, params }) => csvResponse(locals, params.id, { indicator: params.id });
