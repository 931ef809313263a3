import type { Attachment } from 'svelte/attachments';
import { type Chart, NARROW } from './chart.ts';

/** Figures that have been drawn by the server and seen by a browser: a further chart in one of them is another chart. */
const seen = new WeakSet<HTMLElement>();

/**
 * Draws a chart anew at the width it has, when it comes into view and whenever that changes. Plot is fetched only then:
 * a chart that the server drew at about the right width needs nothing.
 */
export function redraw(chart: Chart, wide: number): Attachment<HTMLElement> {
  return (figure) => {
    let drawn = figure.querySelector('svg') === null || seen.has(figure) ? 0 : -1;
    seen.add(figure);
    let gone = false;
    const draw = async (width: number): Promise<void> => {
      const suits = drawn === -1 ? Math.abs(width - wide) < 60 || width <= NARROW * 1.26 : Math.abs(width - drawn) < 8;
      if (suits || width < 100) return;
      drawn = width;
      const { drawChart } = await import('./draw-chart.ts');
      if (!gone && drawn === width) figure.replaceChildren(drawChart(chart, { document, width }));
    };
    const sizes = new ResizeObserver(([entry]) => void draw(Math.floor(entry?.contentRect.width ?? 0)));
    const views = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        views.disconnect();
        sizes.observe(figure);
      },
      { rootMargin: '400px' },
    );
    // with nothing there to scroll to, do not wait for it
    if (drawn === 0) sizes.observe(figure);
    else views.observe(figure);
    return () => {
      gone = true;
      views.disconnect();
      sizes.disconnect();
    };
  };
}
