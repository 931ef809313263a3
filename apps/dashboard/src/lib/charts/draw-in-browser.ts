import type { Chart } from './chart.ts';

/**
 * Chosen in browsers by the `#drawing` import: nothing to see, because the server’s drawing is on the page already. Not
 * empty text: Svelte would then take the server’s drawing for a mistake.
 */
export const still: (chart: Chart, width: number) => string = () => '<!--drawn-->';
