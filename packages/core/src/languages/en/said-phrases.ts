/**
 * Phrases by which content does something whatever verb introduces it. They are looked for in the words of a clause
 * in lower case, put together with blanks; contractions stand apart ("do n't").
 */

/** "had nothing to do with", "is not true". */
export const DENYING: RegExp =
  /\b(?:nothing to do with|no (?:role|part|hand) in|no knowledge of|not true|n't true|(?:is|was|are|were) (?:false|untrue|absolutely wrong|baseless|fake news)|no truth|a lie\b|never happened|no such thing|did not happen|made up|fake news)/;

/** Verb groups with what follows by which a speaker denies something of himself: "had never", "was not involved". */
export const DENYING_VERB: RegExp =
  /^(?:had|have|'ve|has)\b.*\bnever\b|^never\b|^(?:is|are|am|'m|'re|was|were) (?:not|n't) (?:trying|aware|involved|responsible|behind)|^(?:did|had) (?:not|n't) (?!want|know|think|believe|have|see|need|like|expect|care|feel)/;

/** "Yes,", "he is absolutely right". */
export const CONFIRMING: RegExp =
  /^(?:yes (?:,|\.)|(?:he|she|they|you|that)(?: 's| 're| is| are| was| were)(?: absolutely| totally| completely| exactly)? right\b)/;

/** "would never accept", "out of the question". */
export const REFUSING: RegExp =
  /\b(?:would be unacceptable|non-starter|nonstarter|out of the question|off the table|not negotiable|non-negotiable|no intention)\b|\b(?:will|would|wo|can|could|shall) (?:not|n't|never) (?:accept|agree|recogni[sz]e|allow|tolerate|cede|surrender|negotiate|give up|give away|gift|hand over|bow|yield|capitulate)\b/;

/** "would accept", "is ready to sign". */
export const ACCEPTING: RegExp =
  /^(?:will|would|'ll|'d|(?:is|are|am|'m|'re|was|were) (?:ready|prepared|willing) to) (?:accept|agree|sign)\b/;

export const WARNING: RegExp =
  /\b(?:severe|serious|grave|dire|catastrophic|devastating) consequences\b/;

/** "Let us go", "why don't we". */
export const PROPOSING: RegExp = /^(?:let us|let 's|let everybody|why do n't we|how about)\b/;

/** "do not shoot", "let him decide". */
export const BIDDING: RegExp = /^(?:do not|do n't|please|let (?:him|her|them|it)|stop|get)\b/;

/** Imperatives by which nobody is bidden: "make no mistake". */
export const NOT_BIDDING: RegExp =
  /^(?:make no mistake|believe me|thank|let me|do n't (?:worry|forget|let)|imagine|look|listen|see|think|guess|let 's (?:see|say|face))\b/;

/** What stands for a condition set, at its first word. */
export const ON_CONDITION: RegExp =
  /^(?:on condition that|provided that|unless (?!otherwise)|as long as|so long as|on (?:two|three|four|one|several) conditions?)/;

/** Words of one who would do something, under a condition. */
export const OFFERING: RegExp =
  /^(?:will|would|could|can|'ll|may|might|accept|accepted|ready|agree|agreed|willing|wo|not)$/;

/** What is said in a report, or alleged. Lemmas. */
export const REPORTS: RegExp =
  /^(?:allegation|accusation|claim|report|rumou?r|suggestion|story|assertion)$/;

/** What they are called who are not believed. Lemmas. */
export const UNTRUE: RegExp =
  /^(?:absurd|false|untrue|baseless|groundless|unfounded|invention|fabrication|fabricated|nonsense|lie|fiction|fake|propaganda|fantasy|wrong|inaccurate|ridiculous)$/;

/** Verbs of breaking, and what one breaks by them that binds. Lemmas. */
export const BREAKING: RegExp = /^(?:break|tear|breach|violate|flout|ignore|betray|trample)$/;
export const BINDING: RegExp =
  /^(?:accord|agreement|treaty|deal|ceasefire|cease-fire|truce|pact|promise|pledge|commitment|law|rule|resolution|charter|constitution)$/;

/** Plans and drafts: what they call for they propose. Lemmas. */
export const PLANS: RegExp =
  /^(?:plan|proposal|draft|bill|measure|platform|agreement|resolution|roadmap|blueprint|budget)$/;

/** Verbs whose future promises nothing: "we will see". Lemmas. */
export const NO_PLEDGE: RegExp =
  /^(?:see|say|tell|be|have|find|know|get|talk|go|hear|hope|look|think|need|want)$/;

/** Verbs whose future is a pledge, whoever tells of himself. Lemmas. */
export const PLEDGE: RegExp =
  /^(?:ensure|fight|protect|defend|guarantee|deliver|restore|win|stop|never)$/;

/** What polls are called, and what tells that figures of theirs are given. */
export const POLL: RegExp = /^(?:polls?|surveys?|polling)$/;
export const POLL_FIGURE: RegExp =
  /^(?:percent|%|points?|lead|leads|leading|led|ahead|trail|trails|trailing|tied|ties|dead|tight|chance|would|than|twice|majority|half)$|%/;

/** "eight in ten voters", "46 percent of them", "a majority of Americans": a part of those asked. */
export const SHARE_OF_THOSE_ASKED: RegExp =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|\d) (?:in|out of) (?:ten|10|five|5|four|4)\b|(?:percent|%) of\b.*\b(?:voters?|respondents|americans|adults|residents|democrats|republicans|independents|those|them)\b)/;

/** Shares, and words for who is ahead of whom. */
export const SHARE: RegExp = /^(?:percent|%|points?)$|%/;
export const STANDING: RegExp = /^(?:ahead|leads?|leading|led|trails?|trailing|trailed)$/;
