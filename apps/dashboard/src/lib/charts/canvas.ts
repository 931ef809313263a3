import * as Plot from '@observablehq/plot';
import type { Chart } from './chart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Where a chart is drawn: a browser’s document, or one that writes itself as text. */
export interface Canvas {
  readonly document: Document;
  readonly width: number;
}

/** Phones get labels above their rows. */
export const isNarrow = ({ width }: Canvas): boolean => width < 560;

/** hatch and dots: figures that are missing; risk: money that may stop; vacant: a post that is empty. */
export type Texture = 'hatch' | 'dots' | 'risk' | 'vacant';

/** Identifier of a texture in one drawing; two drawings of a chart stand on one page. */
export const textureId = ({ id }: Chart, { width }: Canvas, texture: Texture): string =>
  `${id}-${Math.round(width)}-${texture}`;

interface Frame {
  readonly height: number;
  readonly x: Plot.ScaleOptions;
  readonly y?: Plot.ScaleOptions;
  readonly marks: Plot.Markish[];
  readonly textures?: readonly Texture[];
}

/** Draws marks at pixels the caller chose, with the textures of missing figures, a name and a description. */
export function draw(
  chart: Chart,
  canvas: Canvas,
  { height, x, y = { type: 'identity' }, marks, textures: used = ['hatch', 'dots'] }: Frame,
): SVGSVGElement {
  const { document, width } = canvas;
  const drawn = Plot.plot({
    document,
    width,
    height,
    margin: 0,
    x: { axis: null, ...x },
    y: { axis: null, ...y },
    marks: [() => textures(chart, canvas, used), ...marks],
  });
  return named(drawn as SVGSVGElement, chart, canvas);
}

const strokes = { hatch: 'var(--rule-strong)', risk: 'var(--now)', vacant: 'var(--worse)' } as const;

function textures(chart: Chart, canvas: Canvas, used: readonly Texture[]): SVGElement {
  const { document } = canvas;
  const make = (name: string, attributes: Record<string, string>): SVGElement => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make('defs', {});
  for (const texture of used) {
    const id = textureId(chart, canvas, texture);
    const pattern = { id, width: '5', height: '5', patternUnits: 'userSpaceOnUse' };
    if (texture === 'dots') {
      const dots = make('pattern', pattern);
      dots.append(make('circle', { cx: '2', cy: '2', r: '.9', fill: 'var(--rule-strong)' }));
      defs.append(dots);
    } else {
      const hatch = make('pattern', { ...pattern, patternTransform: 'rotate(-45)' });
      hatch.append(
        make('line', { x1: '0', y1: '0', x2: '0', y2: '5', stroke: strokes[texture], 'stroke-width': '1.4' }),
      );
      defs.append(hatch);
    }
  }
  return defs;
}

function named(svg: SVGSVGElement, chart: Chart, { document, width }: Canvas): SVGSVGElement {
  // Plot’s own style sheet sets fonts and colors that tokens.css sets better
  svg.querySelector('style')?.remove();
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  for (const attribute of ['class', 'font-family', 'font-size', 'fill']) svg.removeAttribute(attribute);
  const id = `${chart.id}-${Math.round(width)}`;
  const words = (name: 'title' | 'desc', text: string): Element => {
    const element = document.createElementNS(SVG, name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    return element;
  };
  svg.prepend(words('title', chart.title), words('desc', chart.description));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  return svg;
}

/** Text at a pixel height, anchored at the left edge. */
export const at = (y: number, text: string, options: Plot.TextOptions = {}): Plot.Text =>
  Plot.text([text], {
    y: () => y,
    text: (each: string) => each,
    frameAnchor: 'left',
    textAnchor: 'start',
    fontSize: 14,
    ...options,
  });
