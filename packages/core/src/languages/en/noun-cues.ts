/** Nouns of saying and thinking that take a clause: "the claim that …". Lemmas. */
export const NOUN_CUES: ReadonlySet<string> = new Set(
  `claim allegation accusation assertion statement announcement report speculation rumor rumour suggestion
  contention argument warning promise pledge vow denial admission acknowledgment acknowledgement confirmation
  conclusion belief view fear hope concern insistence prediction estimate assurance complaint charge
  declaration revelation proposal demand threat remark comment observation conviction opinion`.split(
    /\s+/,
  ),
);

/** Nouns of it that name what says so themselves: "reports that …". Lemmas. */
export const SELF_SOURCES: ReadonlySet<string> = new Set([
  'report',
  'speculation',
  'rumor',
  'rumour',
]);
