import { readRequest } from '#lib/figures/list-address.ts';
import { studentList } from '#lib/server/named/list.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const asked = readRequest(url.searchParams);
  return {
    page: await studentList(locals.window, params.id, asked, asked.print ? 'print' : 'list', locals),
  };
};
