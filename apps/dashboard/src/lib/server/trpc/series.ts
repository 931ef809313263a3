import * as z from 'zod';
import { procedure, router } from './init.ts';

const name = z.string().min(1).max(100);

/** Published cells as Arrow, for charts that a reader changes. */
export const series = router({
  months: procedure
    .input(z.object({ indicator: name, place: name }))
    .query(({ ctx, input }) =>
      ctx.window.cellsArrow({ indicator: input.indicator, school: input.place, periodKind: 'month', breakdown: 'all' }),
    ),
});
