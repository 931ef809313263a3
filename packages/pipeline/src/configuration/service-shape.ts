import { keyPractices, pillars, serviceCategories, serviceTiers } from '@hearth/contracts';
import { z } from 'zod';
import { filled, text } from './schema-parts.ts';

const category = z.enum(serviceCategories as [string, ...string[]]);

const details = z.strictObject({
  category: category.describe('What it is about.'),
  pillar: z.enum(pillars).optional().describe('The pillar of community schools it belongs to.'),
  practices: z.array(z.enum(keyPractices)).min(1).optional().describe('The key practices it is part of.'),
  tier: z.enum(serviceTiers).optional().describe('For whom it is; targeted where nothing is said.'),
  partner: filled.optional().describe('The number of the partner who gives it.'),
  minimum_hours: z.number().positive().optional().describe('Hours that a participant should get at least.'),
  planned_hours: z.number().min(0).optional().describe('Hours planned in a school year.'),
  planned_seats: z.int().min(0).optional().describe('Places planned in a school year.'),
  attendance_related: z.boolean().optional().describe('Whether it is meant to help students come to school.'),
  sensitive: z.boolean().optional().describe('Whether to be known to receive it can harm.'),
  classroom_link: filled.optional().describe('The course, team or standard it is tied to.'),
});

/** What is said about one service. */
export type ServiceMeaning = z.output<typeof details>;

/** What a service is about, where its supplier does not say: a category, or a category with more. */
const meaning = z.union([category.transform((only): ServiceMeaning => ({ category: only })), details]);

export const servicesShape = z.record(filled, meaning);
export const schoolsShape = z.record(filled, text);

export type ServicesShape = z.output<typeof servicesShape>;
