/**
 * Verbs that attribute, each with the complements with which they do (see `ComplementKind`; `passive-` when
 * the verb is passive). Learned by bench/quality/learn-cues.ts: a pair is listed when it attributes in at
 * least half of its occurrences in the training corpus.
 */
export const CUE_VERBS = `
  accord: quote
  accuse: np passive-prep:of prep:of
  acknowledge: clause np quote
  add: clause none quote
  address: wh
  admire: np
  admit: clause none np quote
  advise: to
  advocate: prep:for
  affirm: np
  agree: clause prep:on prep:with to
  aim: to
  align: passive-prep:with
  allege: clause np
  allow: wh
  anger: prep:by
  announce: clause none np passive-np quote wh
  answer: np
  anticipate: clause
  apologize: prep:for
  appear: clause to
  append: np
  applaud: np
  approve: np
  argue: clause np prep:against prep:for
  ask: none np passive-prep:about passive-prep:by passive-quote passive-to passive-wh prep:about prep:by prep:for prep:in quote to wh
  assail: np
  assert: clause np
  assume: passive-clause
  assure: clause none passive-prep:of
  attack: clause np
  attribute: np
  balk: prep:at
  bark: none
  begin: prep:by
  believe: clause prep:in
  bemoan: clause np
  blame: clause np
  blast: clause np
  boast: clause
  boo: np
  boom: quote
  brag: clause
  brush: np
  calculate: clause
  call: clause np prep:for prep:into prep:on prep:upon quote
  campaign: prep:against prep:for
  caution: clause prep:against
  challenge: passive-prep:over to
  chant: quote
  characterize: np
  charge: none
  chide: np
  cite: clause np quote
  claim: clause
  clarify: clause
  clear: clause
  come: prep:against
  comment: clause prep:on
  complain: clause prep:about
  concede: clause none
  conclude: clause none prep:by quote
  concur: prep:with
  condemn: np quote
  confirm: clause np
  congratulate: np
  consider: ing np
  contemplate: ing
  contend: clause
  continue: quote
  contradict: np
  contrast: np
  convince: clause passive-clause
  counter: clause
  credit: np
  criticize: clause np passive-prep:by passive-prep:for
  decide: clause
  declare: clause none quote
  decline: np to
  decry: clause np
  deem: np
  defend: np
  define: wh
  deflect: np
  demand: clause np
  demonstrate: clause
  denounce: np
  deny: clause np
  deride: np
  describe: clause np passive-prep:as prep:as wh
  detail: np
  determine: clause wh
  devote: passive-to
  disagree: prep:with
  disavow: np
  disclose: np
  discuss: np wh
  dismiss: np
  dispute: np
  disregard: np
  distinguish: np
  divide: passive-prep:on passive-prep:over
  document: np
  double: prep:on
  downplay: np
  echo: clause quote
  email: np
  empathize: prep:with
  emphasize: clause np
  encourage: prep:to to
  endorse: ing
  entitle: quote
  envision: np
  estimate: clause
  exclaim: none
  expect: passive-to
  explain: clause none np quote wh
  express: np
  extol: np
  fear: clause np
  feel: clause prep:about
  figure: wh
  find: clause none quote
  float: np
  foreshadow: np
  forget: clause
  frame: np
  go: prep:of
  hail: np
  heap: np
  heckle: np
  hesitate: to
  highlight: clause np
  hint: clause
  hope: clause np prep:for to
  identify: np
  illustrate: np
  imagine: clause
  imply: clause
  impress: passive-prep:by
  indicate: clause none
  insist: clause none
  insult: np
  intend: np passive-to
  interject: quote
  interpret: np passive-prep:as
  invoke: np
  issue: np
  jab: np
  joke: clause quote
  judge: np
  know: clause passive-clause passive-prep:as passive-prep:for prep:for wh
  label: np
  lambast: np
  lament: np
  lay: np
  learn: clause np
  like: np to
  liken: np
  line: prep:behind
  list: np
  look: prep:for to
  love: to
  mean: passive-to
  mention: clause ing np
  mince: np
  mock: np
  muse: prep:about
  note: clause none np quote wh
  notice: clause
  offer: quote to
  opt: to
  order: clause np to
  outline: np wh
  peg: np
  persuade: to
  pitch: np
  pivot: to
  plan: to
  plead: np prep:with
  pledge: prep:to
  point: clause np prep:as prep:to quote to wh
  portray: np
  posit: clause
  post: none quote
  praise: np quote
  preach: np
  predict: clause none
  prefer: np
  prescribe: np
  press: clause
  proclaim: np quote
  prohibit: np
  promise: clause none prep:to to
  pronounce: np
  propose: clause ing np to
  push: clause prep:against prep:for to
  question: np prep:about wh
  quip: quote
  quote: np
  rail: prep:against
  re-tweeting: np
  read: none quote
  reaffirm: clause np
  realize: clause
  rebut: np
  recall: clause ing np quote wh
  recite: np
  reckon: prep:with
  recognize: clause np
  recount: np
  refer: np prep:as prep:to to
  reference: np
  refuse: np to
  refute: np
  reiterate: clause np
  reject: np
  relish: np
  remark: clause none prep:upon quote
  remember: wh
  remind: clause
  replay: np
  reply: none quote
  report: clause none np passive-clause prep:about quote
  reprimand: np
  repudiate: np
  require: passive-to
  resist: np
  respond: clause none np prep:by prep:with quote to
  restrict: np
  retweeted: np
  reveal: clause np passive-clause wh
  ridicule: np
  rule: clause ing np
  satirize: np
  savage: np
  say: clause ing none np passive-clause passive-to prep:at prep:for prep:in prep:on quote wh
  see: np passive-prep:as prep:for
  seek: quote to
  seem: clause prep:like
  sense: clause
  sentence: np
  share: prep:with
  shout: none quote
  show: clause np passive-ing prep:of
  shrug: np
  sign: clause
  signal: clause np
  slam: np
  spar: prep:over
  speak: prep:about prep:of
  speculate: clause
  stand: prep:by
  state: clause none quote
  stress: clause np
  suggest: clause ing np quote
  sum: np
  support: ing
  suspect: clause
  talk: prep:about prep:with
  tell: clause none passive-clause prep:about quote to wh
  thank: np
  think: clause np prep:about
  title: quote
  touch: prep:on
  tout: np
  trash: np
  turn: ing
  tweet: clause none np prep:at quote
  understand: np wh
  upset: passive-clause
  urge: np prep:to to
  veto: np
  view: np passive-prep:as prep:as
  voice: np
  vote: prep:against
  vouch: prep:for
  vow: clause np prep:to to
  want: to
  warn: clause none np prep:against prep:of quote
  withdraw: np
  witness: np
  wonder: none wh
  worry: clause passive-clause passive-prep:about
  write: clause none prep:in prep:of quote
  yell: quote
`;

/** Verbs of saying: they attribute in most of their occurrences, whatever follows. Lemmas. */
export const SPEECH_VERBS = `
  accord accuse acknowledge acquiesce add allege allude announce argue ask assail assert balk bemoan blast boast brag caution chant chide cite claim complain concede conclude criticize declare decline decry deem denounce deride describe dismiss dispute echo emphasize envision explain express hail hint indicate insist interject joke lambast lament lash liken list mention mock note order point portray praise predict proclaim promise question rail reaffirm rebuke rebut recall recite refer refuse reiterate remark reply report retweeted reveal say signal slam spar speculate state stress suggest tell title tout tweet urge utter voice vouch vow warn write
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
  np: accuse blame criticize criticise condemn denounce dismiss reject deny praise hail document
  to: promise pledge vow threaten offer agree refuse decline
`;
