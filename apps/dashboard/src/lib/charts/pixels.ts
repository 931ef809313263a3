import * as Plot from '@observablehq/plot';

/** Words at a place in pixels. */
export const label = (
  words: string,
  x: number,
  y: number,
  className: string,
  options: Plot.TextOptions = {},
): Plot.Text =>
  Plot.text([words], {
    x: () => x,
    y: () => y,
    text: (each: string) => each,
    textAnchor: 'start',
    fontSize: 13,
    className,
    ...options,
  });

/** A filled rectangle from one corner to the other. */
export const box = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  fill: string,
  more: Plot.RectOptions = {},
): Plot.Rect => Plot.rect([0], { x1: () => x1, x2: () => x2, y1: () => y1, y2: () => y2, fill, ...more });

export const line = (x1: number, y1: number, x2: number, y2: number, options: Plot.LinkOptions): Plot.Link =>
  Plot.link([0], { x1: () => x1, x2: () => x2, y1: () => y1, y2: () => y2, ...options });
