/**
 * Verbs that attribute, each with the complements with which they do (`ComplementKind`; `passive-` when
 * the verb is passive). Learned by bench/quality/learn-cues.ts from the training part of PolNeAR: a pair
 * is listed when it attributes in at least half of its occurrences there.
 */
export const CUE_VERBS = `
  accuse: np passive-prep:by passive-prep:of prep:of
  acknowledge: clause none np quote
  add: clause none quote
  admire: np
  admit: clause none np quote
  advocate: prep:for
  affirm: clause
  agree: clause prep:on prep:with to
  aim: to
  allege: clause np
  allow: wh
  allude: prep:to
  announce: clause none np quote wh
  answer: np
  anticipate: clause
  apologize: prep:for
  appear: clause to
  applaud: np
  approve: np
  argue: clause none np prep:against
  ask: clause none np passive-prep:about passive-prep:by passive-quote passive-to passive-wh prep:about prep:for quote to wh
  assail: np
  assert: clause
  assume: clause passive-clause
  assure: clause none passive-prep:of
  attack: clause np
  attribute: np
  authorize: np
  balk: prep:at
  bark: none
  begin: prep:by
  believe: clause prep:in
  bemoan: np
  blame: clause np
  blast: np
  blast out: np
  boast: clause
  boo: np
  boom: quote
  brag: clause
  bring up: np
  brush off: np
  calculate: clause
  call: clause np prep:for prep:on quote to
  call out: np
  campaign: prep:against
  caution: clause prep:against
  challenge: to
  chant: quote
  characterize: np
  charge: clause none
  chide: np
  cite: clause np quote
  claim: clause
  clarify: clause
  clear: clause
  come out: prep:against
  comment: clause prep:on
  compare: np
  complain: clause prep:about
  concede: clause none
  conclude: clause none prep:by quote
  condemn: np quote
  confirm: clause np
  congratulate: np
  consider: ing np
  contend: clause
  continue: quote
  contrast: np
  convince: clause passive-clause
  credit: np
  criticize: clause np passive-prep:by passive-prep:for
  dawn: clause
  decide: clause
  declare: clause none np quote
  decline: np to
  decry: clause np
  deem: np
  defend: np
  deflect: np
  demand: clause np
  denounce: np
  deny: clause np
  deride: np
  describe: clause np passive-prep:as prep:as wh
  detail: np
  determine: clause
  devote: passive-to
  disagree: prep:with
  disavow: np
  disclose: np
  discuss: clause np wh
  dismiss: np
  display: np
  dispute: np
  disregard: np
  distance: np
  divide: passive-prep:on passive-prep:over
  document: np
  double down: prep:on
  dwell: prep:on
  echo: clause quote
  email: np
  emphasize: clause np
  encourage: to
  endorse: ing
  entitle: quote
  estimate: clause
  exclaim: none
  expect: np passive-to
  explain: clause none np quote wh
  express: clause np
  extol: np
  eye: np
  fear: clause
  feel: prep:about
  file: clause
  find: clause none quote
  float: np
  follow up: prep:by
  foreshadow: np
  forget: clause
  frame: np
  go out: prep:of
  hail: np
  hammer: np
  hate: np
  hesitate: to
  highlight: clause
  hint: clause prep:at
  hope: clause np prep:for to
  identify: np prep:with
  illustrate: np
  imagine: clause
  imply: clause
  indicate: clause none np
  insist: clause none
  insult: np
  intend: passive-to
  interject: quote
  invoke: np
  issue: np
  joke: prep:about quote
  knock: np
  know: clause passive-clause passive-prep:as passive-prep:for prep:for wh
  label: np
  lament: np
  lay out: np
  learn: clause np prep:of
  like: np to
  liken: np
  line up: prep:behind
  list: np
  live: clause
  look: prep:for to
  love: to
  mean: passive-to
  mention: clause ing np
  mince: np
  mock: np
  muse: prep:about
  note: clause none np quote wh
  notice: clause
  offer: to
  oppose: np
  opt: to
  order: clause np to
  outline: np wh
  peg: np
  pivot: to
  plan: to
  plead: np prep:with
  pledge: prep:to
  point: np prep:as prep:to to
  point out: clause none np
  portray: np
  posit: clause
  post: none np quote
  praise: np quote
  preach: np
  predict: clause none np
  prefer: np
  prescribe: np
  press: clause to
  proclaim: np quote
  prohibit: np
  promise: clause none prep:to to
  promote: np
  pronounce: np
  propose: clause ing np
  push: clause prep:for to
  push back: prep:against
  question: np wh
  quip: quote
  quote: clause np
  rail: prep:against
  read: none quote
  reaffirm: clause np
  realize: clause
  rebut: np
  recall: clause ing none np quote wh
  recite: np
  reckon: prep:with
  recognize: clause np
  recommend: clause np
  recount: np
  refer: prep:as prep:to to
  reference: np
  reflect: prep:on
  refuse: np to
  reiterate: clause np
  reject: np
  relish: np
  remark: clause none prep:upon quote
  remember: np wh
  remind: clause
  repeat: np
  reply: none quote
  report: clause ing none np passive-clause quote
  reprimand: np
  repudiate: np
  require: passive-to
  respond: clause none np prep:by prep:to prep:with quote
  restrict: np
  retweeted: np
  reveal: clause np passive-clause wh
  rip: np
  roll out: np
  rule: clause
  rule out: ing
  satirize: np
  savage: np
  say: clause ing none np passive-clause passive-to prep:for prep:in prep:on quote wh
  see: clause np passive-ing passive-prep:as prep:for
  seek: quote to
  seem: clause prep:like to
  share: prep:with
  shout: none quote
  show: clause np prep:among prep:of to
  shrug off: np
  side: prep:with
  sign: clause
  signal: clause np
  slam: np
  spar: prep:over
  speak: prep:about prep:of
  speak out: prep:about prep:in
  speculate: clause
  stand: prep:by
  state: clause none np quote
  stress: clause np
  strike down: np
  suggest: clause ing np quote
  sum up: np
  support: ing
  suspect: clause
  talk: prep:about prep:to prep:with
  talk up: np
  tell: clause none passive-clause quote to wh
  testify: clause
  thank: np
  think: clause np prep:about
  tick off: np
  title: quote
  touch: prep:on
  tout: np
  trash: np
  turn: prep:to
  tweet: clause none np quote
  understand: np wh
  upset: passive-clause
  urge: np prep:to to
  veto: np
  view: np passive-prep:as
  voice: np
  vote: prep:against prep:for
  vouch: prep:for
  vow: none np prep:to to
  walk back: np
  want: np to
  warn: clause none np prep:against prep:of quote
  welcome: np
  withdraw: np
  wonder: none wh
  worry: clause passive-clause passive-prep:about prep:about
  write: clause none prep:about prep:by quote
  yell: quote
`;

