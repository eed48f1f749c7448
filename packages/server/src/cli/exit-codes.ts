/** Done; some inputs failed, or the command did; wrong usage. */
export const EXIT_DONE = 0;
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

/** 128 + SIGINT, as shells count. */
export const EXIT_INTERRUPTED = 130;
