import { DuckDBInstance } from '@duckdb/node-api';
const i=await DuckDBInstance.create(':memory:'); const c=await i.connect();
await c.run(`attach '${process.argv[2]}' as warehouse (read_only)`);
for (const q of process.argv.slice(3)) { const r=await c.runAndReadAll(q); console.log(r.columnNames().join(' | ')); for (const row of r.getRowsJson()) console.log(row.join(' | ')); }
