import { parseHTML } from 'linkedom';
import type { Chart } from './chart.ts';
import { drawChart } from './draw-chart.ts';

/** Chosen on the server by the `#drawing` import: the chart as SVG text, read without any script. */
export function still(chart: Chart, width: number): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return drawChart(chart, { document: document as unknown as Document, width }).outerHTML;
}
