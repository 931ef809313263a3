import type { Command } from '../command.ts';
import { loadCommand } from './load.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [loadCommand];
