import type { HeaderKind, Heading } from './reader.ts';

/** No tool heads its columns in more rows than this. */
export const HEADER_ROWS = 3;

export interface Header {
  /** How many rows it takes. */
  readonly rows: number;
  readonly names: readonly string[];
  readonly headings?: readonly Heading[];
}

/** The header of a file that begins with these rows. */
export function headerOf(rows: readonly (readonly (string | null)[])[], kind?: HeaderKind): Header {
  const [first = [], second = [], third = []] = rows.map((row) => row.map((text) => plainText(text ?? '')));
  if (kind === 'question_and_option') return questionsAndOptions(first, second);
  if (kind === 'code_and_question') return codesAndQuestions(first, second, third);
  return { rows: 1, names: rows[0]?.map((text) => text ?? '') ?? [] };
}

/** What a question’s single column says below it. */
const single = /^(response|open-ended response|respuesta|respuesta abierta)$/i;

function questionsAndOptions(first: readonly string[], second: readonly string[]): Header {
  let question = '';
  const headings = Array.from({ length: Math.max(first.length, second.length) }, (_, column): Heading => {
    question = first[column] || question;
    const option = second[column] ?? '';
    if (option === '' || single.test(option)) return { wording: question };
    return { wording: `${question}: ${option}`, question, option };
  });
  return { rows: 2, names: headings.map(({ wording }) => wording), headings };
}

function codesAndQuestions(first: readonly string[], second: readonly string[], third: readonly string[]): Header {
  const isForTheTool = third.length > 0 && third.every((text) => text === '' || /^\{\s*"ImportId"/.test(text));
  const headings = first.map((code, column): Heading => {
    const wording = second[column] || code;
    const together = /^(.+)_\d+$/.exec(code)?.[1];
    if (together === undefined) return { wording };
    const parts = wording.split(' - ');
    const question = parts.slice(0, -1).join(' - ');
    return {
      wording,
      code: together,
      question: question === '' ? together : question,
      option: parts.at(-1) ?? wording,
    };
  });
  return { rows: isForTheTool ? 3 : 2, names: first, headings };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
};

/** Text without the marks of a web page, which tools leave in their questions. */
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (all, name: string) => entities[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}
