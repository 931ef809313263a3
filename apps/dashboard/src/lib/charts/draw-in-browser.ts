import type { Chart } from './chart.ts';

/** Chosen in browsers by the `#drawing` import: nothing, because the server’s drawing is on the page already. */
export const still = (_chart: Chart, _width: number): string => '';
