import { literal, quoteName } from '../duckdb.ts';
import { chosen } from './scales.ts';

/** One of the choices that one column holds together, joined by a mark. */
export interface AmongOthers {
  readonly column: string;
  /** All that are offered. */
  readonly choices: readonly string[];
  /** Which of them is meant; absent for whatever was written beside them. */
  readonly choice?: string;
}

/** What joins choices in one cell: a form’s own download writes “;”, its sheet “, ”. */
const JOINTS = '[;,]';

const saying = (condition: string): string =>
  `case when ${condition} then ${literal(chosen.yes)} else ${literal(chosen.no)} end`;

/** SQL for whether a choice with a column of its own was chosen; nothing where none of the question’s was. */
export const pickedSql = (column: string, others: readonly string[]): string => {
  const isGiven = (name: string): string => `nullif(trim(${quoteName(name)}), '') is not null`;
  return `case when ${others.map(isGiven).join(' or ')} then ${saying(isGiven(column))} end`;
};

/**
 * SQL for whether a choice is among those in one cell. Longer ones are taken out before shorter ones are looked for, because a choice may
 * hold the mark that joins them: “Red, white” is not White.
 */
export function amongSql({ column, choices, choice }: AmongOthers): string {
  const cell = `nullif(trim(${quoteName(column)}), '')`;
  // a mark before and behind every choice, none of it shared by two
  const marked = (text: string): string => `'|' || ${text} || '|'`;
  let rest = marked(`regexp_replace(trim(regexp_replace(${cell}, '\\s+', ' ', 'g')), '\\s*${JOINTS}\\s*', '|', 'g')`);
  const inOrder = [...choices].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  for (const one of inOrder) {
    const sought = literal(
      `|${one
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\s*[;,]\s*/g, '|')}|`,
    );
    if (one === choice) return `case when ${cell} is not null then ${saying(`contains(${rest}, ${sought})`)} end`;
    rest = `replace(${rest}, ${sought}, '|')`;
  }
  return `case when ${cell} is not null then ${saying(`trim(${rest}, '| ') <> ''`)} end`;
}
