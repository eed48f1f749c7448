import type { ShowView } from './view.ts';

/** A view whose facts are not found yet: it says so, and no more. */
export const showLater: ShowView = (_reader, options, page) =>
  options.json === true
    ? Promise.resolve()
    : page.remark('This version does not look for these yet: there are none in the record.');
