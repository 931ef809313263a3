import { categories } from '@hearth/contracts';
import { type Database, literal } from '../duckdb.ts';

const told = Object.entries(categories).flatMap(([name, category]) =>
  'toldWith' in category ? [{ name, toldWith: category.toldWith }] : [],
);

/**
 * What the views of services need to know of categories, from the one vocabulary. They are kept in the warehouse beside the views
 * that call them.
 */
const macros: Readonly<Record<string, string>> = {
  // the category with which a sensitive one is told at a school
  'told_category(category)': `case category::varchar ${told
    .map(({ name, toldWith }) => `when ${literal(name)} then ${literal(toldWith)}`)
    .join(' ')} else category::varchar end`,
  'is_sensitive(category)': `category::varchar in (${told.map(({ name }) => literal(name)).join(', ')})`,
};

export async function createServiceMacros(database: Database): Promise<void> {
  for (const [signature, body] of Object.entries(macros)) {
    await database.run(`create or replace macro warehouse.${signature} as ${body}`);
  }
}
