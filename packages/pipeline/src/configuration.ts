import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { explain, jsonSchema, type Mistake } from './configuration/explain.ts';
import { parse, spell, type Written } from './configuration/place.ts';
import { resolvePolicies } from './configuration/resolve-policies.ts';
import { type PublishedIds, resolvePublishedIds } from './configuration/resolve-published-ids.ts';
import { resolveScales } from './configuration/resolve-scales.ts';
import { resolveSource } from './configuration/resolve.ts';
import { contradictions } from './configuration/resolve-survey.ts';
import { fileShape } from './configuration/schema.ts';
import { type Problem, Refused, refuse } from './errors.ts';
import type { Policy } from './policies.ts';
import type { Source } from './source.ts';
import type { OtherAnswers } from './surveys/classify.ts';
import type { AnswerScale } from './surveys/scales.ts';

/** Everything hearth.yaml says, with suppliers resolved and defaults filled in. */
export interface Configuration {
  readonly district: {
    readonly name: string;
    readonly invented: boolean;
    /** Where it writes down contacts with families: an address with {student_id} and {school_id} in it; null where it says nothing. */
    readonly contactLog: string | null;
  };
  /** The calendar month (1 to 12) on whose first day a school year begins. */
  readonly schoolYear: { readonly firstMonth: number };
  /** Every policy that is counted side by side, and the one on the pages. */
  readonly policies: readonly Policy[];
  readonly policy: string;
  /** What those who publish figures call this district and its schools. */
  readonly publishedIds: readonly PublishedIds[];
  readonly keepReleases: number;
  /** Whether releases hold the folders of named students; false for a host that serves boards or the public. */
  readonly confidential: boolean;
  readonly limits: Limits;
  readonly sources: readonly Source[];
  /** How answers to surveys become points, by name, and what other answers say. */
  readonly scales: Readonly<Record<string, AnswerScale>>;
  readonly answers: OtherAnswers;
  /** SHA-256 (hex) of what the warehouse depends on: district, school year, policies and sources. Comments and the order of keys do not count. */
  readonly hash: string;
}

/** How large input may be, in bytes. */
export interface Limits {
  readonly fileBytes: number;
  /** All members of one archive together, unpacked. */
  readonly archiveBytes: number;
}

const MEGABYTE = 1_000_000;

/** Reads and checks hearth.yaml. Throws Refused with every mistake at once, each with its line and what was expected. */
export async function readConfiguration(path: string): Promise<Configuration> {
  const name = basename(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw refuse(name, 'There is no such file.', 'Write one, or make a district to look at with "hearth sample".', {
        cause,
      });
    }
    throw refuse(name, 'The file cannot be read.', 'It should be a text file in UTF-8 that this user may read.', {
      cause,
    });
  }
  return toConfiguration(text, name);
}

/** Checks the text of hearth.yaml; `name` is what problems call the file. Throws Refused. */
export function toConfiguration(text: string, name = 'hearth.yaml'): Configuration {
  const written = parse(text);
  if (written.mistakes.length > 0) throw new Refused(written.mistakes.map((one) => yamlProblem(one, name)));
  const parsed = fileShape.safeParse(written.value ?? {});
  if (!parsed.success) {
    throw refusal(
      parsed.error.issues.flatMap((issue) => explain(issue, written.value)),
      written,
      name,
    );
  }
  const {
    district,
    school_year,
    policy = 'district',
    policies = {},
    keep_releases,
    confidential,
    limits,
    scales = {},
    answers = {},
    sources,
  } = parsed.data;
  const mistakes: Mistake[] = [];
  if (Object.keys(sources).length === 0) {
    mistakes.push({ path: ['sources'], says: 'There is no source.', remedy: 'Name at least one.' });
  }
  const resolvedScales = resolveScales(scales, mistakes);
  const names = Object.keys(resolvedScales);
  const resolved = Object.entries(sources).flatMap(
    ([source, shape]) => resolveSource(source, shape, names, mistakes) ?? [],
  );
  mistakes.push(...contradictions(resolved));
  const resolvedPolicies = resolvePolicies(policies, policy, mistakes);
  const publishedIds = resolvePublishedIds(district.published_ids, resolved, mistakes);
  if (mistakes.length > 0) throw refusal(mistakes, written, name);

  const about = {
    district: {
      name: district.name,
      invented: district.invented ?? false,
      contactLog: district.contact_log ?? null,
    },
    schoolYear: { firstMonth: school_year?.first_month ?? 7 },
    policies: resolvedPolicies,
    policy,
    publishedIds,
    sources: resolved,
    scales: resolvedScales,
    answers,
  };
  return {
    ...about,
    keepReleases: keep_releases ?? 5,
    confidential: confidential ?? true,
    limits: {
      fileBytes: (limits?.file_megabytes ?? 4096) * MEGABYTE,
      archiveBytes: (limits?.archive_megabytes ?? 8192) * MEGABYTE,
    },
    hash: createHash('sha256').update(canonical(about)).digest('hex'),
  };
}

/** The JSON Schema of hearth.yaml, for editors. */
export const configurationSchema = (): unknown => jsonSchema();

function refusal(mistakes: readonly Mistake[], written: Written, name: string): Refused {
  const placed = mistakes.map(({ path, ...rest }) => ({ ...rest, key: spell(path), line: written.line(path) ?? 1 }));
  placed.sort((a, b) => a.line - b.line);
  return new Refused(
    placed.map(({ key, line, ...rest }) => ({ where: `${name} line ${line}${key && `, ${key}`}`, ...rest })),
  );
}

function yamlProblem({ line, code, says }: Written['mistakes'][number], name: string): Problem {
  const where = `${name} line ${line}`;
  if (code === 'DUPLICATE_KEY') return { where, says: 'This key stands here twice.', remedy: 'Keep one of the two.' };
  if (code === 'TAB_AS_INDENT') return { where, says: 'A tab cannot indent a line.', remedy: 'Use spaces.' };
  return {
    where,
    says: `This is not valid YAML: ${says}.`,
    remedy: 'Check indentation, quotes and colons around this line.',
  };
}

/** JSON with sorted keys, so that the same meaning has the same hash. The order of lists counts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
