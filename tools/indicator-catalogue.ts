import { catalog, type IndicatorWords } from '../packages/metrics/src/catalog.ts';

const quadrants: Record<IndicatorWords['quadrant'], string> = {
  how_much: 'how much we did',
  how_well: 'how well we did it',
  better_off: 'whether anyone is better off',
  population: 'a condition of everybody',
};

const better: Record<IndicatorWords['better'], string> = {
  lower: 'lower is better',
  higher: 'higher is better',
  context: 'neither higher nor lower is better in itself',
};

/** The catalogue of indicators in Markdown, made from their declarations alone. */
export function indicatorCatalogue(): string {
  return [
    '# Indicators',
    '',
    'Generated from `packages/metrics` by `npm run docs`. Do not edit.',
    '',
    '| indicator | question |',
    '| --- | --- |',
    ...catalog.map(({ id, title, question }) => `| [${title}](#${id}) | ${question} |`),
    '',
    ...catalog.map(section),
  ].join('\n');
}

function section(one: IndicatorWords): string {
  return [
    `## ${one.title}`,
    '',
    `<a id="${one.id}"></a>\`${one.id}\`, definition ${one.version}. ${one.question}`,
    '',
    one.definition,
    '',
    `**What it does not show.** ${one.doesNotShow}`,
    '',
    `* For: ${one.audiences.join(', ')}`,
    `* Shows ${quadrants[one.quadrant]}; ${better[one.better]}`,
    `* Unit: ${one.unit.replaceAll('_', ' ')}; counts ${one.counts}`,
    `* Divided by: ${one.breakdowns.map((breakdown) => breakdown.replaceAll('_', ' ')).join(', ') || 'nothing'}`,
    '',
    'Examples that are run as tests:',
    '',
    ...one.examples.map(({ says }) => `* ${says}`),
    '',
    ...(one.sources.length > 0 ? ['Sources:', '', ...one.sources.map((source) => `* ${source}`), ''] : []),
    'Changes:',
    '',
    ...one.changes.map(({ date, says }, index) => `* definition ${index + 1}, from ${date}: ${says}`),
    '',
  ].join('\n');
}
