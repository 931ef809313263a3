import { type Figure, figureOf } from '#lib/figures/figure.ts';
import { trpc } from './client.ts';

/** Figures of the months of one indicator at one place, by month as 2026-02. Arrow is fetched with the first question. */
export async function monthsOf(indicator: string, place: string): Promise<ReadonlyMap<string, Figure>> {
  const [{ tableFromIPC }, bytes] = await Promise.all([
    import('apache-arrow'),
    trpc.series.months.query({ indicator, place }, { context: { arrow: true } }),
  ]);
  const found = new Map<string, Figure>();
  for (const row of tableFromIPC(bytes))
    found.set(String(row['period']), figureOf(row.toJSON() as Parameters<typeof figureOf>[0]));
  return found;
}
