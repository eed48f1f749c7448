/** Headings of the list that sums a live page up. */
export const KEY_POINT_HEADING: RegExp =
  /^(?:(?:the )?(?:key|main|top) (?:points?|events?|moments?|headlines?|developments?|updates?|takeaways|stories)(?: (?:so far|today|at a glance|this (?:morning|afternoon|evening)))?|top headlines|headlines|at a glance|in brief|(?:what|here['’]s what|here is what) (?:we know|you need to know|has happened|happened)(?: so far| today)?|(?:the )?(?:day|story) so far|summary(?: of (?:key )?(?:events|developments))?|highlights|latest developments|in summary)\s?[:.]?$/i;

/** Headings that open the part in which the key points are told at length. */
export const DETAIL_HEADING: RegExp =
  /^(?:in detail|in full|full (?:story|stories|report)|details|the details|(?:live|latest) updates)\s?[:.]?$/i;

/** Titles by which a page says that it goes on being written. */
export const LIVE_TITLE: RegExp =
  /\blive(?:\s?blog|\supdates?|\scoverage|:|\s[-–—])|^live\b|\bas (?:it|they) happened\b|\b(?:latest|rolling) updates\b|\bminute by minute\b/i;
