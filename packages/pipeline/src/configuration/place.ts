import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, type Scalar, visit } from 'yaml';

export type Path = readonly PropertyKey[];

/** hearth.yaml as it was written: its values, its own mistakes, and the line on which each key stands. */
export interface Written {
  readonly value: unknown;
  /** Mistakes of YAML itself. */
  readonly mistakes: readonly { line: number; code: string; says: string }[];
  /** The line of a key; where the key is missing, that of the group it should be in. */
  line(path: Path): number | undefined;
}

export function parse(text: string): Written {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: sameKey });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const mistakes = document.errors.map(({ pos, code, message }) => ({ line: lineAt(pos[0]), code, says: message }));
  keepDigits(document);
  return {
    value: mistakes.length > 0 ? undefined : document.toJS(),
    mistakes,
    line: (path) => {
      const offset = offsetOf(document, path);
      return offset === undefined ? undefined : lineAt(offset);
    },
  };
}

/** 1 and 01 are two codes. */
const sameKey = (a: unknown, b: unknown): boolean =>
  isScalar(a) && isScalar(b) && (a.source ?? String(a.value)) === (b.source ?? String(b.value));

/** A school 0101 or a code 1.0 is not the number 101 or 1: scalars that do not read back as they were written stay text. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar: (_, node: Scalar) => {
      if (typeof node.value === 'number' && node.source !== undefined && node.source !== String(node.value)) {
        node.value = node.source;
      }
    },
  });
}

function offsetOf(document: Document, path: Path): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    } else {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
  }
  return undefined;
}

/** A path as one would say it: sources.attendance.fills[0].columns */
export const spell = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');
