import type { ReleaseWindow, Survey, SurveyFigure, SurveyItem, SurveyScale } from '@hearth/metrics/window';
import { Lookup } from '#lib/figures/lookup.ts';
import { frame, type Frame } from './frame.ts';
import { findMeasure } from './measure.ts';
import { outcome, type Outcome } from './outcome.ts';

/** The indicators of surveys by what pages ask of them. Their cells name a survey, or a survey and its part joined by “/”. */
const ids = {
  rate: 'survey_response_rate',
  gap: 'survey_representativeness_gap',
  favorable: 'item_favorable_share',
  favorableOfOpinions: 'item_favorable_share_without_neutral',
  chosen: 'item_chosen_share',
  score: 'scale_score',
  partnership: 'lm_partnership_score',
} as const;

export interface SurveyLine {
  readonly survey: Survey;
  /** Null for an open link, which has no response rate. */
  readonly rate: Outcome | null;
  readonly gap: Outcome | null;
}

export interface ItemLine {
  readonly item: SurveyItem;
  readonly favorable: Outcome | null;
  readonly favorableOfOpinions: Outcome | null;
}

export interface ChoiceLine {
  readonly item: SurveyItem;
  readonly chosen: Outcome;
}

/** Questions that were asked together under one heading; without a heading where a question stands alone. */
export interface Together<Line> {
  readonly question: string | null;
  readonly lines: readonly Line[];
}

export interface ScaleLine {
  readonly construct: string;
  readonly score: Outcome | null;
  readonly reliability: SurveyScale | null;
}

export interface SchoolLine {
  readonly school: { readonly id: string; readonly name: string };
  readonly rate: Outcome | null;
  /** In the order of the page’s scales. */
  readonly scores: readonly (Outcome | null)[];
}

/** The partnership of labor and management: the gap between the sides, and each of them; district only. */
export interface Partnership {
  readonly gap: Outcome;
  readonly labor: Outcome | null;
  readonly management: Outcome | null;
}

/** What others’ reports say of the schools in one year. */
export interface Elsewhere {
  readonly publisher: string;
  readonly schoolYear: number;
  /** The columns: whose answers, and what is said of them. */
  readonly columns: readonly { readonly group: string; readonly measure: string }[];
  readonly schools: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface SurveysPage {
  readonly frame: Frame;
  readonly lines: readonly SurveyLine[];
  readonly partnership: Partnership | null;
  readonly elsewhere: readonly Elsewhere[];
}

export interface SurveyPage {
  readonly frame: Frame;
  readonly line: SurveyLine;
  readonly before: Survey | null;
  readonly byLanguage: readonly (Outcome & { readonly member: string })[];
  readonly opinions: readonly Together<ItemLine>[];
  readonly choices: readonly Together<ChoiceLine>[];
  /** How many questions were answered in words, which are not told. */
  readonly inWords: number;
  readonly scales: readonly ScaleLine[];
  readonly schools: readonly SchoolLine[];
}

interface Member {
  readonly breakdown: string;
  readonly member: string;
  /** What the survey before calls the same; null where it did not ask it so. */
  readonly before: string | null;
  readonly school?: string;
}
type Ask = (id: string, of: Member) => Outcome | null;

/** The cells of a survey and of the one before it; a survey is told by school years. */
async function cellsOf(window: ReleaseWindow, years: readonly number[], grain?: 'school'): Promise<Lookup> {
  const cells = await window.cells({
    grain: grain ?? 'district',
    indicator: Object.values(ids),
    periodKind: 'year',
    schoolYear: [...new Set(years)],
  });
  return new Lookup(cells.map((cell) => ({ ...cell, period_kind: 'to_date' as const })));
}

const asker =
  (lookup: Lookup, year: number, yearBefore: number | undefined): Ask =>
  (id, { breakdown, member, before, school }) => {
    const measure = findMeasure(id);
    if (measure === undefined) return null;
    const at = { breakdown, ...(school === undefined ? {} : { school }) };
    const earlier = before === null || yearBefore === undefined ? null : { ...at, year: yearBefore, member: before };
    return outcome(lookup, measure, { ...at, year, member }, earlier);
  };

const lineOf = (survey: Survey, ask: Ask): SurveyLine => {
  const whole: Member = { breakdown: 'survey', member: survey.survey_id, before: survey.before_survey_id };
  return {
    survey,
    rate: survey.open_link ? null : ask(ids.rate, whole),
    gap: survey.open_link ? null : ask(ids.gap, whole),
  };
};

/** Every survey, the latest first. */
export async function surveys(window: ReleaseWindow): Promise<SurveysPage> {
  const [about, rows, figures, schools] = await Promise.all([
    frame(window),
    window.surveys(),
    window.surveyFigures(),
    window.schools(),
  ]);
  const years = rows.map(({ school_year }) => school_year);
  const lookup = await cellsOf(window, years);
  const yearOf = (id: string | null): number | undefined => rows.find(({ survey_id }) => survey_id === id)?.school_year;
  const latest = Math.max(...years);
  return {
    frame: about,
    lines: rows.map((survey) => lineOf(survey, asker(lookup, survey.school_year, yearOf(survey.before_survey_id)))),
    partnership: years.length === 0 ? null : partnershipOf(asker(lookup, latest, latest - 1)),
    elsewhere: elsewhereOf(figures, new Map(schools.map(({ school_id, name }) => [school_id, name]))),
  };
}

function partnershipOf(ask: Ask): Partnership | null {
  const gap = ask(ids.partnership, { breakdown: 'all', member: 'all', before: 'all' });
  if (gap === null || gap.now.state === 'none') return null;
  const side = (member: string): Outcome | null => ask(ids.partnership, { breakdown: 'side', member, before: member });
  return { gap, labor: side('labor'), management: side('management') };
}

function elsewhereOf(figures: readonly SurveyFigure[], names: ReadonlyMap<string, string>): Elsewhere[] {
  const reports = Map.groupBy(figures, ({ publisher, school_year }) => `${publisher} ${school_year}`);
  return [...reports.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const keyOf = ({ respondent_group, measure }: SurveyFigure): string => `${respondent_group} ${measure}`;
    const columns = [...new Map(rows.map((row) => [keyOf(row), row])).values()].sort((a, b) =>
      keyOf(a) < keyOf(b) ? -1 : 1,
    );
    const bySchool = [...Map.groupBy(rows, ({ school_id }) => school_id)].map(([id, those]) => ({
      name: names.get(id) ?? id,
      values: columns.map((column) => those.find((row) => keyOf(row) === keyOf(column))?.value ?? null),
    }));
    return [
      {
        publisher: first.publisher,
        schoolYear: first.school_year,
        columns: columns.map(({ respondent_group: group, measure }) => ({ group, measure })),
        schools: bySchool.sort((a, b) => (a.name < b.name ? -1 : 1)),
      },
    ];
  });
}

