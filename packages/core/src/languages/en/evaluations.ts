function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that blame or belittle wherever they stand. Lower case, as they stand. */
export const BLAMING: ReadonlySet<string> = wordSet(`
  absurd absurdity abomination appalling abysmal atrocious barbaric bigot bigoted bigotry bogus buffoon bungled bully callous catastrophe
  catastrophic childish clown clueless coward cowardly cowardice con conman crackpot crook crooked cynical deceitful delusional demagogue demeaning
  deplorable deplorables despicable disaster disastrous disgrace disgraceful disgusting dishonest dishonesty dishonorable dopey disrespectful embarrassment
  embarrassing egregious failure faker farce fascist flunky fool foolish fraud garbage gibberish grotesque hateful heartless hideous hoax horrendous horrific
  hypocrisy hypocrite hypocritical idiot idiotic ignorant ignorance immoral incompetence incompetent incoherent indefensible inept inexcusable
  inhumane insane insanity insult insulting intolerant irresponsible islamophobic laughable lazy liar loser lousy ludicrous lunatic madness maniac mediocre
  misguided misogynist misogynistic monster moron nonsense obscene outrageous overrated pathetic phony phoney pandering preposterous puppet racist
  reckless recklessness reprehensible repugnant repulsive ridiculous rotten scandalous sexist sham shameful shameless sickening sloppy
  spineless stunt stupid stupidity tasteless toothless thug toxic traitor travesty treacherous unacceptable unamerican un-american unconscionable
  undemocratic unethical unfit unforgivable unhinged unqualified unworthy vile vulgar whiner witch-hunt worthless wrongheaded xenophobe xenophobic
  xenophobia zealot tone-deaf short-sighted shortsighted low-energy demagoguery propaganda hatemonger warmonger warmongering provocation provocations
  irresponsibly incompetently shamelessly recklessly scapegoat scapegoating divisive naive naïve naivete`);

/** Words that blame where they are said to be somebody's or something's nature. */
export const UNFAVOURABLE: ReadonlySet<string> = wordSet(`
  arrogant awful bad bizarre careless chaos chaotic clumsy crap crazy creepy cruel damaging dangerous dark destroying destructive dictator disappointing
  disappointed discriminating discriminatory dreadful dumb evil extreme extremist failed failing false flawed fringe greedy hate horrible hurtful immature
  inappropriate inexperienced irrational joke meaningless mess mistake nasty offensive out-of-touch outdated petty pointless poor problem problematic questionable
  radical ruthless sad scary shame shocking silly sinister slap soft terrible terrifying threat tragic troubling ugly unfair unjust unprepared unreasonable unstable
  untrustworthy useless vicious weak weaker worse worst wrong`);

/** Words that praise wherever they stand. */
export const PRAISING: ReadonlySet<string> = wordSet(`
  admirable amazing applaud awesome bravest brilliant charming commendable compassionate congratulations courageous dedicated extraordinary fabulous fantastic
  fearless grateful gratitude greatest hero heroes heroic honorable honourable incredible inspirational inspiring kind-hearted kindhearted legendary
  magnificent marvelous marvellous masterful outstanding phenomenal remarkable sensational spectacular splendid steadfast stellar stunning superb
  superstar terrific thank thanks thoughtful tireless tremendous trustworthy visionary wonderful brightest well-qualified exemplary kudos bravo`);

/** Words that praise where they are said to be somebody's or something's nature. */
export const FAVOURABLE: ReadonlySet<string> = wordSet(`
  beautiful best brave capable champion charismatic committed competent decent delighted devoted effective excellent exceptional fair finest friend
  generous genius genuine gifted good great honest honored honoured impressive integrity intelligent kind leader loyal patriot perfect popular powerful
  principled proud qualified respected sincere smart strong strongest successful talented tough valuable warm winner wise experienced prepared`);

/** Deeds, and words of deeds, that are wrong whoever does them. */
export const WRONGDOING: ReadonlySet<string> = wordSet(`
  abuse abused abuses abusing aggression assault assaulted bribe bribed bribery bribes cheat cheated cheating collude colluded colluding collusion conceal
  concealed concealing conspiracy conspire conspired conspiring corrupt corrupted corruption cover-up coverup covering crime crimes criminal criminals deceive
  deceived deceiving deception defraud defrauded discriminate discriminated discriminating discrimination disenfranchise disinformation distort distorted embezzled
  extort extortion fabricate fabricated fabricating falsified felony forgery fraudulent genocide hacked hid illegal illegally
  illicit infiltrated interfere interfered interference intimidate intimidated intimidation kidnapped launder laundered laundering lie lied lies lying loot looted
  looting manipulate manipulated manipulating manipulation massacre massacred mislead misleading misled misused molested murdered obstructed
  obstruction perjury persecuted persecution plagiarized plundered politicize politicized politicizing rape raped rig rigged rigging saboteur saboteurs sabotage
  sabotaged sabotaging scam scammed smuggled smuggling spied spying steal stealing stole stolen suppress suppressed suppression swindle swindled tampered tampering
  torture tortured treason trick tricked unconstitutional unlawful unlawfully violate violated violates violating violation violations whitewash breach
  breached breaches gaming`);
