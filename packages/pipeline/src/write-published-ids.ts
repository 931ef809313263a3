import type { PublishedIds } from './configuration/resolve-published-ids.ts';
import { type Database, literal } from './duckdb.ts';
import { type Problem, Refused } from './errors.ts';

/**
 * Fills warehouse.published_id. Throws Refused when a number is of no school of ours, or of no place in the publisher's files:
 * a number that is mistyped would quietly leave the district out of every comparison.
 */
export async function writePublishedIds(database: Database, publishedIds: readonly PublishedIds[]): Promise<void> {
  const problems: Problem[] = [];
  for (const { publisher, district, schools } of publishedIds) {
    const where = `hearth.yaml, district.published_ids.${publisher}`;
    const schoolKeys = await database.rows<{ school_id: string; school_key: number }>(
      'select school_id, school_key from warehouse.school',
    );
    const places = [{ key: 'null', placeId: district, where }];
    for (const [schoolId, placeId] of Object.entries(schools)) {
      const school = schoolKeys.find(({ school_id: one }) => one === schoolId);
      const says = `No file names a school “${schoolId}”.`;
      if (school === undefined)
        problems.push({ where: `${where}.schools`, says, remedy: 'Write our own number of it.' });
      else places.push({ key: String(school.school_key), placeId, where: `${where}.schools` });
    }
    for (const { key, placeId, where: at } of places) {
      const known = await database.rows<{ place_id: string }>(`
        select distinct place_id from warehouse.published_figure
        where publisher = ${literal(publisher)} order by place_id = ${literal(placeId)} desc, jaro_winkler_similarity(place_id, ${literal(placeId)}) desc
        limit 1`);
      const [nearest] = known;
      if (nearest !== undefined && nearest.place_id !== placeId) {
        problems.push({
          where: at,
          says: `The files of this publisher have no place with the number “${placeId}”.`,
          remedy: `Look the number up in them; they are written like “${nearest.place_id}”.`,
        });
      }
      await database.run(
        `insert into warehouse.published_id values (${literal(publisher)}, ${key}, ${literal(placeId)})`,
      );
    }
  }
  if (problems.length > 0) throw new Refused(problems);
}
