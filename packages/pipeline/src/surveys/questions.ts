import type { Heading, RawRows } from '../read/reader.ts';
import { foldedName } from '../respell.ts';
import type { Mapping } from '../source.ts';
import type { ItemMeaning, SurveyMeaning } from './meaning.ts';
import { CHOSEN } from './scales.ts';

/** A question of a file, or one of the choices of one. */
export interface Question {
  readonly itemId: string;
  readonly wording: string;
  /** The words of the question that it is a part of. */
  readonly question?: string;
  readonly construct?: string;
  /** The scale of its answers; absent where they are words. */
  readonly scale?: string;
  readonly reverse: boolean;
  readonly answer: Mapping;
}

/** A column of which hearth.yaml says nothing. */
export interface Undescribed extends Heading {
  readonly column: string;
  readonly itemId: string;
}

export interface Questions {
  readonly described: readonly Question[];
  readonly undescribed: readonly Undescribed[];
  /** What hearth.yaml describes and the file does not have. */
  readonly missing: readonly string[];
  /** Columns that hold several choices, of which hearth.yaml does not say which there are. */
  readonly unnamedChoices: readonly string[];
}

interface Asked extends Heading {
  readonly column: string;
  readonly place: number;
}

/** The questions of a file: its columns but for those `about` the response and those left out. */
export function questionsOf(rows: RawRows, survey: SurveyMeaning, about: ReadonlySet<string>): Questions {
  const leftOut = new Set(survey.leftOut.map(folded));
  const hasCodes = rows.headings?.some(({ wording }, index) => wording !== rows.columns[index]) ?? false;
  const asked = rows.columns.flatMap((column, place): Asked[] => {
    const heading = rows.headings?.[place] ?? headingOf(column);
    const names = [column, heading.wording, heading.question ?? '', heading.code ?? ''].map(folded);
    return about.has(column) || names.some((name) => leftOut.has(name)) ? [] : [{ ...heading, column, place }];
  });
  const taken = new Set<string>();
  const distinct = (id: string): string => {
    let name = id;
    for (let times = 2; taken.has(name); times += 1) name = `${id}_${times}`;
    taken.add(name);
    return name;
  };
  const idOf = ({ column, wording }: Pick<Asked, 'column' | 'wording'>): string =>
    hasCodes ? column : idFrom(wording);

  const of = (meaning: ItemMeaning): readonly Asked[] => {
    const name = folded(meaning.named);
    const itself = asked.filter(({ column, wording }) => [column, wording].map(folded).includes(name));
    return itself.length > 0
      ? itself
      : asked.filter(({ code, question }) => [code, question].some((one) => one !== undefined && folded(one) === name));
  };
  const found = survey.items.map((meaning) => ({ meaning, columns: of(meaning) }));
  const described = found.flatMap(({ meaning, columns }) => itemsOf(meaning, columns, idOf));
  const inOrder = described.toSorted((a, b) => a.place - b.place);
  const known = new Set(found.flatMap(({ columns }) => columns.map(({ column }) => column)));
  return {
    described: inOrder.map((question) => ({ ...question, itemId: distinct(question.itemId) })),
    undescribed: asked
      .filter(({ column }) => !known.has(column))
      .map((one) => ({ ...one, itemId: distinct(idOf(one)) })),
    missing: found.filter(({ columns }) => columns.length === 0).map(({ meaning }) => meaning.named),
    unnamedChoices: found.flatMap(({ meaning: { scale, choices }, columns: [only, ...others] }) =>
      scale === 'choices' && choices === undefined && only && others.length === 0 && only.option === undefined
        ? [only.column]
        : [],
    ),
  };
}

type Placed = Question & { readonly place: number };

function itemsOf(meaning: ItemMeaning, columns: readonly Asked[], idOf: (asked: Asked) => string): Placed[] {
  const { scale, id, choices, wording, construct, reverse } = meaning;
  const [first] = columns;
  if (first === undefined) return [];
  const part = (index: number, asked: Asked): string => {
    if (id === undefined) return idOf(asked);
    return columns.length === 1 ? id : `${id}_${index + 1}`;
  };
  if (choices !== undefined) {
    const name = id ?? idOf(first);
    const words = wording ?? first.wording;
    const each = choices.map((choice, index) => ({
      itemId: `${name}_${index + 1}`,
      wording: choice,
      question: words,
      answer: { among: { column: first.column, choices, choice } },
    }));
    const rest = {
      itemId: `${name}_other`,
      wording: '…',
      question: words,
      answer: { among: { column: first.column, choices } },
    };
    return [...each, rest].map((one) => ({ ...one, scale: CHOSEN, reverse: false, place: first.place }));
  }
  return columns.map((asked, index) => ({
    itemId: part(index, asked),
    ...(columns.length === 1 && asked.option === undefined
      ? { wording: wording ?? asked.wording }
      : wordsOfPart(asked, wording)),
    reverse,
    place: asked.place,
    answer:
      scale === 'choices'
        ? { picked: { column: asked.column, of: columns.map(({ column }) => column) } }
        : { column: asked.column },
    ...(construct === undefined ? {} : { construct }),
    ...(scale === 'text' ? {} : { scale: scale === 'choices' ? CHOSEN : scale }),
  }));
}

const wordsOfPart = (
  { wording, question, option }: Asked,
  own: string | undefined,
): Pick<Question, 'wording' | 'question'> => {
  const asked = own ?? question;
  return option === undefined || asked === undefined ? { wording } : { wording: option, question: asked };
};

/** “How often do you … [read a book]” is a row of a grid. */
function headingOf(column: string): Heading {
  const [, question, option] = /^(.+?)\s*\[([^[\]]+)\]$/s.exec(column) ?? [];
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  if (question === undefined || option === undefined) return { wording: plain(column) };
  return { wording: `${plain(question)}: ${plain(option)}`, question: plain(question), option: plain(option) };
}

const folded = (name: string): string => foldedName(name, '');

const LONGEST = 48;

/** “I feel welcome at this school.” is i_feel_welcome_at_this_school; cut after a word where it is long. */
function idFrom(wording: string): string {
  const words = wording
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  let id = '';
  for (const word of words ?? []) {
    if (id !== '' && id.length + word.length + 1 > LONGEST) break;
    id = id === '' ? word : `${id}_${word}`;
  }
  return id === '' ? 'question' : id;
}
