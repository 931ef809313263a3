import { listFile, listFileName } from '#lib/server/named/list-file.ts';
import { studentList } from '#lib/server/named/list.ts';
import { readRequest } from '#lib/figures/list-address.ts';
import { speak } from '#lib/words/words.ts';
import type { RequestHandler } from './$types';

/** The list as a file; a view like any other, and logged. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const list = await studentList(locals.window, params.id, readRequest(url.searchParams), 'csv', locals);
  return new Response(listFile(speak(locals.language), list), {
    headers: {
      'cache-control': 'no-store',
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${listFileName(list)}"`,
    },
  });
};
