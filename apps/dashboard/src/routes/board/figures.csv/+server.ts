import { csvResponse } from '#lib/server/csv-response.ts';
import type { RequestHandler } from './$types';

/** The district’s own cells. */
export const GET: RequestHandler = ({ locals }) => csvResponse(locals, 'district', { school: 'district' });
