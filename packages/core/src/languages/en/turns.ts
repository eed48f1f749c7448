/** Words before a colon at the start of a line that name no speaker. */
export const NO_SPEAKER: RegExp =
  /^(?:(?:the )?(?:claim|facts?|verdict|context|truth|reality|breaking(?: news)?|updated?|live|latest|note|notes|editor['’]s note|read(?: more| also| next)?|see also|watch|listen|related|analysis|opinion|exclusive|photos?|pictures?|video|image|credit|source|sources|caption|location|place|venue|date|time|when|where|who|what|why|how|tags?|topics?|contact|subject|from|to|cc|re|dear|by|share|summary|headlines?|key (?:points?|facts?|events?)|background|correction|clarification|disclaimer|warning|tip|ps|pros?|cons?|example|step|part|chapter|section|article|day|week|score|result|total|tel|phone|fax|e-?mail|website|address|price|rating|genre|director|cast|duration|score(?:rs)?|man of the match|for immediate release|press contacts?|media contacts?))$/i;

/** Those who ask, where a transcript does not name them. */
export const ASKER: RegExp =
  /^(?:q|question|reporter|journalist|interviewer|moderator|correspondent|press|media)$/i;

/** Lines of a transcript that nobody speaks. */
export const STAGE_DIRECTION: RegExp =
  /^(?:\([^()]{1,120}\)|\[[^[\]]{1,120}\])\.?$|^(?:\*\s?){3,}$|^#{2,}$|^[-–—\s]*\(?end(?: of (?:transcript|briefing|interview|remarks))?\)?\b.{0,40}$|^(?:\d{1,2}:\d{2} ?[ap]\.?m\.? ?[a-z]{0,4})$/i;
