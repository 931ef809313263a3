import * as z from 'zod';
import { csv } from '#lib/figures/file.ts';
import { procedure, router } from './init.ts';

const name = z.string().min(1).max(100);

/** Published cells as files, with a code in place of what is not shown. */
export const files = router({
  csv: procedure
    .input(z.object({ indicator: name.optional(), school: name.optional() }))
    .query(async ({ ctx, input }) => {
      const [cells, schools] = await Promise.all([
        ctx.window.cells({
          ...(input.indicator === undefined ? {} : { indicator: input.indicator }),
          ...(input.school === undefined ? {} : { school: input.school }),
        }),
        ctx.window.schools(),
      ]);
      return csv(cells, Object.fromEntries(schools.map(({ school_id, name: words }) => [school_id, words])));
    }),
});
