/** Nouns for bodies that speak, as the head of a description: "Norrea's health ministry", "the service". Lemmas. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `ministry government office army military navy police service agency authority administration parliament
  senate court council commission committee party company bank union organization organisation presidency
  embassy delegation department bureau cabinet regime campaign media network newspaper university hospital
  guard command secretariat foundation association federation chancellery consulate mission`.split(
    /\s+/,
  ),
);