/** Verbs of saying: they attribute in most of their occurrences, whatever follows; learned likewise. Lemmas. */
export const SPEECH_VERBS = `
  accord accuse acknowledge acquiesce add allege allude announce argue ask assail assert assure balk
  blame blast boast brag caution chant chide cite claim complain concede conclude criticize declare
  decline decry deem denounce deride describe dismiss dispute emphasize explain express hail hint
  indicate insist interject joke lament lash liken list mention mock note order point portray praise
  predict proclaim promise question rail reaffirm rebuke rebut recall recite refer refuse reiterate
  remark reply report retweeted reveal say signal slam spar speculate state stress suggest tell
  title tout tweet urge utter voice vouch vow warn write
`;

/** Verbs that may stand before their subject, after the words they report: `," said X`. Lemmas. */
export const INVERTING_VERBS = `
  say add write ask note explain warn reply respond continue conclude declare announce report insist
  argue complain recall observe remark comment tweet state claim admit agree joke quip shout chant
  exclaim answer point read go boast urge suggest predict begin stress lament muse echo post opine
  recount tell
`;

/** Reporting verbs of English at large, by the complements that make a report of them. Lemmas. */
export const REPORTING_VERBS = `
  quote clause none wh: say tell inform state declare announce confirm affirm insist maintain claim assert argue contend note observe remark comment mention explain clarify emphasize emphasise stress underline reiterate repeat add reply respond report reveal disclose admit concede acknowledge warn caution predict allege complain suggest indicate imply hint write tweet recall recount testify conclude counter retort quip joke boast lament deny promise pledge vow threaten
  clause np quote: propose demand recommend urge
  quote clause: fume, rage, swear, thunder, snap, sneer, scoff
  np: brand accuse blame criticize criticise condemn denounce dismiss reject deny praise hail document
  to: promise pledge vow threaten offer agree refuse decline
`;

/** Verbs with a particle, which is part of them; separated by commas. */
export const PHRASAL_VERBS = `
  quote clause none: point out, spell out, hit back, fire back, shoot back, write back, say back, put forward
  np: turn down, rule out, brush off, brush aside, shrug off, tick off, call out, play down, talk up, lay out, point out, spell out
  prep:at: lash out, hit out, hit back
  prep:against: speak out, lash out
`;

/** Taken off the learned table: perceptions and lists, which say nothing that anybody told. */
export const NO_ATTRIBUTION = `
  see: np prep:for
  list: np
  attack: np
`;
