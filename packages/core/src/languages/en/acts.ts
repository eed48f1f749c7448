import type { Act } from '../../model/statement.ts';

/**
 * Cues by what is done with them; what is not listed asserts. An entry is a word or several in a row, as lemmas:
 * `_` stands for up to four words between, `/v` and `/n` ask for a verb or a noun, `+clause`, `+wh`, `+to`, `+ing`, `+np`
 * for content of that kind. Of the entries that a cue has, the one of most words counts, then the last in the cue.
 */
export const CUES_BY_ACT: Readonly<Partial<Record<Act, string>>> = {
  assert: `
    say, tell, add, note, claim, argue, report, state/v, speak, talk, describe, mention, explain, reveal/v,
    announce, point out, call/v, call attention, call up, order/n, press/n, press conference, press release,
    make _ point, draw _ attention, opponent, critic, release _ statement, issue _ statement, position paper,
    offer _ explanation, offer _ opinion, offer _ assessment, offer _ insight, offer _ look, offer _ glimpse,
    see fit, mean/n, seek out, seek _ comment, turn up, back to, hold _ conference, hold _ rally,
    long/a, joke, in order, charge/n of, in charge, take _ question, in question, answer _ question,
    respond to _ question, use _ word, unclear, ask rhetorically, give _ speech`,
  estimate: `
    estimate, project/v, projection, forecast, predict, prediction, calculate, extrapolate, handicap, peg/v,
    gauge/v, put _ at, put _ number, put _ figure, put _ odds, put _ chance, give _ chance, give _ odds,
    reckon +clause, favor to, favour to, foretell, prognosticate, tally/v, count/v _ at`,
  confirm: `
    confirm, confirmation, acknowledge, acknowledgment, acknowledgement, admit, admission, concede,
    concession +clause, verify, affirm, reaffirm, corroborate, attest, confess, confession, fess up, own up,
    come clean, agree +clause, agree with, concur, plead guilty, rate/v _ true, be honest, be candid, be frank,
    be _ right, validate, bear out, vindicate, substantiate, authenticate`,
  deny: `
    deny, denial, dispute, rebut, rebuttal, refute, refutation, contradict, debunk, disclaim, disprove, discredit,
    brush off, shrug off, laugh off, brush aside, wave away, deem _ false, rate/v _ false, call _ false,
    take _ back, walk _ back, plead not guilty, push back, bat down, knock down, pour _ water, play down _ report,
    dismiss _ claim, dismiss _ report, dismiss _ allegation, dismiss _ accusation, dismiss _ charge,
    dismiss _ suggestion, dismiss _ notion, dismiss _ rumor, dismiss _ rumour, dismiss _ concern,
    dismiss _ criticism, dismiss _ speculation, dismiss _ story, dismiss _ assertion, dismiss _ comment,
    dismiss _ remark, dismiss _ question, quash _ rumor, quash _ rumour, quash _ report, reject _ notion,
    reject _ idea, reject _ claim, reject _ report, reject _ allegation, reject _ accusation, reject _ charge,
    reject _ suggestion, reject _ assertion, reject _ characterization, reject _ criticism, disavow/v +clause,
    plead innocent, protest _ innocence, call _ lie, call _ untrue, call _ baseless, call _ fabrication,
    maintain _ innocence, no truth, knock down _ report`,
  'decline-comment': `
    no comment, decline to comment, decline comment, not respond, not comment, not reply, not return,
    unavailable for, could not be reached, unreachable, maintain _ silence, remain silent, stay silent, keep silent,
    keep quiet, stay mum, stay quiet, remain mum, withhold/v _ comment, dodge, sidestep, evade, waver in answering,
    avoid answering, avoid _ question, deflect _ question, duck/v, invoke _ fifth, plead the fifth, plead _ fifth,
    take the fifth, refuse comment, hang up, demur +to, ignore _ question, refer question, refer _ question,
    refer all, tight-lipped, mum, silence on, silence about, not forthcoming, not discuss, no answer, not answer,
    without answering, without elaborating`,
  demand: `
    demand, call for, call on, call upon, insist on, insist upon, order/v, command/v, instruct +to +np,
    direct/v +to +np +clause, require, requirement, mandate, push for, press for, agitate for, clamor for,
    clamour for, rally for, compel, oblige, force/v +to, subpoena, summon, ultimatum, impose, prescribe, dictate/v,
    decree, enjoin, yell, scream, calls for, executive order, directive, ban/v, bar/v, prohibit, forbid, outlaw,
    crack down, stipulate, put _ notice, put pressure, pressure/v, sentence/v, push/v +np, cry out for, insist +to,
    hold out for, enforce`,
  request: `
    ask, request, urge, appeal/v, appeal for, appeal to, beg, plead/v for, plead/v with, plead/v +to, implore,
    invite, invitation, petition, encourage, exhort, lobby/v, persuade, convince +to, entreat, coax, nudge, prod,
    solicit, press/v +wh, press/v about, press/v on, press/v _ about, press/v _ on, press/v _ whether, inquire,
    enquire, query, quiz/v, question +wh, question about, question as, question of, question on, question over,
    raise _ question, pose _ question, ask _ question, file _ motion, file _ request, apply for, push/v +to, entice,
    advise _ not, challenge/v +to, coach/v, remind _ to, plea, call _ to action, seek _ permission, seek _ help,
    seek _ answer, seek _ information, seek _ clarification, press/v`,
  propose: `
    propose, proposal, suggest +ing, suggest +np, recommend, recommendation, offer +to, offer _ plan,
    offer _ proposal, offer _ compromise, offer _ solution, offer _ truce, offer _ deal, offer _ talk, offer/v to,
    float/v, moot, advise, advice, advocate/v, table/v, pitch/v, nominate, put forward, put forth _ plan,
    put forward _ plan, roll out, unveil _ plan, unveil _ proposal, unveil _ strategy, introduce _ legislation,
    introduce _ bill, introduce _ measure, introduce _ resolution, introduce _ amendment, lay out _ plan,
    lay out _ proposal, outline _ plan, outline _ proposal, present _ plan, present _ proposal, sponsor/v,
    announce _ plan, announce _ proposal, announce _ bill, announce _ initiative, idea of +ing, plan/n +np,
    plan/n +clause, plan/n for, prescription, submit _ plan, submit _ proposal, table _ motion, table _ amendment,
    draft _ bill, draft _ resolution, volunteer/v +to, counsel/v +to, make _ offer, make _ proposal`,
  accept: `
    accept, acceptance, agree to, agree on, agree +to, agree +np, agreement, approve, approval, consent, adopt,
    embrace, assent, ratify, allow/v +to +np, permit/v, authorize, authorise, authorization, grant/v, pass/v,
    sign off on, sign on to, sign onto, sign up to, green-light, greenlight, give _ green light, give _ go-ahead,
    give _ blessing, give _ nod, go along with, come around, warm to, acquiesce, vote to, vote/v +to, vote in favor,
    vote in favour, rule in favor, rule in favour, uphold, legalize, strike a deal, strike _ agreement,
    reach _ agreement, reach _ deal, reach _ compromise, enact, sign/v _ law, sign/v _ bill, sign/v _ agreement,
    sign/v _ deal, sign/v _ treaty, open to, willing, comply, accede, relent, capitulate, cave/v, award/v,
    honor _ request, honour _ request, resign to, sign/v, passage of, say yes, no problem, bow to, resign oneself,
    willingness, amenable, receptive`,
  reject: `
    reject, rejection, refuse, refusal, dismiss/v +np, oppose, opposition, rebuff, spurn, decline, veto, object/v,
    objection, resist, balk, baulk, rule out, turn down, vote against, vote down, come out against, opposed to,
    strike down, shoot down, overrule, overturn, block/v, defy, nix, scrap/v, scotch/v, quash, invalidate, void/v,
    nullify, annul, disallow, withdraw _ support, pull _ support, distance/v, back out, pull out, boycott,
    walk away, walk out, stand against, say no, renounce, repudiate, disavow +np, disown, rescind, revoke,
    abandon/v, eschew, forswear, shun, disagree with, rule against, override, unwilling, unwillingness, reluctant,
    reluctance, hold out against, fight _ effort, fight _ plan, fight _ attempt, back away, shelve, swear off,
    argue against, advocate against, speak out against, protest/v +np, protest against, stonewall, snub/v,
    deny _ request, deny _ motion, deny _ petition, deny _ permission, aversion, draw _ line, dig in, stop confirm,
    cast _ ballot against, cast _ vote against, ballot against, militate against, stand in _ way, pull back,
    call off, opt out, opt against, decide against, be against, put _ brakes, kill/v _ bill, thumb _ nose`,
  promise: `
    promise, pledge, vow, commit to, commit/v +to, commitment, guarantee, swear/v, undertake, assure +clause,
    assurance, give _ word, oath, make _ promise, reassure`,
  warn: `
    warn, warning, caution, alert/v, sound _ alarm, sounding _ alarm, raise _ alarm, ring _ alarm, bode ill,
    bode badly, not bode well, cautionary, red flag, admonish _ of, forewarn`,
  threaten: `
    threaten, threat, declare war, vow _ revenge, vow _ retaliate, vow _ retaliation, saber-rattling, sabre-rattling`,
  accuse: `
    accuse, accusation, allege, allegation, charge/v, charge that, blame, implicate, indict, indictment, convict/v,
    sue, lawsuit, suit against, file _ suit, file _ lawsuit, file _ complaint, file _ charge, lodge _ complaint,
    make _ charge, level _ charge, level/v at, hold _ responsible, hold _ accountable, point _ finger, finger/v,
    pin/v _ on, impugn, incriminate, prosecute, impeach, claims of, case against, complaint against, find _ guilty,
    fault/v for, responsible for, confront _ with, lay _ blame, cry foul, allegedly`,
  criticize: `
    criticize, criticise, criticism, critical of, critique, condemn, condemnation, denounce, denunciation, blast,
    slam, decry, deplore, lambast, lambaste, attack, assail, mock, ridicule, rebuke, fault/v, castigate, deride,
    savage/v, berate, lament, chide, bemoan, bewail, disparage, hammer/v, rip, bash, rail/v, scold, admonish,
    excoriate, pillory, skewer, roast/v, pan/v, trash/v, knock/v, insult, taunt, jeer, heckle, boo/v, belittle,
    demean, denigrate, vilify, malign, besmirch, smear, demonize, demonise, caricature, scorn, disdain, reprimand,
    reproach, upbraid, rap/v, scoff, sneer, lampoon, satirize, satirise, eviscerate, pummel, bludgeon, thrash,
    grill/v, torch/v, flay, target +np +ing, hit +np +ing, needle/v, fulminate, fume, seethe, thunder/v, inveigh, rant, gripe,
    grouse, grumble, carp, brand/v, protest/v, protest of, protest over, question +np, question +ing, chastise, lecture/v _ for, dress down,
    tear into, lash out, lash/v, hit out, lay into, light into, take aim, take _ shot, take _ swipe, take _ jab,
    take _ dig, take issue, take exception, take _ to task, take _ slam, go after, come down hard, call out,
    call into question, call _ into question, rail against, come under fire, come under attack, under attack,
    under fire, draw _ criticism, draw _ fire, draw _ rebuke, draw _ ire, face _ criticism, face _ backlash,
    outraged by, outrage, outraged, express _ outrage, express _ anger, express _ disgust, express _ dismay,
    express _ disappointment, express _ disapproval, voice _ outrage, voice _ anger, voice _ disapproval,
    voice _ dismay, voice _ criticism, poke fun, make fun, poke _ at, pile on, sound off, throw shade,
    campaign against, fire back, shoot back, strike back, hit back, snipe, swipe/n, broadside, backlash,
    disapproval, disapprove, hostility, barb, jab, mockery, unleash, revile, dislike/v, not like, turn against,
    turn _ fire, not impressed, not _ impressed, aim _ insult, cast _ doubt, cast/v as _ villain, complain,
    complaint, loathe, despise, detest, abhor, write _ scathing, firestorm, furor, uproar, outcry, cut/v into,
    stick it, undercut, undermine, cast aspersions, single out, throw _ book, find fault, have _ harsh word,
    harsh word, harsh on, hard on, disrespect, dismissive, contempt, derision, derisively, sarcastically, mockingly, scornfully, say sarcastically, say mockingly, say scornfully,
    express _ frustration,
    dis/v, diss, dunk on, troll/v, rag on, accuse _ hypocrisy, attack ad, rubbish/v, take offense, take offence,
    take _ whack, take _ swing, jab at, dig at, tirade, takedown, swing hard, unload on, displeasure, onslaught,
    rhetoric against, rhetoric toward, offensive on, broadside against, hate speech, speak ill, bad-mouth`,
  praise: `
    praise, hail/v, laud, applaud, commend, compliment, congratulate, congratulation, thank/v, thanks, salute,
    celebrate, tout/v, extol, extoll, credit/v, cheer, endorse, endorsement, vouch for, vouch, eulogize, eulogise,
    honor/v, honour/v, welcome/v, acclaim, pay tribute, pay homage, tribute, gratitude, appreciate,
    express _ appreciation, express _ admiration, express _ gratitude, express _ thanks, voice _ enthusiasm,
    voice _ admiration, shout out, shout _ to, stand by, speak highly, speak favorably, speak well of, speak warmly,
    speak glowingly, throw _ support behind, throw _ weight behind, throw _ support, rally behind, line up behind,
    line up _ behind, side with, stick up for, stick with, fan of, fervent supporter of, staunch supporter of, strong supporter of, fan, admiration, adulation, enthusiasm, applause, kudos, accolade, lionize, champion/v,
    cheer on, rave/v, gush, marvel/v, fawn, idolize, infatuated, enamored, enamoured, proud of, take pride, toast/v,
    exalt, glorify, flatter, lavish, shower/v _ with, heap _ praise, sing _ praises, come to _ defense,
    come to _ defence, defend/v +np, defense of, speak out in favor, speak in favor, rise to _ defense,
    show _ support, express _ support, bless, give _ thanks, glowing, warm word, kind word, good word, revere,
    trumpet, fond of, admire, stump for, testimonial, plaudits, appreciative, thumb up, champion +np,
    speak in praise`,
  believe: `
    believe, belief, think, thinking, thought/n, feel/v, feeling, doubt, suspect/v, suspicion, fear, worry, worried,
    concern, concerned, express _ concern, voice _ concern, regard/v, view, see, perceive, perception, know,
    knowledge, understand/v, understanding, assume, assumption, presume, suppose/v, convinced, convince/v by,
    conviction, deem, consider/v +np +clause, considers, expect, expectation, anticipate, anticipation, realize,
    realise, realization, recognize +clause, recognise +clause, foresee, imagine, envision, envisage, interpret,
    judge/v, judgment, figure/v +clause, trust/v, confident, confidence, aware, unaware, afraid, scared, skeptical,
    sceptical, skepticism, scepticism, certain, sure, unsure, optimistic, optimism, pessimistic, mindful, wary,
    wariness, nervous, nervousness, anxious, anxiety, angry, anger/v, upset, surprise/v, surprised, shock/v,
    shocked, alarm/v, alarmed, puzzle/v, puzzled, baffle, baffled, impression, have in mind, in mind, respect/v,
    care about, care/v, identify with, relish, enjoy, resent, impress/v, impressed, opinion of, think of,
    think about, hunch, sense/v, sense that, fathom, wonder, find/v +np, find/v +to, rank/v, rank +np, thrill,
    thrilled, horrify, horrified, infuriate, concern/v, disappointed, dismayed, frustrated, bother/v, trouble/v,
    troubling, scare/v, embarrassed, regret/v, in the eye, to _ mind, misread, take for, write off, mistake/v for,
    be of _ opinion, hold/v +clause, buy/v into, subscribe to, disbelief, disbelieve, distrust, mistrust, buoyed,
    hear/v, ponder, reckon, cherish, sympathize, sympathise, empathize, idea about, obsession, obsess, loathing,
    glad, happy, unhappy, pleased, satisfied, dissatisfied, sick of, tired of, uncertain, doubtful, leery, startle,
    amaze, annoy, irritate, offend, rattle, unsettle, distress, learn, guess, surmise, bet/v +clause, intrigue,
    fascinate, curious, faith in, count on, undecided, divided on, split on, hate/v, loyal to, express _ alarm,
    raise _ concern, express _ surprise, upbeat, bracing for, puzzle over, ambivalence, ambivalent, revulsion,
    miffed, aghast, taken aback, unease, uneasy, comfortable, uncomfortable, admire +clause, apprehension,
    put off by`,
  want: `
    want, hope, wish, would like, like/v +to, prefer, preference, desire, yearn, seek/v, support, favor/v, favour/v,
    love/v +to, would love, vote for, look for, look forward, interest in, interested in, eager, eagerness, keen,
    in hope, hopeful, aspire, ambition, vie for, strive, need/v, hungry for, root for, campaign for, would rather,
    long/v for, long/v +to, goal, crave, pine for, covet, back/v, backing, supporter of, lean toward, lean towards,
    feel _ need, itch to, opt for, gun for, angle for, be open, in favor, in favour, excitement for, excited,
    vote/v, thirst, clamor, favor +np, favour +np, fight for, cast _ ballot for, cast _ vote for, eye/v, wait/v +to,
    content to, dream of`,
  intend: `
    plan +to, plan/v, plan on, intend, intention, intent, aim/v +to +ing, aim at, decide, decision, resolve/v,
    determined +to, determine/v +to, choose, choice, prepare, opt/v, mull, mull over, consider/v +ing, contemplate,
    weigh/v +ing, weigh/v +wh, set to, be set, about to, toy with, look to, think about +ing, gear up, try/v,
    attempt/v, effort, strategy, scheme, seek/v +to, plot/v, poised, bound to, on course, settle on, make _ mind,
    purpose, hell-bent, bent on, shift _ focus, focus on +ing, go ahead with, considering +np +ing +wh, pursue,
    schedule, work to, designed to, bid to, consider/v whether, think about whether, resolve to, ready to,
    hope to run, prepared to`,
};

