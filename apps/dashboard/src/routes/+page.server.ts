import { redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PageServerLoad } from './$types';

/** Until there are accounts, everyone’s home is the board’s page. */
export const load: PageServerLoad = () => redirect(307, resolve('/board'));
