import type { Command } from 'commander';
import type { Io } from '../io.ts';

/** Adds one command to the tree; its action ends by telling `finish` the exit code. */
export type DefineCommand = (program: Command, io: Io, finish: (exitCode: number) => void) => void;
