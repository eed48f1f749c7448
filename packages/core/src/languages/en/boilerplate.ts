/** A line that belongs to the page and not to the article. */
export interface BoilerplateRule {
  /** Goes behind `boilerplate:` in the reason of a removal. */
  readonly reason: string;
  /** Tried on a whole trimmed line of at most 400 characters, white space collapsed. */
  readonly pattern: RegExp;
}

/** Whole lines that are left out; the first rule that matches gives the reason. */
export const BOILERPLATE_LINES: readonly BoilerplateRule[] = [
  // Consent to cookies and terms.
  rule(
    'cookie-notice',
    String.raw`by (?:continuing|using|clicking|browsing|visiting|accessing)\b.{0,200}\b(?:cookies?|terms|privacy)\b.*`,
  ),
  rule(
    'cookie-notice',
    String.raw`(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,80}\buses? cookies\b.*`,
  ),
  rule(
    'cookie-notice',
    String.raw`(?:accept|allow|reject|manage|decline) (?:all )?(?:cookies?|cookie (?:settings|preferences))\.?`,
  ),
  rule('cookie-notice', String.raw`(?:cookie|privacy) (?:settings|preferences|notice|policy)`),
  // Choosing a language or an edition.
  rule(
    'language-chooser',
    String.raw`(?:choose|select|change)(?: your)? (?:language|edition|region|country)`,
  ),
  // Licences: a press or network licence with its number, a copyright line, an "all rights reserved".
  rule('licence', String.raw`(?:©|\(c\)|copyright)\s.{0,200}`),
  rule(
    'licence',
    String.raw`(?:.{0,40}\b)?(?:broadcast(?:ing|er['’]?s)?|press|media|publishing|network|news) licen[cs]e(?: (?:no\.?|number))?[ :#](?=.{0,40}\d)[\w./# -]{2,60}\.?`,
  ),
  rule('licence', String.raw`.{0,160}\ball rights reserved\b\.?.{0,80}`),
  rule(
    'licence',
    String.raw`this (?:material|article|content) may not be (?:published|reproduced|reprinted|copied)\b.*`,
  ),
  rule('licence', String.raw`reprinted with permission\b.{0,160}`),
  // Where readers are asked to report what is wrong.
  rule(
    'hotline',
    String.raw`(?:disinformation|misinformation|illegal|harmful|false|fake)\b.{0,60}\b(?:hotline|report(?:ing)? (?:line|centre|center|phone|email))\b.{0,80}`,
  ),
  rule(
    'hotline',
    String.raw`(?:report|spotted) (?:a |an )?(?:typo|error|correction|mistake)s?\b.{0,80}`,
  ),
  // Comments below the article.
  rule(
    'comment-prompt',
    String.raw`(?:post|leave|add|write|submit) (?:a|your) (?:comment|reply)\.?`,
  ),
  rule('comment-prompt', String.raw`(?:no|\d{1,6})\s?comments?(?: so far)?\.?`),
  rule(
    'comment-prompt',
    String.raw`(?:view|show|see|read|load|hide|join)(?: all| more| the)?(?: \d{1,6})? (?:comments?|replies|conversation)\.?`,
  ),
  rule(
    'comment-prompt',
    String.raw`comments? (?:are (?:now )?(?:closed|off|disabled)|\(\d{1,6}\)|policy|guidelines)\b.{0,60}`,
  ),
  rule('comment-prompt', String.raw`comments?`),
  rule(
    'comment-prompt',
    String.raw`join our (?:commenting|comments?|community) (?:forum|section|community|discussion)\.?`,
  ),
  rule('comment-prompt', String.raw`join thought-provoking conversations\b.{0,160}`),
  rule(
    'comment-prompt',
    String.raw`(?:sign|log) in to (?:comment|join the conversation|leave a comment)\b.{0,60}`,
  ),
  rule(
    'comment-prompt',
    String.raw`what do you think\? (?:leave|share|let us know|sound off|tell us).{0,160}`,
  ),
  rule(
    'comment-prompt',
    String.raw`(?:have (?:something|anything) to say|share your (?:thoughts|views|opinion))\b.{0,40}\b(?:comments?|below)\b.{0,40}`,
  ),
  // Who else worked on it.
  rule(
    'contributors',
    String.raw`\((?:additional |further )?(?:reporting|writing|editing|compiled) by .{2,300}\)\.?`,
  ),
  rule(
    'contributors',
    String.raw`(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch) by [A-Z].{2,300}`,
    '',
  ),
  rule(
    'contributors',
    String.raw`\(?with (?:additional |further )?(?:input|inputs|material|reporting|files|contributions|information) (?:from|by) .{2,120}?\)?\.?`,
  ),
  // Newsletters, accounts, subscriptions.
  rule(
    'newsletter',
    String.raw`(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|email(?:s| alerts?)?|alerts|inbox|updates|briefing|channel|podcast|now|today|here)\b.{0,160}`,
  ),
  rule(
    'newsletter',
    String.raw`get .{0,100}\b(?:delivered|straight|sent|in your inbox|to your inbox)\b.{0,100}`,
  ),
  rule(
    'newsletter',
    String.raw`(?:subscribe|sign up|sign in|log in|register|newsletters?|subscribe now|my account)`,
  ),
  rule('newsletter', String.raw`(?:enter )?your email(?: address)?`),
  rule('newsletter', String.raw`thank you for (?:subscribing|signing up|registering)\b.{0,100}`),
  rule(
    'newsletter',
    String.raw`(?:support|donate to) (?:our|independent|quality) journalism\b.{0,120}`,
  ),
  rule(
    'paywall-notice',
    String.raw`(?:subscribe|sign (?:up|in)|log ?in|register|become a (?:member|subscriber)) (?:now )?to (?:continue|keep|read|unlock|access|view)\b.{0,120}`,
  ),
  rule(
    'paywall-notice',
    String.raw`this (?:article|story|content) is (?:only |exclusively |reserved )?(?:for|available to) (?:our )?(?:paying |registered |digital )?(?:subscribers|members)\b.{0,120}`,
  ),
  rule('paywall-notice', String.raw`already (?:a )?(?:subscriber|member|registered)\b.{0,60}`),
  // Sharing and following.
  rule(
    'share',
    String.raw`(?:share|tweet|email|print|save|bookmark|copy link|reddit|linkedin|whatsapp|facebook|twitter|telegram|pinterest|flipboard)(?: this| on| via| it| the| article| story| page| link| with friends)*(?: (?:facebook|twitter|x|email|whatsapp|linkedin|reddit|telegram))?`,
  ),
  rule('share', String.raw`(?:like|follow|find|join) us (?:on|at|via)\b.{0,120}`),
  rule(
    'share',
    String.raw`follow (?:@\w{1,30}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}) on (?:twitter|x|facebook|instagram|threads|bluesky|truth social)\b.{0,100}`,
  ),
  rule(
    'share',
    String.raw`(?:email|contact|reach) (?:him|her|them|the (?:author|reporter)|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}) at \S+@\S+`,
  ),
  // Links to other pages.
  rule(
    'read-more',
    String.raw`(?:click here to )?(?:read|see|watch|find out|learn) more(?: below| here| »| >|\.\.\.|…)*`,
  ),
  rule('read-more', String.raw`(?:click|tap) here (?:to|for)\b.{0,100}`),
  rule('read-more', String.raw`(?:continue|keep) reading(?: below| the main story)?\.?`),
  rule('read-more', String.raw`(?:story|article) continues (?:below|after)\b.{0,60}`),
  rule(
    'related-links',
    String.raw`(?:read|see|watch|more|also)(?: also| more| this| next| on this| from .{1,40}| on .{1,40})?:`,
  ),
  rule(
    'related-links',
    String.raw`(?:related|recommended|trending|popular|you might (?:also )?like|you may (?:also )?like|more (?:news|stories|on this story|from .{1,40})|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|what to read next|top stories|latest news)(?: (?:articles?|stories|topics|news|content|links|posts|videos?|now|tags))?:?`,
  ),
  rule(
    'advertisement',
    String.raw`(?:advertisement|advertising|ad|sponsored(?: content)?|promoted|paid content|article continues below advertisement|scroll to continue)\.?`,
  ),
  rule(
    'navigation',
    String.raw`(?:skip to (?:main )?content|back to top|home|menu|search|next|previous|close|top|next article|previous article|view gallery|toggle navigation)`,
  ),
  rule(
    'footer',
    String.raw`(?:terms (?:of (?:use|service)|and conditions|& conditions)|contact us|about us|privacy policy|advertise with us|site map|sitemap|accessibility|careers|corrections?)(?:\s?[|·•]\s?.{1,120})?`,
  ),
];

