/** What a page says of itself when it does not show a story to everybody, or not any more. */

/** It shows a part only: schema.org's property, or the words that ask for a subscription. */
export const PAYWALL: RegExp =
  /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false|\b(?:subscribe|register|sign in|log in) (?:now )?to (?:continue|keep|read|finish)|\balready a subscriber\b|\bsubscribers only\b/i;

/** It stands in the place of a story: a page not found, a story withdrawn, a door that lets no programs in. */
export const ABSENCE: RegExp =
  /\bpage (?:could )?(?:not|n[o’']t) (?:be )?found\b|\bno longer (?:available|exists?)\b|\b(?:has|have) been (?:removed|deleted|unpublished|taken down|withdrawn)\b|\b(?:enable|turn on) javascript\b|\bverify (?:that )?you are (?:a )?human\b|\bare you a (?:robot|human)\b|\baccess (?:is |was )?denied\b|\bunusual (?:traffic|activity)\b/i;