/** Cues that tell how something looks: what is said is weakened, nobody's act. */
export const SEEMING_CUES: ReadonlySet<string> = new Set(
  'seem appear look sound reportedly supposedly apparently'.split(' '),
);

/** Cues that only bring forward what their noun does: "voiced concern", "renewed the offer". Lemmas. */
export const CARRYING_CUES: ReadonlySet<string> = new Set(
  `echo voice reiterate repeat renew articulate indicate express share declare state pronounce spell make issue
  withhold outline raise convey register deliver mount`.split(/\s+/),
);

/** Cues whose verb characterizes somebody: whether it is praise or blame, the words say. */
export const CHARACTERIZING_CUES: ReadonlySet<string> = new Set(
  `call describe label dub characterize characterise portray paint depict refer liken compare cast brand deem declare
  pronounce proclaim present speak`.split(/\s+/),
);

/** Verbs before "to" whose act is the cue's, whatever verb follows: "refused to endorse". */
export const GOVERNING_CUES: ReadonlySet<string> = new Set(
  `refuse decline threaten promise vow pledge swear agree offer plan intend decide opt choose want hope ask urge
  call tell order demand expect refusal promise`.split(/\s+/),
);

/** What is declined, in "declined to comment". Lemmas. */
export const COMMENTING_LEMMAS: ReadonlySet<string> = new Set(
  `comment say elaborate answer discuss specify disclose reveal share confirm speculate respond reply provide give name
  identify clarify explain release detail speak talk tell offer return weigh define describe address divulge predict
  testify be expand engage volunteer verify acknowledge`.split(/\s+/),
);

