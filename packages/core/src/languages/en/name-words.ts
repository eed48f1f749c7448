/** Words of English that tell names from what merely has a capital. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const CALENDAR_WORDS: ReadonlySet<string> = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
christmas easter ramadan hanukkah passover eid diwali thanksgiving
gmt utc edt est pst pdt cet cest bst eet eest msk am pm a.m p.m ad bc ce bce
`);

/** Never part of a name with a capital of their own. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
a an the this that these those some any no every each all both either neither such what which who whom whose
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves
and or but nor so yet for if because although though while when where whereas whether since until unless as than once
of in on at by with from to into onto upon about above below under over between among through during before after
against without within along across behind beyond near off out up down toward towards despite except like per via amid
is are was were be been being am do does did done has have had having will would shall should can could may might must
not never also then there here now just only even still already again too very more most much many few several
how why however moreover furthermore meanwhile nevertheless instead therefore thus hence indeed perhaps maybe
yes no oh ah well please let let's it's that's there's he's she's i'm i've i'd i'll we're we've they're don't didn't
according asked following given speaking including regarding concerning based
today yesterday tomorrow tonight recently currently
`);

/** Not part of a name where they only have the capital of a sentence's first word. */
export const OPENING_WORDS: ReadonlySet<string> = words(`
one two three four five six seven eight nine ten dozens hundreds thousands millions last next earlier later
former ex late acting senior top new old other another same own first second third
`);

/** Lower-case words within a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
de del della di da dos das do du van von der den ten ter bin bint ibn al el ul ad ben abu la le y e zu af av
`);

/** Parts of a name that are written before it with a hyphen: "al-Assad". */
export const HYPHEN_PARTICLES: ReadonlySet<string> = words('al el ul ad as ash ar an at az abd');

/** Last words of names of works, laws, events, prizes and things: no person, place or body. */
export const THING_HEADS: ReadonlySet<string> = words(`
day days week month year cup act acts law laws bill war wars award awards prize medal agreement agreements accord accords treaty
convention protocol pact plan strategy project summit conference festival games olympics olympic championship
championships tournament open season series show movie film book album song edition virus disease covid covid-19
omicron revolution uprising massacre holocaust crisis operation constitution resolution article chapter section
code charter declaration report index survey census internet web iphone android bible quran koran torah
pac pacs century era age ages renaissance amendment doctrine scheme mission programmes clause award rally marathon
dollar dollars euro pound rupee yuan baht peso ruble rouble shilling
`);

/** Words for roles and kinds that often have a capital without being a name. */
export const COMMON_CAPITALS: ReadonlySet<string> = words(`
telegram whatsapp tiktok youtube handout wikipedia bible god lord satan heaven internet earth moon mars sun pm am ok tv gdp dna hiv aids covid covid-19 ceo cfo ai it
rs inr dh dhs tk rm sr us$ a$ hk$ nt$ ksh sh r$ c$ s$ usd eur gbp mph km kg cm mm sq vat ppp atm sms app pdf url faq diy lgbt lgbtq lgbtqi pcr
photo image video read more watch related live updates update breaking exclusive editor's note file caption source share
advertisement advertising subscribe click comment comments copyright rights reserved
`);

/** Verbs that mostly people do, as lemmas: a name before them is a person or a body. */
export const SPEECH_VERBS: ReadonlySet<string> = words(`
say tell add note explain argue write tweet ask reply claim warn insist recall admit state announce suggest believe think
stress reiterate joke quip describe acknowledge urge confirm deny
`);
