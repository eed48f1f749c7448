import type { Act } from '../../model/statement.ts';

/** What a cue's verb or noun does, by lemma; what is not listed asserts. */
export const ACTS_BY_LEMMA: Readonly<Partial<Record<Act, string>>> = {
  estimate: 'estimate predict project forecast calculate reckon guess expect anticipate assess put',
  confirm:
    'confirm acknowledge admit concede verify affirm reaffirm corroborate recognize recognise attest',
  deny: 'deny dispute rebut refute contradict disavow debunk disclaim',
  demand: 'demand insist require order instruct command direct press',
  request:
    'ask urge request call appeal beg plead implore invite petition encourage seek lobby exhort',
  propose: 'propose suggest recommend offer float moot advise advocate table pitch',
  accept: 'accept agree approve consent welcome endorse adopt support back embrace assent ratify',
  reject: 'reject refuse dismiss oppose rebuff spurn decline veto object resist balk',
  promise: 'promise pledge vow commit guarantee swear undertake assure reassure',
  warn: 'warn caution alert',
  threaten: 'threaten',
  accuse: 'accuse blame allege charge implicate',
  criticize:
    'brand criticize criticise condemn denounce blast slam decry deplore lambast lambaste attack assail mock ridicule rebuke fault castigate deride savage berate lament chide bemoan complain disparage hammer rip bash rail scold admonish',
  praise:
    'praise hail laud applaud commend compliment congratulate thank salute celebrate tout extol credit',
  believe:
    'believe think feel doubt suspect fear worry consider regard view see perceive know understand assume presume suppose conclude convince hold find seem appear deem',
  want: 'want hope wish like prefer desire long would',
  intend: 'plan intend aim decide resolve mean determine choose prepare opt mull',
};

/** "declined to comment": verbs of refusing, before a verb of saying. */
export const DECLINING_LEMMAS: ReadonlySet<string> = new Set(['decline', 'refuse']);

/** What is declined, in "declined to comment". */
export const COMMENTING_LEMMAS: ReadonlySet<string> = new Set([
  'comment',
  'say',
  'elaborate',
  'answer',
  'discuss',
  'specify',
  'disclose',
  'reveal',
  'share',
  'confirm',
  'speculate',
  'respond',
  'provide',
  'give',
  'name',
  'identify',
  'clarify',
]);
