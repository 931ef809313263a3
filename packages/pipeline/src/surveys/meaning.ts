import type { respondentGroups } from '@hearth/contracts';
import type { Mapping } from '../source.ts';

/** What a question is, by the words or the code at the head of its column. */
export interface ItemMeaning {
  /** The head of the column; or what several columns of one question are called together. */
  readonly named: string;
  /** A scale by name; `text`: words, which are never told; `choices`: several of them may be chosen. */
  readonly scale: string;
  /** What the item is called in figures; made of its words or its code where nothing is said. */
  readonly id?: string;
  /** Its words, where the head of the column is not to be shown. */
  readonly wording?: string;
  readonly construct?: string;
  readonly reverse: boolean;
  /** With `choices`: those that one column holds together. */
  readonly choices?: readonly string[];
}

/** One survey as hearth.yaml describes it, with what its supplier’s columns say of a response. */
export interface SurveyMeaning {
  readonly id: string;
  readonly title: string;
  readonly respondents: (typeof respondentGroups)[number];
  /** By the calendar year in which it ends. */
  readonly schoolYear: number;
  readonly version?: string;
  readonly openedOn?: string;
  readonly closedOn?: string;
  readonly openLink: boolean;
  readonly anonymous: boolean;
  /** How many were asked in the district (key ""), or at each school. */
  readonly asked: Readonly<Record<string, number>>;
  /** The part of its scored questions, in percent, that makes a response complete. */
  readonly completePercent: number;
  /** Columns of survey_response: where they come from. */
  readonly columns: Readonly<Record<string, Mapping>>;
  /** The moment at which a response came: its name where it has no number. */
  readonly moment?: Mapping;
  /** Columns of the file that the above may ask for in vain. */
  readonly mayLack: readonly string[];
  readonly items: readonly ItemMeaning[];
  /** Columns that are neither about the response nor questions. */
  readonly leftOut: readonly string[];
  /** Only rows whose column holds one of these texts are of this survey. */
  readonly where: Readonly<Record<string, readonly string[]>>;
}

/** What a supplier of surveys, one row a response, is known to send. */
export interface SurveySupplier {
  /** Columns of survey_response: where they come from; a file may lack any of these. */
  readonly columns: Readonly<Record<string, Mapping>>;
  /** The moment at which a response came: its name where it has no number. */
  readonly moment?: Mapping;
  /** Columns about who answered and from where. They are not read. */
  readonly leftOut: readonly string[];
}
