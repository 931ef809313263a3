import type { Command } from '../command.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { loadCommand } from './load.ts';
import { publishCommand } from './publish.ts';
import { reviewCommand } from './review.ts';
import { sampleCommand } from './sample.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { templateCommand } from './template.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  startCommand,
  sampleCommand,
  checkCommand,
  loadCommand,
  publishCommand,
  reviewCommand,
  templateCommand,
  exportCommand,
  statusCommand,
  serveCommand,
];
