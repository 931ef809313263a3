export { PublishRefused, type Problem } from './errors.ts';
export { publish, type Published, type PublishOptions } from './publish.ts';
export { currentRelease, releaseIds } from './releases.ts';
export type { Manifest } from './manifest.ts';
