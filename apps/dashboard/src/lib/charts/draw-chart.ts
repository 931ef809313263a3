import type { Canvas } from './canvas.ts';
import type { Chart } from './chart.ts';
import { curve } from './curve.ts';
import { dayLines } from './day-lines.ts';
import { dayStrip } from './day-strip.ts';
import { halves } from './halves.ts';
import { left } from './left.ts';
import { lines } from './lines.ts';
import { meetings } from './meetings.ts';
import { phases } from './phases.ts';
import { posts } from './posts.ts';
import { promises } from './promises.ts';
import { rows } from './rows.ts';
import { runway } from './runway.ts';
import { slope } from './slope.ts';
import { sources } from './sources.ts';
import { strip } from './strip.ts';
import { terms } from './terms.ts';
import { tiers } from './tiers.ts';

/** Draws any chart at a width, into any document. */
export function drawChart(chart: Chart, canvas: Canvas): SVGSVGElement {
  if (chart.kind === 'rows') return rows(chart, canvas);
  if (chart.kind === 'tiers') return tiers(chart, canvas);
  if (chart.kind === 'lines') return lines(chart, canvas);
  if (chart.kind === 'day-lines') return dayLines(chart, canvas);
  if (chart.kind === 'left') return left(chart, canvas);
  if (chart.kind === 'day-strip') return dayStrip(chart, canvas);
  if (chart.kind === 'curve') return curve(chart, canvas);
  if (chart.kind === 'halves') return halves(chart, canvas);
  if (chart.kind === 'slope') return slope(chart, canvas);
  if (chart.kind === 'runway') return runway(chart, canvas);
  if (chart.kind === 'phases') return phases(chart, canvas);
  if (chart.kind === 'promises') return promises(chart, canvas);
  if (chart.kind === 'posts') return posts(chart, canvas);
  if (chart.kind === 'sources') return sources(chart, canvas);
  if (chart.kind === 'meetings') return meetings(chart, canvas);
  if (chart.kind === 'terms') return terms(chart, canvas);
  return strip(chart, canvas);
}
