import { z } from 'zod';

/** A text. YAML reads 101 as a number; a code or an identifier is a text however it looks. Nothing is an empty text. */
export const text = z
  .union([z.string(), z.number(), z.boolean(), z.null()], { error: 'must be a text' })
  .transform((value) => (value === null ? '' : String(value)));
export const filled = text.refine((value) => value !== '', 'must not be empty');
export const oneOrList = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1, 'must name at least one')]).transform((value) => [value].flat() as z.output<T>[]);

const between = z.strictObject({ start: filled, end: filled });

/** How hearth.yaml says where a contract column comes from; see Mapping for what each step does. */
export const mapping = z.union([
  filled.transform((column) => ({ column })),
  z.strictObject({
    column: filled
      .optional()
      .describe('The column of the file; a path "A/B/@c" in XML and JSON, "A/1" for the second A.'),
    columns: z.array(filled).min(1).optional().describe('Several columns, their texts joined by a space.'),
    or: oneOrList(filled).optional().describe('Columns to look in where the first has nothing.'),
    digits: z
      .record(z.string(), z.int().min(1).max(20))
      .optional()
      .describe('Columns joined to one number, each with its number of digits.'),
    missed: z
      .strictObject({ attended: filled, member: filled })
      .optional()
      .describe('The share of the day missed, from the columns for what was attended and what the day is worth.'),
    minutes_between: between.optional().describe('The minutes from one column’s time of day to another’s.'),
    hours_between: between.optional().describe('The same in hours.'),
    named: z
      .strictObject({ given: filled, family: filled, born: filled })
      .optional()
      .describe('A number for somebody who is only named, from the columns of both names and the date of birth.'),
    when: z
      .record(filled, oneOrList(text))
      .optional()
      .describe('Nothing unless each of these columns holds one of the texts; "" stands for nothing there.'),
    from: filled.optional().describe('The lookup of this fill in whose file the column is.'),
    value: text.optional().describe('A constant instead of a column.'),
    after: filled.optional().describe('Keep what follows the first occurrence of this text.'),
    before: filled.optional().describe('Keep what precedes the first occurrence of this text.'),
    words: z.record(z.string(), text).optional().describe('The word of the source: ours.'),
    otherwise: text.optional().describe('What stands for every text that is not among the words.'),
    explained_by: filled.optional().describe('A column whose text goes in brackets behind a code nobody has mapped.'),
    prefix: filled.optional().describe('What goes before the text.'),
    empty: text.optional().describe('What stands where there is nothing.'),
    format: oneOrList(filled).optional().describe('strptime formats of a date, tried in order: "%m/%d/%Y".'),
  }),
]);