/** What is refused, in "refused to say", when it is an answer rather than a deed. Lemmas. */
export const REFUSED_LEMMAS: ReadonlySet<string> = new Set(
  `comment say elaborate answer discuss specify speak talk reveal explain define clarify weigh respond reply confirm identify
  name describe testify`.split(/\s+/),
);

/** What is not done, in "would not say": he who does not keeps silent. Lemmas. */
export const REPLYING_LEMMAS: ReadonlySet<string> = new Set(
  'say comment elaborate specify reply respond confirm disclose release return provide explain identify'.split(
    ' ',
  ),
);

/** Past tenses and participles that no rule makes. */
export const IRREGULAR_FORMS = `
  say:said tell:told think:thought feel:felt know:knew,known see:saw,seen seek:sought find:found put:put take:took,taken
  make:made give:gave,given throw:threw,thrown shoot:shot stand:stood speak:spoke,spoken swear:swore,sworn forbid:forbade,forbidden
  withdraw:withdrew,withdrawn come:came go:went,gone draw:drew,drawn fight:fought hit:hit strike:struck hold:held keep:kept
  hear:heard understand:understood foresee:foresaw,foreseen choose:chose,chosen let:let overthrow:overthrew,overthrown
  overrule:overruled lay:laid tear:tore,torn set:set write:wrote,written be:is,are,was,were,been,am,'s,'re,'m,being
  mean:meant plead:pled bear:bore,borne rise:rose,risen shut:shut stick:stuck lead:led sing:sang,sung have:has,had,'ve
  foretell:foretold undertake:undertook,undertaken forswear:forswore,forsworn cast:cast buy:bought pay:paid ring:rang,rung
  lie:lied,lying not:n't,never not:without will:'ll,wo can:ca win:won mistake:mistook,mistaken misread:misread undercut:undercut
  admit:admitted,admitting commit:committed,committing permit:permitted,permitting rebut:rebutted,rebutting compel:compelled,compelling
  regret:regretted,regretting level:levelled,levelling counsel:counselled,counselling handicap:handicapped,handicapping
  cut:cut dig:dug withhold:withheld uphold:upheld`;
