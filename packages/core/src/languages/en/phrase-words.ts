/** Words that name a time and end a noun phrase rather than belong to it. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.
  earlier later ago overnight morning afternoon evening night noon midnight`.split(/\s+/),
);

/** Occasions and vessels of speech: "in a statement", "at a news conference". Lemmas. */
export const SPEECH_EVENT_NOUNS: ReadonlySet<string> = new Set(
  `statement interview speech address tweet post message letter email e-mail memo note debate rally
  conference briefing broadcast podcast op-ed editorial article column essay book memoir report filing
  hearing testimony appearance remark comment call video transcript blog facebook twitter telegram
  instagram x footage readout release communique communiqué declaration document lawsuit complaint
  event forum meeting summit visit trip`.split(/\s+/),
);

/** Others of them, that seldom tell where a speaker's name ends. Lemmas. */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set(
  `ruling recording newsletter petition affidavit deposition filing motion opinion order resolution proclamation manifesto
  release program programme show segment advertisement ad commercial website page account channel submission
  conversation chat exchange session town-hall hall sermon lecture toast greeting monologue soliloquy testimony
  transmission telegram cable report study paper public private convention floor podium pulpit fundraiser dinner
  luncheon breakfast reception ceremony panel teleconference telecast livestream webcast tape clip excerpt discussion dispatch
  piece profile court question-and-answer`.split(/\s+/),
);

/** Verbs that tell how or where something is said: "in an interview that aired Sunday". Lemmas. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  `speak appear write air post publish release broadcast record issue send address interview title entitle call name
  headline deliver distribute say tell ask answer reply respond add talk quote`.split(/\s+/),
);

/** Occasions that last, on which something is said: "during a debate". Lemmas. */
export const LASTING_OCCASIONS: ReadonlySet<string> = new Set(
  `interview speech address debate rally conference briefing broadcast podcast hearing testimony appearance call
  event forum meeting summit visit trip show segment conversation chat exchange session town-hall hall sermon lecture
  toast monologue transmission panel fundraiser dinner luncheon breakfast reception ceremony teleconference telecast
  livestream webcast discussion deposition remark convention program programme`.split(/\s+/),
);

/** What is written or recorded and passed on: "through a statement". Lemmas. */
export const PASSED_ON: ReadonlySet<string> = new Set(
  `statement tweet post message letter email e-mail memo note video communique communiqué release newsletter telegram
  cable transcript recording lawyer account page website channel blog`.split(/\s+/),
);

/** Media by which things are said, in lower case, and outlets that go by a word. */
export const MEDIA_NAMES: ReadonlySet<string> = new Set(
  `twitter telegram facebook instagram x weibo youtube tv television radio fox cnn msnbc nbc abc cbs bbc npr pbs c-span
  phone telephone snapchat tiktok vk whatsapp reddit linkedin snapchat vkontakte wechat signal skype zoom teletext`.split(
    /\s+/,
  ),
);

/** Words for those who are spoken to, beside offices. Lemmas. */
export const HEARER_NOUNS: ReadonlySet<string> = new Set(
  `audience crowd court congress parliament senate house people public nation country state government administration
  committee council panel board party group media press team staff company agency police army military troop voter member
  supporter student family victim community church congregation union worker fan follower viewer reader listener citizen
  american nation world leader lawyer juror jury judge authority regulator investigator gathering rally assembly
  delegate donor investor shareholder customer employee lawmaker republican democrat caller guest relative ministry
  commission parent teacher child anchor newspaper magazine site outlet network channel`.split(
    /\s+/,
  ),
);

/** Nouns for persons by their office or relation. Lemmas. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary spokesman spokeswoman spokesperson official officer
  diplomat ambassador envoy negotiator adviser advisor aide analyst expert scholar professor researcher
  lawmaker legislator senator congressman congresswoman representative governor mayor leader chief head
  chairman chairwoman chair director commander general admiral colonel soldier fighter rebel militant
  activist campaigner protester witness resident villager refugee survivor doctor lawyer attorney judge
  prosecutor investigator policeman police inspector sheriff king queen prince princess pope bishop
  archbishop cardinal imam rabbi economist strategist consultant pollster donor voter supporter critic
  opponent ally candidate nominee author writer journalist reporter correspondent editor columnist
  commentator host anchor historian scientist monitor observer mediator delegate delegation executive
  manager owner founder source person man woman parent mother father brother sister son daughter wife
  husband friend neighbor neighbour colleague`.split(/\s+/),
);
