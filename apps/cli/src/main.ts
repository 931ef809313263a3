import { enableCompileCache } from 'node:module';

// A short command spent half of its time on reading some hundreds of files of TypeScript as if for the first time. Node keeps what it made
// of them in the folder for temporary files, and does without where it may not write there.
enableCompileCache();
await import('./command-line.ts');
