import { defineRead } from './read.ts';
import { defineShow } from './show.ts';
import type { DefineCommand } from './command.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly DefineCommand[] = [defineRead, defineShow];
