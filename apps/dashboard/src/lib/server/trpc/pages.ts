import { TRPCError } from '@trpc/server';
import * as z from 'zod';
import { board } from '../pages/board.ts';
import { committee } from '../pages/committee/committee.ts';
import { indicator } from '../pages/indicator.ts';
import { indicators } from '../pages/indicators.ts';
import { partner, partners } from '../pages/partners.ts';
import { policies } from '../pages/policies.ts';
import { quality } from '../pages/quality.ts';
import { school } from '../pages/school.ts';
import { schools } from '../pages/schools.ts';
import { services } from '../pages/services.ts';
import { survey, surveys } from '../pages/surveys.ts';
import { procedure, router } from './init.ts';

const name = z.string().min(1).max(100);

const found = <T>(page: T | null): T => {
  if (page === null) throw new TRPCError({ code: 'NOT_FOUND', message: 'The release has nothing of that name.' });
  return page;
};

/** What each page shows. */
export const pages = router({
  board: procedure.query(({ ctx }) => board(ctx.window)),
  schools: procedure.query(({ ctx }) => schools(ctx.window)),
  school: procedure
    .input(z.object({ id: name }))
    .query(async ({ ctx, input }) => found(await school(ctx.window, input.id))),
  indicators: procedure.query(({ ctx }) => indicators(ctx.window)),
  indicator: procedure
    .input(z.object({ id: name, place: name.optional() }))
    .query(async ({ ctx, input }) => found(await indicator(ctx.window, input.id, input.place))),
  policies: procedure
    .input(z.object({ place: name.optional() }))
    .query(async ({ ctx, input }) => found(await policies(ctx.window, input.place))),
  services: procedure.query(({ ctx }) => services(ctx.window)),
  partners: procedure.query(({ ctx }) => partners(ctx.window)),
  partner: procedure
    .input(z.object({ id: name }))
    .query(async ({ ctx, input }) => found(await partner(ctx.window, input.id))),
  surveys: procedure.query(({ ctx }) => surveys(ctx.window)),
  survey: procedure
    .input(z.object({ id: name }))
    .query(async ({ ctx, input }) => found(await survey(ctx.window, input.id))),
  committee: procedure
    .input(z.object({ school: name.optional() }))
    .query(async ({ ctx, input }) => found(await committee(ctx.window, input.school ?? null))),
  quality: procedure.query(({ ctx }) => quality(ctx.window)),
});