/**
 * Closing credit lines: "Tyler Pager contributed reporting." They are only looked for behind the body, as
 * within it "X contributed to" may be news. One or more sentences, each of which is such a credit.
 */
export const CONTRIBUTOR_SENTENCES: readonly RegExp[] = [
  /^(?:[A-Z][\p{L}.'’-]+,? (?:(?:and|de|van|von|al|of) |[A-Z][\p{L}.'’-]+,? |(?:in|from) )*)(?:also )?contributed (?:to (?:this|the) (?:report|story|article)|reporting|from|research)\b[^.]{0,200}\.?$/u,
  /^(?:[A-Z][\p{L}.'’-]+,? (?:(?:and|de|van|von|al) |[A-Z][\p{L}.'’-]+,? |(?:in|from) )*)(?:assisted with|helped report|reported from) (?:this (?:report|story|article)|[A-Z][\p{L} .,'’-]{1,120})\.?$/u,
  /^(?:The )?[A-Z][\p{L}.'’& -]{1,80} contributed to this (?:report|story|article)\.?$/u,
  /^[\p{L}.'’, -]{2,200}, [\p{L} ]{2,40}, contributed to this (?:report|story|article)\.?$/u,
];

/** Links at the end of a line or bullet: they go, the line stays. */
export const TRAILING_LINKS: RegExp =
  /[ \t]+(?:READ MORE(?: BELOW| HERE)?|SEE MORE|WATCH MORE)[.:»>]*$/;

/**
 * Licence lines in other scripts within an otherwise Latin text: Chinese sites show the number of their news
 * licence and of their ICP filing, Russian ones that of their registration.
 */
export const FOREIGN_LICENCES: readonly RegExp[] = [
  /^(?=.{0,100}\d{6})(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Arabic}\p{P}\d\s]|ICP){6,100}$/u,
  /^[^a-z]{0,40}(?:лицензи|свидетельств|регистрац)[^a-z]{0,200}$/iu,
];

/** A notice that runs on behind the last sentence of a line, because two pages were joined there. */
export const TRAILING_NOTICE: RegExp =
  /(?<=[.!?]["'”’]?)\s?By continuing to (?:browse|use) (?:our|this) (?:web)?site.{0,400}$/i;

/** A prompt to pay or sign up that stands where the rest of an article would. */
export const PAYWALL_PROMPT: RegExp =
  /\b(?:subscribe|sign (?:up|in)|log ?in|register|join|become a (?:member|subscriber)|create (?:a free|an) account)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access|view|see)|for (?:full|unlimited) access)\b|\balready (?:a )?(?:subscriber|member|registered)\b|\bthis (?:article|story|content|page) is (?:only |exclusively |reserved )?(?:for|available to) (?:our )?(?:paying |registered |digital )?(?:subscribers|members)\b|\b(?:you(?:'|’)ve|you have) reached your (?:free )?(?:article )?limit\b|\b(?:weiterlesen mit|jetzt abonnieren)\b/i;

function rule(reason: string, source: string, flags = 'i'): BoilerplateRule {
  return { reason, pattern: new RegExp(`^(?:${source})$`, flags) };
}
