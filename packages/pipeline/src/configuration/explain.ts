import { z } from 'zod';
import type { Path } from './place.ts';
import { fileShape } from './schema.ts';
import { suggest } from './suggest.ts';

/** One mistake in hearth.yaml, at a key. */
export interface Mistake {
  readonly path: Path;
  readonly says: string;
  readonly remedy?: string;
}

type Issue = z.core.$ZodIssue;
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The JSON Schema of hearth.yaml, for editors and for suggestions. */
export const jsonSchema = (): Schema => z.toJSONSchema(fileShape, { io: 'input' }) as Schema;

/** A zod issue about `value` in plain words, one mistake for each key it is about. */
export function explain(issue: Issue, value: unknown): Mistake[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(jsonSchema(), path);
      return issue.keys.map((key) => ({ path: [...path, key], says: 'Not a known key.', remedy: suggest(key, known) }));
    }
    case 'invalid_union':
      return explainUnion(issue, value);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const written = at(value, path);
      if (written === undefined) return [missing(path)];
      return [
        {
          path,
          says: `${JSON.stringify(written)} is not one of ${allowed.join(', ')}.`,
          remedy: suggest(String(written), allowed),
        },
      ];
    }
    case 'invalid_type': {
      if (at(value, path) === undefined) return [missing(path)];
      return [{ path, says: `This should be ${spoken[issue.expected] ?? issue.expected}.` }];
    }
    case 'too_small':
      return [
        {
          path,
          says:
            issue.origin === 'number'
              ? `This should be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}.`
              : sentence(issue.message),
        },
      ];
    case 'too_big':
      return [
        {
          path,
          says: issue.origin === 'number' ? `This should be at most ${issue.maximum}.` : sentence(issue.message),
        },
      ];
    case 'invalid_key':
      return [{ path, says: `The name ${issue.issues.map(({ message }) => message).join(', ')}.` }];
    default:
      return [{ path, says: sentence(issue.message) }];
  }
}

/** Of several forms a value may have, the one that was meant: that which fails deepest inside. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Mistake[] {
  const { path } = issue;
  if (at(value, path) === undefined) return [missing(path)];
  const inner = issue.errors.map((branch) => branch.map((one) => ({ ...one, path: [...path, ...one.path] }) as Issue));
  const isOutside = (one: Issue): boolean =>
    one.path.length === path.length && ['invalid_type', 'invalid_value', 'invalid_union'].includes(one.code);
  const meant = inner.find((branch) => branch.length > 0 && !branch.some(isOutside));
  if (meant) return meant.flatMap((one) => explain(one, value));
  const listed = inner.flat().find(({ code }) => code === 'invalid_value');
  if (listed) return explain(listed, value);
  const says = issue.message === 'Invalid input' ? 'This has the wrong form.' : sentence(issue.message);
  return [{ path, says, remedy: `Write ${[...new Set(inner.flat().flatMap(form))].join(' or ') || 'a text'}.` }];
}

const form = (issue: Issue): string[] => {
  if (issue.code === 'invalid_union') return ['a text'];
  return issue.code === 'invalid_type' ? [spoken[issue.expected] ?? issue.expected] : [];
};

const spoken: Readonly<Record<string, string>> = {
  object: 'a group of keys',
  record: 'a group of keys',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'a text',
};

const missing = (path: Path): Mistake => ({ path, says: 'This is missing.', remedy: `Add "${String(path.at(-1))}".` });
const sentence = (message: string): string => `This ${message.replace(/[.]$/, '')}.`;

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** The keys that may stand in the group at `path`. */
function keysAt(schema: Schema, path: Path): string[] {
  const step = (one: Schema, key: PropertyKey): Schema[] => {
    const forms = one.anyOf ?? [one];
    return forms.flatMap((each) => {
      const next = typeof key === 'number' ? each.items : (each.properties?.[String(key)] ?? each.additionalProperties);
      return next ? [next] : [];
    });
  };
  const found = path.reduce<Schema[]>((schemas, key) => schemas.flatMap((one) => step(one, key)), [schema]);
  return found.flatMap((one) => one.anyOf ?? [one]).flatMap(({ properties }) => Object.keys(properties ?? {}));
}
