import type { ReleaseWindow, Survey, SurveyItem, SurveyScale } from '@hearth/metrics/window';
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

export interface ScaleLine {
  readonly construct: string;
  readonly score: Outcome | null;
  readonly reliability: SurveyScale | null;
}

export interface SurveysPage {
  readonly frame: Frame;
  readonly lines: readonly SurveyLine[];
  /** Labor less management, in points of the score; district only. */
  readonly partnership: Outcome | null;
}

export interface SurveyPage {
  readonly frame: Frame;
  readonly line: SurveyLine;
  readonly byLanguage: readonly (Outcome & { readonly member: string })[];
  readonly items: readonly ItemLine[];
  readonly scales: readonly ScaleLine[];
}

type Ask = (id: string, breakdown: string, member: string, isSame?: boolean) => Outcome | null;

/** Asks the cells of a survey’s school year; where the words or the scale are not the same, last time is not told. */
async function asker(window: ReleaseWindow, year: number): Promise<{ ask: Ask; lookup: Lookup }> {
  const cells = await window.cells({
    grain: 'district',
    indicator: Object.values(ids),
    periodKind: 'year',
    schoolYear: [year - 1, year],
  });
  const lookup = new Lookup(cells.map((cell) => ({ ...cell, period_kind: 'to_date' as const })));
  const earlierLeftOut = new Lookup(
    cells.filter((cell) => cell.school_year === year).map((cell) => ({ ...cell, period_kind: 'to_date' as const })),
  );
  const ask: Ask = (id, breakdown, member, isSame = true) => {
    const measure = findMeasure(id);
    return measure ? outcome(isSame ? lookup : earlierLeftOut, measure, { year, breakdown, member }) : null;
  };
  return { ask, lookup };
}

const lineOf = (survey: Survey, ask: Ask): SurveyLine => ({
  survey,
  rate: survey.open_link ? null : ask(ids.rate, 'survey', survey.survey_id),
  gap: survey.open_link ? null : ask(ids.gap, 'survey', survey.survey_id),
});

/** Every survey, the latest first. */
export async function surveys(window: ReleaseWindow): Promise<SurveysPage> {
  const [about, rows] = await Promise.all([frame(window), window.surveys()]);
  const years = [...new Set(rows.map(({ school_year }) => school_year))];
  const askers = new Map(
    await Promise.all(years.map(async (year) => [year, (await asker(window, year)).ask] as const)),
  );
  const latest = askers.get(Math.max(...years));
  return {
    frame: about,
    lines: rows.flatMap((survey) => {
      const ask = askers.get(survey.school_year);
      return ask ? [lineOf(survey, ask)] : [];
    }),
    partnership: latest?.(ids.partnership, 'all', 'all') ?? null,
  };
}

/** One survey: who answered, then what they said; null where the release has none of that name. */
export async function survey(window: ReleaseWindow, id: string): Promise<SurveyPage | null> {
  const [about, rows] = await Promise.all([frame(window), window.surveys()]);
  const found = rows.find(({ survey_id }) => survey_id === id);
  if (!found) return null;
  const [{ ask, lookup }, items, scales] = await Promise.all([
    asker(window, found.school_year),
    window.surveyItems(id),
    window.surveyScales(id),
  ]);
  const constructs = [...new Set(items.flatMap(({ construct }) => construct ?? []))];
  /** A construct is the same only where every one of its questions is. */
  const isSame = (construct: string): boolean =>
    items.filter((item) => item.construct === construct).every(({ same_as_before }) => same_as_before);
  const languages = lookup
    .members('language', found.school_year, ids.rate)
    .filter((member) => member.startsWith(`${id}/`));
  return {
    frame: about,
    line: lineOf(found, ask),
    byLanguage: found.open_link
      ? []
      : languages.flatMap((member) => {
          const rate = ask(ids.rate, 'language', member);
          return rate ? [{ member: member.slice(id.length + 1), ...rate }] : [];
        }),
    items: items.map((item) => ({
      item,
      favorable: ask(ids.favorable, 'item', `${id}/${item.item_id}`, item.same_as_before),
      favorableOfOpinions: ask(ids.favorableOfOpinions, 'item', `${id}/${item.item_id}`, item.same_as_before),
    })),
    scales: constructs.map((construct) => ({
      construct,
      score: ask(ids.score, 'construct', `${id}/${construct}`, isSame(construct)),
      reliability: scales.find((each) => each.construct === construct) ?? null,
    })),
  };
}
