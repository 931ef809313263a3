import type { z } from 'zod';
import type { StagingName } from '@hearth/contracts';
import type { Bundle } from '../bundle/bundle.ts';
import type { surveyShape } from '../configuration/survey-shape.ts';
import type { SurveySupplier } from '../surveys/meaning.ts';
import type { Fill, LoadKind, SourceFormat, Template } from '../source.ts';

/** A file's text as the supplier writes it, and the rows that one table gets from it (text before casts, by column). */
export interface SupplierExample {
  readonly says: string;
  readonly table: StagingName;
  /** The file's name, where the supplier's files are told apart by theirs. */
  readonly file?: string;
  /** The sheet, where it is a workbook; `given` is then its rows as CSV. */
  readonly sheet?: string;
  readonly given: string;
  /** How hearth.yaml describes the survey, where the file holds answers to one. */
  readonly survey?: z.input<typeof surveyShape>;
  /** The files in which its rows are looked up, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly expect: readonly Readonly<Record<string, string | null>>[];
}

/** A supplier whose exports are known: a district then names its files only. */
export interface Supplier {
  /** What hearth.yaml calls it. */
  readonly name: string;
  /** What it is, for the documentation. */
  readonly says: string;
  readonly format: SourceFormat;
  readonly load: LoadKind;
  /** Where its files belong together and say by a manifest how they are to be taken. */
  readonly bundle?: Bundle;
  /** Whether files that arrive together are pages of one export, none of which is newer than another. */
  readonly pages?: boolean;
  /** Where its files are workbooks from a template of ours. */
  readonly template?: Template;
  readonly fills: readonly Fill[];
  /** Where a file holds the answers to a survey, one row a response: what its columns say beside the questions. */
  readonly responses?: SurveySupplier;
  /** Whether its files do not say which school year they are about, so that hearth.yaml must. */
  readonly needsSchoolYear?: boolean;
  readonly examples: readonly SupplierExample[];
}

/** Declares a supplier. */
export const supplier = (declaration: Supplier): Supplier => declaration;
