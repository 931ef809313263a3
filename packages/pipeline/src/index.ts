export { type Problem, Refused } from './errors.ts';
export { type Configuration, configurationSchema, readConfiguration } from './configuration.ts';
export { load, type LoadOptions, warehousePath } from './load.ts';
export { check } from './check-files.ts';
export { type LoadReport, readReport } from './report.ts';
export { type ReviewFile, writeReview } from './review/review.ts';
export { type Language, languages } from './strategy/sheets/sheet.ts';
export { type Entries, makeWorkbook } from './strategy/write-workbook.ts';
