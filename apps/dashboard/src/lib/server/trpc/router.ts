import { files } from './files.ts';
import { procedure, router } from './init.ts';
import { pages } from './pages.ts';
import { series } from './series.ts';

const release = router({ current: procedure.query(({ ctx }) => ctx.window.release()) });

/** Every procedure there is. */
export const hearth = router({ release, pages, series, files });

export type Hearth = typeof hearth;
