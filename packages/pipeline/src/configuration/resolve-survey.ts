import { staging } from '@hearth/contracts';
import { columnsAsked } from '../fill-columns.ts';
import type { Mapping, Source } from '../source.ts';
import type { Supplier } from '../sources/supplier.ts';
import type { ItemMeaning, SurveyMeaning } from '../surveys/meaning.ts';
import { CHOSEN } from '../surveys/scales.ts';
import { checkMapping } from './check-fill.ts';
import type { Mistake } from './explain.ts';
import type { Path } from './place.ts';
import type { SourceShape } from './schema.ts';
import { suggest } from './suggest.ts';
import type { SurveyShape } from './survey-shape.ts';

/** A response counts as complete from this part of its scored questions on, in percent. */
const COMPLETE = 80;

/** What a source’s survey says of itself that hearth.yaml alone can. */
const ofResponse = Object.keys(staging.survey_response.columns).filter((name) => name !== 'survey_id');

/** A survey of hearth.yaml together with what its supplier is known to send; mistakes go to `found`. */
export function resolveSurvey(
  source: string,
  { survey: shape, schools = {}, fills }: SourceShape,
  supplier: Supplier | undefined,
  scales: readonly string[],
  toMapping: (shape: NonNullable<SurveyShape['columns']>[string]) => Mapping,
  path: Path,
  found: Mistake[],
): SurveyMeaning | undefined {
  const at = [...path, 'survey'];
  if (shape === undefined) {
    if (supplier?.responses)
      found.push({
        path: at,
        says: 'It is not said which survey this is.',
        remedy: 'Add "survey" with title, respondents, school_year and items.',
      });
    return undefined;
  }
  if (supplier && !supplier.responses)
    found.push({
      path: at,
      says: `${supplier.name} sends no answers to surveys, so this has no meaning.`,
      remedy: 'Leave it out.',
    });
  if (fills !== undefined)
    found.push({
      path: [...path, 'fills'],
      says: 'A survey says itself what its columns are.',
      remedy: 'Write them under "survey", as columns and items.',
    });
  const moment = supplier?.responses?.moment;
  const { id = source, title, respondents, version, asked = {}, items = {} } = shape;
  const columns = {
    ...supplier?.responses?.columns,
    ...Object.fromEntries(Object.entries(shape.columns ?? {}).map(([name, one]) => [name, toMapping(one)])),
  };
  for (const name of Object.keys(shape.columns ?? {})) {
    const column =
      name === 'survey_id'
        ? undefined
        : Object.entries(staging.survey_response.columns).find(([one]) => one === name)?.[1];
    const where = [...at, 'columns', name];
    if (column && columns[name]) checkMapping(columns[name], column, where, found);
    else found.push({ path: where, says: 'A response has no such column.', remedy: suggest(name, ofResponse) });
  }
  if (shape.anonymous === true) delete columns['student_id'];
  const school = columns['school_id'];
  if (school !== undefined && school.value === undefined) {
    columns['school_id'] = { ...school, words: { ...school.words, ...schools } };
  }
  const written = Object.keys(shape.columns ?? {});
  return {
    id,
    title,
    respondents,
    schoolYear: shape.school_year,
    ...(version === undefined ? {} : { version }),
    ...(shape.opened_on === undefined ? {} : { openedOn: shape.opened_on }),
    ...(shape.closed_on === undefined ? {} : { closedOn: shape.closed_on }),
    openLink: shape.open_link ?? false,
    anonymous: shape.anonymous ?? false,
    asked,
    completePercent: shape.complete_percent ?? COMPLETE,
    columns,
    ...(moment === undefined ? {} : { moment }),
    mayLack: [
      ...Object.entries(supplier?.responses?.columns ?? {}).flatMap(([name, mapping]) =>
        written.includes(name) ? [] : columnsAsked(mapping),
      ),
      ...(moment === undefined ? [] : columnsAsked(moment)),
    ],
    items: Object.entries(items).map(([named, one]) => resolveItem(named, one, scales, [...at, 'items', named], found)),
    leftOut: [...(supplier?.responses?.leftOut ?? []), ...(shape.left_out ?? [])],
    where: shape.where ?? {},
  };
}

function resolveItem(
  named: string,
  { scale, ...item }: NonNullable<SurveyShape['items']>[string],
  scales: readonly string[],
  path: Path,
  found: Mistake[],
): ItemMeaning {
  const {
    id,
    wording,
    construct,
    reverse = false,
    choices,
  } = { id: undefined, wording: undefined, construct: undefined, choices: undefined, ...item };
  const kind = scale ?? (choices === undefined ? undefined : 'choices');
  const known = ['text', 'choices', ...scales.filter((one) => one !== CHOSEN)];
  if (kind === undefined)
    found.push({ path, says: 'It is not said how its answers are read.', remedy: 'Add "scale".' });
  else if (!known.includes(kind))
    found.push({
      path,
      says: `“${kind}” is not a scale.`,
      remedy: suggest(kind, known),
    });
  if (choices !== undefined && kind !== 'choices')
    found.push({
      path: [...path, 'choices'],
      says: 'Choices are no points of a scale.',
      remedy: 'Write "scale: choices", or leave them out.',
    });
  if (reverse && (kind === 'text' || kind === 'choices'))
    found.push({
      path: [...path, 'reverse'],
      says: 'Only answers on a scale can be reversed.',
      remedy: 'Leave it out.',
    });
  if (construct !== undefined && (kind === 'text' || kind === 'choices'))
    found.push({
      path: [...path, 'construct'],
      says: 'Only answers on a scale measure something together.',
      remedy: 'Leave it out.',
    });
  return {
    named,
    scale: kind ?? 'text',
    reverse,
    ...(id === undefined ? {} : { id }),
    ...(wording === undefined ? {} : { wording }),
    ...(construct === undefined ? {} : { construct }),
    ...(choices === undefined ? {} : { choices }),
  };
}

const ofSurvey = {
  title: 'title',
  respondents: 'respondents',
  schoolYear: 'school_year',
  version: 'version',
  openedOn: 'opened_on',
  closedOn: 'closed_on',
  openLink: 'open_link',
  anonymous: 'anonymous',
  completePercent: 'complete_percent',
} as const satisfies Partial<Record<keyof SurveyMeaning, string>>;

const said = (asked: SurveyMeaning['asked']): string => JSON.stringify(Object.entries(asked).sort());

/** What two sources say otherwise of one survey. Who was asked needs to be said once. */
function unlike(one: SurveyMeaning, other: SurveyMeaning): string[] {
  const keys = Object.keys(ofSurvey) as (keyof typeof ofSurvey)[];
  const isAsked =
    [one, other].every(({ asked }) => Object.keys(asked).length > 0) && said(one.asked) !== said(other.asked);
  return [...keys.filter((key) => one[key] !== other[key]).map((key) => ofSurvey[key]), ...(isAsked ? ['asked'] : [])];
}

/** Where two sources hold answers to one survey and do not say the same of it. */
export function contradictions(sources: readonly Pick<Source, 'name' | 'survey'>[]): Mistake[] {
  return sources.flatMap(({ name, survey }, place) => {
    const first = sources.slice(0, place).find((one) => survey !== undefined && one.survey?.id === survey.id);
    if (survey === undefined || first?.survey === undefined) return [];
    const keys = unlike(survey, first.survey);
    if (keys.length === 0) return [];
    return [
      {
        path: ['sources', name, 'survey'],
        says: `It is the survey “${survey.id}” of sources.${first.name}, and says something else about its ${keys.join(', ')}.`,
        remedy: 'Say the same in both, or give the surveys different ids.',
      },
    ];
  });
}
