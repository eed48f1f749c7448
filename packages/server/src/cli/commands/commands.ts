import { defineAdd } from './add.ts';
import type { DefineCommand } from './command.ts';
import { defineDecide } from './decide.ts';
import { defineDemo } from './demo.ts';
import { defineExport } from './export.ts';
import { defineRead } from './read.ts';
import { defineSearch } from './search.ts';
import { defineServe } from './serve.ts';
import { defineShow } from './show.ts';
import { defineVerify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly DefineCommand[] = [
  defineRead,
  defineAdd,
  defineShow,
  defineSearch,
  defineServe,
  defineDecide,
  defineExport,
  defineVerify,
  defineDemo,
];