/** One survey: who answered, then what they said; null where the release has none of that name. */
export async function survey(window: ReleaseWindow, id: string): Promise<SurveyPage | null> {
  const [about, rows, schools] = await Promise.all([frame(window), window.surveys(), window.schools()]);
  const found = rows.find(({ survey_id }) => survey_id === id);
  if (!found) return null;
  const before = rows.find(({ survey_id }) => survey_id === found.before_survey_id) ?? null;
  const years = [found.school_year, ...(before ? [before.school_year] : [])];
  const [lookup, ofSchools, items, scales] = await Promise.all([
    cellsOf(window, years),
    cellsOf(window, years, 'school'),
    window.surveyItems(id),
    window.surveyScales(id),
  ]);
  const ask = asker(lookup, found.school_year, before?.school_year);
  const askSchool = asker(ofSchools, found.school_year, before?.school_year);
  const constructs = [...new Set(items.flatMap(({ construct }) => construct ?? []))];
  /** A construct is the same only where every one of its questions is. */
  const construct = (name: string): Member => ({
    breakdown: 'construct',
    member: `${id}/${name}`,
    before:
      before !== null && items.every((item) => item.construct !== name || item.before_item_id !== null)
        ? `${before.survey_id}/${name}`
        : null,
  });
  const part = (item: SurveyItem): Member => ({
    breakdown: 'item',
    member: `${id}/${item.item_id}`,
    before: before === null || item.before_item_id === null ? null : `${before.survey_id}/${item.before_item_id}`,
  });
  const isTold = (told: Outcome | null): told is Outcome => told !== null && told.now.state !== 'none';
  const languages = lookup
    .members('language', found.school_year, ids.rate)
    .filter((member) => member.startsWith(`${id}/`));
  const opinions = items.map((item) => ({
    item,
    favorable: ask(ids.favorable, part(item)),
    favorableOfOpinions: ask(ids.favorableOfOpinions, part(item)),
  }));
  const choices = items.flatMap((item) => {
    const chosen = ask(ids.chosen, part(item));
    return isTold(chosen) ? [{ item, chosen }] : [];
  });
  return {
    frame: about,
    line: lineOf(found, ask),
    before,
    byLanguage: found.open_link
      ? []
      : languages.flatMap((member) => {
          const spoken = member.slice(id.length + 1);
          const earlier = before === null ? null : `${before.survey_id}/${spoken}`;
          const rate = ask(ids.rate, { breakdown: 'language', member, before: earlier });
          return rate ? [{ member: spoken, ...rate }] : [];
        }),
    opinions: together(opinions.filter(({ favorable }) => isTold(favorable))),
    choices: together(choices),
    inWords: items.filter(({ scale }) => scale === null).length,
    scales: constructs.map((name) => ({
      construct: name,
      score: ask(ids.score, construct(name)),
      reliability: scales.find((each) => each.construct === name) ?? null,
    })),
    schools: schools.flatMap(({ school_id, name }) => {
      const whole: Member = { breakdown: 'survey', member: id, before: found.before_survey_id, school: school_id };
      const rate = found.open_link ? null : askSchool(ids.rate, whole);
      const scores = constructs.map((each) => askSchool(ids.score, { ...construct(each), school: school_id }));
      const line = { school: { id: school_id, name }, rate, scores };
      return [rate, ...scores].some(isTold) ? [line] : [];
    }),
  };
}

/** Lines by the question that they are parts of, in the order of the questionnaire. */
function together<Line extends { readonly item: SurveyItem }>(lines: readonly Line[]): Together<Line>[] {
  return [...Map.groupBy(lines, ({ item }) => item.question)].map(([question, those]) => ({ question, lines: those }));
}
