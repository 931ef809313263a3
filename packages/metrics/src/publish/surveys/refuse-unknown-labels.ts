import type { Database } from '../../database.ts';
import { PublishRefused } from '../errors.ts';

/** Throws where answers carry a label that nobody has said the meaning of: left out, they would make the others look like everybody. */
export async function refuseUnknownLabels(database: Database): Promise<void> {
  const rows = await database.rows(`
    select source, scale, label, rows::double as rows from warehouse.survey_label_count
    where state = 'unknown_label' order by source, rows desc, scale, label`);
  if (rows.length === 0) return;
  throw new PublishRefused(
    rows.map((row) => ({
      where: `source ${String(row['source'])}`,
      says: `The answer “${String(row['label'])}” stands in ${String(row['rows'])} answers and nobody has said what it means.`,
      remedy: `Say what it means in the scale ${String(row['scale']) || 'of these questions'} of this source in hearth.yaml, and load again.`,
    })),
  );
}
