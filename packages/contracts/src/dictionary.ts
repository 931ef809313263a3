import type { Table } from './table.ts';

const titles = {
  staging: 'What sources fill',
  warehouse: 'The warehouse (about persons)',
  published: 'A release (protected)',
  confidential: 'A school’s own folder of a release (named, never protected)',
  committee: 'The committee’s own folder of a release (posts of single schools; nobody is named)',
};

function section(declared: Table): string {
  const rows = Object.entries(declared.columns).map(
    ([name, { kind, says, optional }]) =>
      `| \`${name}\`${declared.key.includes(name) ? ' (key)' : ''} | ${kind.words} | ${optional ? 'may be empty' : 'required'} | ${says} |`,
  );
  const checks = declared.checks.map((check) => `* ${check.says} ${check.remedy}`);
  return [
    `### ${declared.name}`,
    '',
    `One row is ${declared.grain}.`,
    '',
    '| column | what it holds | | meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(checks.length > 0
      ? [
          '',
          declared.layer === 'published' ? 'The database refuses a row when:' : 'A row is refused when:',
          '',
          ...checks,
        ]
      : []),
    '',
  ].join('\n');
}

/** The data dictionary in Markdown, made from the declarations alone. */
export function dictionary(tables: readonly Table[]): string {
  const layers = ['staging', 'warehouse', 'published', 'confidential', 'committee'] as const;
  return [
    '# Data dictionary',
    '',
    'Generated from `packages/contracts` by `npm run docs`. Do not edit.',
    '',
    ...layers.flatMap((layer) => [
      `## ${titles[layer]}`,
      '',
      ...tables.filter((one) => one.layer === layer).map(section),
    ]),
  ].join('\n');
}
