import { respondentGroups } from '@hearth/contracts';
import { z } from 'zod';
import { filled, mapping, oneOrList, text } from './schema-parts.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-02-12');
const people = z.int().min(0);

const item = z.union([
  filled.transform((scale) => ({ scale })),
  z.strictObject({
    scale: filled
      .optional()
      .describe('A scale by name; text for words, which are never told; choices where several can be chosen.'),
    id: filled.optional().describe('What figures call it; made of its words or its code where nothing is said.'),
    wording: filled.optional().describe('Its words, where those at the head of the column are not to be shown.'),
    construct: filled.optional().describe('What it measures together with others: relational_trust.'),
    reverse: z.boolean().optional().describe('Whether to agree is unfavorable.'),
    choices: z.array(filled).min(2).optional().describe('The choices that its one column holds together.'),
  }),
]);

export const surveyShape = z.strictObject({
  id: filled.optional().describe('What figures call it; the source’s name where nothing is said.'),
  title: filled.describe('Its title, as pages show it.'),
  respondents: z.enum(respondentGroups).describe('Whose answers it asks for.'),
  school_year: z.int().min(1900).max(2199).describe('The school year, by the year in which it ends.'),
  version: filled.optional().describe('The version of the questionnaire.'),
  opened_on: day.optional(),
  closed_on: day.optional(),
  open_link: z
    .boolean()
    .optional()
    .describe('Whether anybody with the link could answer: it then has no response rate.'),
  anonymous: z
    .boolean()
    .optional()
    .describe('Whether answers may not be traced to persons: student_id is then not read.'),
  asked: z
    .union([people.transform((all): Record<string, number> => ({ '': all })), z.record(filled, people)])
    .optional()
    .describe('How many were asked: in all, or at each school by its number.'),
  complete_percent: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('The part of its scored questions that makes a response complete; 80 where nothing is said.'),
  columns: z
    .record(z.string(), mapping)
    .optional()
    .describe('Columns of survey_response (school_id, grade, language, role, side …) and where they come from.'),
  items: z
    .record(filled, item)
    .optional()
    .describe('The head of a column, or of several that are one question: its scale, or more about it.'),
  left_out: oneOrList(filled).optional().describe('Columns that are neither about the response nor questions.'),
  where: z.record(z.string(), oneOrList(text)).optional().describe('Only rows whose column holds one of these texts.'),
});

export type SurveyShape = z.output<typeof surveyShape>;

const label = oneOrList(filled);

export const scaleShape = z.union([
  z.strictObject({
    labels: z.array(label).min(2).describe('The answers from the least to the most, each with its spellings.'),
    favorable_from: filled.optional().describe('The first answer that speaks well of what is asked.'),
    neutral_at: filled.optional().describe('The answer that takes no side.'),
  }),
  z.strictObject({
    lowest: z.int().describe('The lowest number.'),
    highest: z.int(),
    favorable_from: z.int().optional(),
    neutral_at: z.int().optional(),
  }),
]);

export type ScaleShape = z.output<typeof scaleShape>;

export const scalesShape = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/, 'must be lower case letters, digits and _'),
  scaleShape,
);
export const answersShape = z.record(filled, z.enum(['not_applicable', 'not_sure', 'text']));
