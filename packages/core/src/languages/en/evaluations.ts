function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Words that blame or belittle wherever they stand. Lower case, as they stand. */
export const BLAMING: ReadonlySet<string> = wordSet(`
  abomination absurd absurdity abysmal appalling atrocious barbaric bigot bigoted bigotry bigots bogus buffoon bullies
  bully bungled callous childish clown clowns clueless con conman coward cowardice cowardly cowards crackpot crass crook
  crooked crooks cynical deceitful delusional demagogue demagoguery demeaning deplorable deplorables deranged despicable
  despotic dictatorial disastrous discredited disgrace disgraceful disgusting dishonest dishonesty dishonorable disloyal
  disrespectful disservice distasteful divisive dopey double-standard draconian egotistical egregious embarrassing
  embarrassment faker farce fascist fascists fear-mongering fearmongering feckless flunky fool foolish fools fraud
  garbage gibberish grotesque gutless half-baked hateful hatemonger heartless hideous hoax horrendous horrid horrific
  hypocrisy hypocrite hypocrites hypocritical hysterical idiot idiotic idiots ignorance ignorant ill-advised
  ill-conceived immoral incoherent incompetence incompetent incompetently indefensible inept inexcusable infantile
  inhumane insane insanity insult insulting intolerable intolerant irresponsible irresponsibly islamophobic laughable
  lazy liar liars loser losers lousy low-energy ludicrous lunacy lunatic madness maniac mean-spirited mediocre misguided
  misogynist misogynistic mockery monster moron morons naive naivete narcissist narcissistic naïve negligent nonsense
  nonsensical obscene odious outrageous overrated pandering paranoid pathetic phoney phony pitiful preposterous
  psychopath quack quacks puppet puppets racist racists reckless recklessly recklessness reprehensible reprehensibly repugnant
  repulsive ridiculous rotten ruinous sadistic scandalous scapegoat scapegoating scaremongering self-serving senseless
  sexist sham shambles shameful shameless shamelessly short-sighted shortsighted sickening slander slanderous sloppy
  smug sociopath spineless stunt stupid stupidity sycophant tasteless thin-skinned thug thugs tone-deaf toothless toxic
  traitor traitors travesty treacherous tyrannical tyrant un-american unacceptable unamerican unbecoming unconscionable
  undemocratic unethical unfit unforgivable unhinged uninformed unpatriotic unpresidential unprofessional unqualified
  unworthy vacuous venal vile vindictive vulgar warmonger warmongering whiner wicked witch-hunt witless worthless
  wretched wrongheaded xenophobe xenophobia xenophobic zealot`);

/** Words that blame where they are said to be somebody's or something's nature. */
export const UNFAVOURABLE: ReadonlySet<string> = wordSet(`
  arrogant awful bad bizarre careless catastrophe catastrophic chaos chaotic clumsy counterproductive crap crazy creepy
  cruel damaging dangerous dark destroying destructive dictator disappointed disappointing disaster discriminating
  discriminatory dreadful dumb evil extreme extremist failed failing failure false flawed foul fringe greedy gross
  harmful hate hollow horrible hostile hurtful illegitimate illogical immature inadequate inappropriate ineffective
  inexperienced insufficient irrational irrelevant joke lackluster lacklustre lame manipulative meaningless menace mess
  messy miserable mistake nasty nightmare notorious nuts offensive out-of-touch outdated overblown petty pointless poor
  problem problematic questionable radical rash regrettable ruthless sad scary shabby shame shocking silly sinister slap
  soft stain stale temperamental terrible terrifying threat tragic troubling ugly unbelievable unfair unfounded
  unhelpful unjust unprepared unreasonable unreliable unsafe unstable untenable untrustworthy unwise unworkable useless
  vicious warped weak weaker worse worst wrong`);

/** Words that praise wherever they stand. */
export const PRAISING: ReadonlySet<string> = wordSet(`
  admirable admired adored amazing applaud astute awesome benevolent bravest bravo brightest brilliant charming classy
  commendable compassionate congratulations courageous dedicated dependable dignified diligent eloquent exemplary
  fabulous fantastic fearless formidable gallant gracious grateful gratitude greatest hard-working hardworking hero
  heroes heroic honorable honourable iconic indispensable inspiration inspirational inspiring invaluable kind-hearted
  kindhearted kudos legendary magnificent marvellous marvelous masterful noble outstanding phenomenal pioneer remarkable
  selfless sensational skillful spectacular splendid stalwart statesman statesmanlike steadfast stellar stunning superb
  superstar tenacious terrific thank thanks thoughtful tireless top-notch trailblazer triumph trustworthy unparalleled
  upstanding visionary well-qualified wonderful world-class`);

/** Words that praise where they are said to be somebody's or something's nature. */
export const FAVOURABLE: ReadonlySet<string> = wordSet(`
  best brave capable charismatic clever competent decent delighted devoted excellent exceptional extraordinary finest
  friend generous genius genuine gifted good great heartwarming honest honored honoured humble impressive incredible
  integrity intelligent kind loyal patriot principled proud qualified respected savvy sensible sincere skilled smart
  strong strongest successful talented tough tremendous valuable warm wise worthy`);

/** Deeds, and words of deeds, that are wrong whoever does them. */
export const WRONGDOING: ReadonlySet<string> = wordSet(`
  abuse abused abuses abusing aggression assault assaulted breach breached breaches bribe bribed bribery bribes cheat
  cheated cheating collude colluded colluding collusion conceal concealed concealing conspiracy conspire conspired
  conspiring corrupt corrupted corruption cover-up covering coverup crime crimes criminal criminals deceive deceived
  deceiving deception defraud defrauded discriminate discriminated discriminating discrimination disenfranchise
  disinformation distort distorted embezzled extort extortion fabricate fabricated fabricating falsified felony forgery
  fraudulent gaming genocide hacked hid illegal illegally illicit infiltrated interfere interfered interference
  intimidate intimidated intimidation kidnapped launder laundered laundering lie lied lies loot looted looting lying
  manipulate manipulated manipulating manipulation massacre massacred mislead misleading misled misused molested
  murdered obstructed obstruction perjury persecuted persecution plagiarized plundered politicize politicized
  politicizing rape raped rig rigged rigging sabotage sabotaged sabotaging saboteur saboteurs scam scammed smuggled
  smuggling spied spying steal stealing stole stolen suppress suppressed suppression swindle swindled tampered tampering
  torture tortured treason trick tricked unconstitutional unlawful unlawfully violate violated violates violating
  violation violations whitewash`);
