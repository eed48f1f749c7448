/**
 * Words that running English news writes in lower case: a capital alone does not make them names.
 * Counted over some thousand articles; those in at least four are here.
 */
const WORDS = `
aback abandon abandoned abandoning abduction abide abilities ability able aboard abolish abolished abortion abortions
about above abroad abrupt abruptly absence absent absentee absolute absolutely absurd abundant abuse abused abusers
abuses abusing abusive academic academics academy accelerate accelerated accelerating acceleration accent accept
acceptable acceptance accepted accepting accepts access accessed accessible accident accidents accommodate
accommodation accommodations accompanied accompanying accomplish accomplished accomplishment accomplishments accord
accordance according accordingly account accountability accountable accountant accounted accounting accounts
accumulated accuracy accurate accurately accusation accusations accuse accused accuses accusing accustomed achieve
achieved achievement achievements achieving acknowledge acknowledged acknowledgement acknowledges acknowledging
acknowledgment acquaintances acquainted acquire acquired acquiring acquisition acquisitions acquitted acronym across
act acted acting action actions activated active actively activism activist activists activities activity actor actors
actress acts actual actually acute acutely adamant adapt adaptation adapted adapting add added addiction adding
addition additional address addressed addresses addressing adds adept adequate adequately adhere adherence adjective
adjourned adjust adjustment adjustments administer administered administration administrations administrative
administrator administrators admirable admiration admire admission admit admits admitted admittedly admitting adopt
adopted adopting adoption adoring ads adult adults advance advanced advancement advances advancing advantage
advantages adversaries adversary adverse advertised advertisements advertising advice advise advised adviser advisers
advises advising advisor advisory advocacy advocate advocated advocates advocating affair affairs affect affected
affecting affection affects affidavit affiliate affiliated affiliation affirm affirmative affirmed affirming affirms
affluent afford affordability affordable afloat aforementioned afraid afrol after aftermath afternoon afterward
afterwards again against age aged agencies agency agenda agent agents ages aggravated aggravating aggression
aggressive aggressively aging ago agree agreed agreeing agreement agreements agrees agricultural agriculture ahead aid
aide aided aides aiding ailing aim aimed aiming aims air aircraft aired airing airline airlines airplane airport
airports airstrikes airwaves aisle akin alarm alarmed albeit album alcohol alert alerted alias alienate alienated
alienating alienation aliens align aligned alike alive aliyah all allegation allegations alleged allegedly alleges
allegiance allegiances alleging alliance alliances allied allies allocate allocated allotted allow allowed allowing
allows alluding allure ally almost alone along alongside already also alter altered alternate alternative alternatives
although altogether always amassed amazed amazing ambassador ambassadors ambience ambition ambitions ambitious ambush
amend amended amendment amendments amenities amid ammunition amnesty among amongst amount amounted amounting amounts
ample amplified amplify analyses analysis analyst analysts analytics analyze analyzed analyzing ancestral anchor
ancient and anew anger angered angrily angry anguish animal animals animated animating ankle anniversary announce
announced announcement announcements announces announcing annual annually annum anointed anomaly anonymity anonymous
anonymously another answer answered answering answers antiabortion anticipated anticipating anticipation antics
antipathy antitrust anxieties anxiety anxious any anybody anymore anyone anything anytime anyway anywhere apart
apartheid apartment apartments apologize apologized apology app appalled apparatus apparel apparent apparently appeal
appealed appealing appeals appear appearance appearances appeared appearing appears appetite applaud applauded
applauding applause applicable applicant applicants application applications applied applies apply applying appoint
appointed appointing appointment appointments appreciate appreciated appreciates appreciation approach approached
approaches approaching appropriate appropriately approval approve approved approving approximately apps arable arbiter
arbitrary arbitration archaeological archipelago architect architects architectural architecture archives ardent are
area areas aren arena arguably argue argued argues arguing argument arguments arise arm armed arming arms army arose
around arrange arranged arrangement arrangements array arrest arrested arrests arrival arrivals arrive arrived arrives
arriving arrogance arrogant arsenal arson art article articles articulate articulated artificial artificially artist
artistic artists arts artwork ascendancy ashamed aside ask asked asking asks aspect aspects aspirations aspire aspires
assailed assassinated assassination assault assaulted assaulting assaults assembled assembly assert asserted asserting
assertion assertions assertive assess assessed assessing assessment assessments asset assets assign assigned
assignment assignments assimilation assist assistance assistant assisted associate associated associates association
associations assuage assume assumed assumes assuming assumption assumptions assurances assure assured astonishing
asylum asymptomatic ate athlete athletes atmosphere atop atrocities attached attack attacked attackers attacking
attacks attained attempt attempted attempting attempts attend attendance attended attendees attending attention
attitude attitudes attorney attorneys attract attracted attracting attraction attractions attractive attracts
attributable attributed auction auctions audience audiences audio audit auspices authentic authenticity author
authoritarian authorities authority authorization authorized authors auto automated automatic automatically automobile
autonomous autonomy autopsy avail availability available avenues average averaged averages averaging avert aviation
avoid avoided avoiding await awaiting award awarded awarding awards aware awareness away awe awful awkward babies baby
back backbone backdrop backed backer backers backfired background backgrounds backing backlash backs backseat backward
bad badge badly bag baggage bags baht bail bailout bait balance balanced balancing balked ball ballistic balloons
ballot balloting ballots ballroom ban bananas band bang bank banker bankers banking bankrupt bankruptcy banks banned
banner banning bans bar bare barely bargain bargaining barnstorming barred barrier barriers barring bars base baseball
based bases bash bashing basic basically basics basis basketball batch batches bathroom bathrooms battered batteries
battery battle battled battlefield battleground battlegrounds battles battling beaches beamed beans bear bearing bears
beat beaten beating beautiful beauty became because become becomes becoming bed bedrock bedroom beds beef been before
began begin beginning begins begun behalf behave behavior behaviors behaviour behind beholden being beings belatedly
belief beliefs believe believed believes believing belong belonged belonging belongings belongs below belt bemoaned
bench benchmark beneath beneficial beneficiaries beneficiary benefit benefited benefiting benefits bent beside besides
best bestselling bet betrayal betrayed bets better betting between beyond bias biased bid bidding bids big bigger
biggest bigot bigoted bigotry bike bikes bilateral bill billed billion billionaire billionaires billions bills bin
bind binding binds biodiversity biographies biography biological bipartisan bird birds birth birthday birther bisexual
bit bite bitter bitterly bizarre black blackouts blacks blame blamed blames blaming blanket blared blast blasted
blasting blasts blatant bleak bleeding blessed blessing blind blistering bloc block blockade blocked blocking blocks
blog blond blood bloodshed bloody blow blowback blowing blowout blows blue blunt bluntly board boarding boards boast
boasted boasting boasts boat boats bodies body boiled boisterous bold boldly bolster bolstering bomb bombastic bomber
bombing bombings bombs bombshell bona bond bonds bone bonuses booed booing book booked booking books boom booming boon
boos boost boosted boosting booth boots border bordering borders boring born boroughs borrow borrowed borrowers
borrowing boss bosses both bother bothered bottle bottles bottom bought bounce bound boundaries bounds bout bow bowl
box boxes boy boycott boys brace bracing brag bragging brain brainchild branch branches brand brands brash brass brave
bravely brawl breach breached breaches bread breadth break breakdown breakfast breaking breaks breakthrough breath
breathe breathtaking breed breeding brewing bribe bribery bribes bridge bridges bridging brief briefed briefing
briefly bright brighter brilliant bring bringing brings brink bristled broad broadcast broadcaster broadcasting
broaden broadening broader broadly broke broken broker brokered brokers bronze brother brotherly brothers brought
brown bruises bruising brush brushed brushes brutal brutality bubble buck budget budgets build builders building
buildings builds built bulk bullet bullets bully bullying bulwark bump bunch buoyed burden bureau bureaucracy
bureaucratic buried burn burned burning burst bus buses business businesses businessman businessmen bust busy but
butter buy buyer buyers buying buys buzz bypass cabinet cable cables cache cake calculate calculated calculating
calculations calculus calendar call called calling calls calm came camel camera cameras camp campaign campaigned
campaigner campaigning campaigns camps campus campuses can cancel canceled cancellation cancelled cancer candid
candidacies candidacy candidate candidates candidly candy cannot cap capabilities capability capable capacities
capacity capita capital capitalism capitalist capitalize capitalizing capitals capped caps captain captive capture
captured capturing car carbon card cards care cared career careers careful carefully careless cares caretaker cargo
caring carpet carried carrier carriers carries carry carrying cars cartel cartels carve case cases cash casino casinos
cast casting casual catalyst catastrophe catastrophic catch catches catching categorically categories category cater
cattle caucus caucused caucuses caucusgoers caught cause caused causes causing caution cautioned cautious cave ceased
ceiling ceilings celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity cell
cellphone cellphones cells cement cemented censorship censure census cent center centered centerpiece centers central
centre centres centrist centrists cents centuries century ceremonies ceremony certain certainly certainty certificate
certification certified chain chains chair chaired chairman chairmen chairperson chairs chairwoman challenge
challenged challenger challengers challenges challenging chamber chambers champion championed championing champions
championship chance chances change changed changes changing channel channels chanted chanting chants chaos chaotic
chapter character characterised characteristic characteristics characterized characters charge charged charges
charging charisma charitable charities charity charm charming chart charter charters chase chasing chat chatter cheap
cheaper cheapest cheated cheating check checked checking checkpoints checks cheer cheered cheering cheers cheese chef
chemical chemistry cherished chest chicken chided chief chiefs child childhood childish children chip chipping
chocolate choice choices choose chooses choosing chops chord chorus chose chosen chronic chunk church cigarette
cigarettes cinema circle circles circuit circular circulate circulated circulating circumstances circus cite cited
cites cities citing citizen citizens citizenship city civic civil civilian civilians civility civilized claim claimed
claiming claims clandestine clapping clarified clarify clarifying clarity clash clashed clashes clashing class classes
classic classification classified classify classroom clause clean cleaner cleaning clear clearance clearances cleared
clearer clearly clergy click client clientele clients cliff climate climb climbed climbing clinch clinched cling
clinic clinical clinics clip clips clock close closed closely closer closes closest closing closure closures clothes
clothing cloud clouds clout club clubs clue clues clutch coach coaches coaching coal coalesce coalescing coalition
coalitions coast coastal coastline coat cocaine code codes coffee coffers coherent cohesion coin coincided coincidence
coincidentally coined cold collaborated collaboration collaborative collapse collapsed collapsing collar collateral
colleague colleagues collect collected collecting collection collective collectively collects college colleges
collusion colonial colonialism colony color colorful colors colour colourful column columnist columns combat combating
combative combination combine combined combines come comeback comedian comedy comes comfort comfortable comic coming
command commanded commander commanders commanding commands commemorate commemoration commence commended comment
commentary commentator commentators commented commenting comments commerce commercial commercially commercials
commission commissioned commissioner commissioners commissioning commissions commit commitment commitments committed
committee committees committing commodities commodity common commonly communicate communicated communicating
communication communications communist communities community companies company comparable compare compared compares
comparing comparison comparisons compassion compassionate compelled compelling compensate compensation compete
competed competence competent competing competition competitions competitive competitor competitors compiled compiling
complain complained complaining complaint complaints complete completed completely completing completion complex
complexes complexity compliance complicate complicated complications complicity complied compliment comply complying
component components composed composition compound compounded comprehensive comprise comprises comprising compromise
compromised computer computers computing comrade con concede conceded conceding concentrate concentrated concentration
concept concern concerned concerning concerns concert concerted concession concessions conciliatory conclude concluded
concludes concluding conclusion conclusions concrete concurred condemn condemnation condemned condemning condensed
condition conditional conditions condolences conducive conduct conducted conducting conducts conference conferences
confessed confidence confident confidential confidentiality confined confirm confirmation confirmed confirming
confirms confiscated conflict conflicted conflicts conform confront confrontation confrontational confrontations
confronted confronting confuse confused confusing confusion congestion conglomerate congratulate congratulated
congratulating congratulations congressional congressman conjunction connect connected connecting connection
connections connectivity connects conscience conscious consciousness consecutive consensus consent consequence
consequences consequential conservation conservatism conservative conservatives consider considerable considerably
consideration considerations considered considering considers consistent consistently consists consolidate
consolidated consolidating consolidation conspiracy constant constantly constituencies constituency constituents
constitute constituted constitutes constitution constitutional constrained constraints construct constructed
construction constructive consulate consult consultant consultants consultation consultations consulted consulting
consume consumed consumer consumers consumes consummate consumption contact contacted contacting contacts contain
contained containers containing containment contains contamination contemplate contemplating contemporary contempt
contend contender contenders contends content contention contentious contents contest contestant contested contesting
contests context continent continental continents contingent continually continuation continue continued continues
continuing continuity continuous continuously contract contracted contracting contractor contractors contracts
contradict contradicted contradiction contradictions contrary contrast contrasted contrasting contrasts contribute
contributed contributes contributing contribution contributions contributor contributors control controlled
controlling controls controversial controversies controversy conundrum convene convened convenience convenient
convening convention conventional conventions convergence conversation conversations convert converted converting
convey conveyed convicted conviction convictions convince convinced convincing convoluted cook cookies cooking cool
cooperate cooperating cooperation coordinate coordinated coordinating coordination coordinator cope copies copper copy
cordial core corn corner corners cornerstone coronavirus corporate corporations corps correct correctly correctness
correlation correspondence correspondent corresponding corridor corrupt corruption cost costly costs could couldn
council councils counsel count counted counter counterattack countered counterpart counterparts counties counting
countless countries country countrymen countryside counts county coup couple coupled couples courage courageous course
courses court courtesy courthouse courting courtroom courts cousin cover coverage covered covering covers coveted cow
cozy crack crackdown crackdowns cracked cracking cracks craft crafted crafts cramped crash crazy cream create created
creates creating creation creative creativity creator creators credentials credibility credible credit credited
creditors credits creeping crew crews cried crime crimes criminal criminals crippled crises crisis criteria critic
critical critically criticised criticism criticisms criticize criticized criticizing critics critique critiques crop
crops crore cross crossed crosses crossing crowd crowded crowds crowned crucial crude cruel crumbling crunch crush
crushed crushing cry crypto cryptocurrencies cryptocurrency crystal crystallize cuisine culinary culminating cult
cultivate cultivated cultivating cultural culturally culture cultures curb curbing cure curiosity curious currencies
currency current currently curriculum curtailed custody custom customer customers customs cut cuts cutting cyber cycle
cycles cynical dad daily dam damage damaged damages damaging damn dams dance dancing danger dangerous dangers dare
dared dark darkness data database date dated dates datetime dating daughter daughters daunting dawn day daylight days
dead deadliest deadline deadlock deadlocked deadly deal dealers dealing dealings deals dealt dean dear death deaths
debate debated debates debating debt debts debunked debut debuted decade decades deceased decent decide decided
decidedly decides deciding decision decisions decisive decisively deck declaration declarations declare declared
declares declaring decline declined declines declining decrease decreased decreasing decree decried dedicated
dedication deeds deemed deems deep deepen deepened deepening deeper deepest deeply defamation defamatory default
defaults defeat defeated defeating defeats defect defects defence defend defendant defendants defended defender
defenders defending defends defense defenses defensive defer defiant deficiencies deficit deficits defied define
defined defines defining definitely definition definitive definitively deflect defy defying degradation degree degrees
del delay delayed delaying delays delegate delegates delegation delegations deleted deliberate deliberately
deliberations delicacy delicate delicious delight delighted deliver delivered delivering delivers delivery demand
demanded demanding demands demeanor demise democracies democracy democratize demographic demographics demonstrate
demonstrated demonstrates demonstrating demonstration demonstrations demonstrators demoralized demurred denial denied
denies denounce denounced denouncing dent deny denying departed departing department departments departure depend
depended dependence dependency dependent depending depends depicting depiction deplorable deploy deployed deploying
deployment deport deportation deportations deported deporting deposits depression deprive depriving depth deputies
deputy derail deregulation dereliction derided derisively derived descend descended descent describe described
describes describing description descriptions desert deserted deserve deserved deserves design designated designed
designer designing designs desire desk desperate desperately desperation despite destabilising destabilize destination
destinations destined destiny destroy destroyed destroying destruction destructive detail detailed detailing details
detain detained detainees detect detected detection detention detentions deter determination determine determined
determines determining detractors detrimental devastated devastating devastation develop developed developer
developers developing development developmental developments device devices devise devoted devout diagnosed diagnosis
diagnostic dial dialogue diaspora dictate dictated dictator dictators dictatorship did didn die died dies diesel diet
differ differed difference differences different differently differs difficult difficulties difficulty dig digging
digital digits dignified dignity digs dilemma dimension dimensions diminish diminished diminishing diners dining
dinner dinners dioxide diplomacy diplomat diplomatic diplomats dipped dire direct directed direction directions
directives directly director directors dirt dirty disabilities disability disabled disadvantage disagree disagreed
disagreement disagreements disagrees disappear disappearance disappeared disappearing disappoint disappointed
disappointing disappointment disapproval disarray disaster disasters disastrous disavow disavowed disbanded disbelief
discarded disciplinary discipline disciplined disclose disclosed disclosure disclosures discomfort discontent discount
discounted discourage discouraging discourse discover discovered discoveries discovery discredit discredited
discrepancies discretion discretionary discriminate discriminated discrimination discriminatory discuss discussed
discussing discussion discussions disdain disease diseases disenfranchised disgrace disgraceful disgruntled disgust
disgusting dish dishes dishonest disingenuous dislike disliked dismal dismantle dismantled dismay dismiss dismissal
dismissed dismisses dismissing dismissive disobedience disorder disparities dispatched dispel displace displaced
displacement display displayed displaying displays disposable disposal dispose disproportionate disproportionately
dispute disputed disputes disqualified disqualify disqualifying disregard disrespect disrespectful disrupt disrupted
disruption disruptions disruptive dissatisfaction dissatisfied dissent dissidents dissolution dissolve dissolved
distance distanced distancing distant distinct distinction distinctive distinguish distinguished distorted distract
distraction distress distressed distribute distributed distributing distribution district districts distrust disturbed
disturbing diverse diversified diversify diversity diverted divide divided dividends divides dividing divine division
divisions divisive divorce divorced docket doctor doctors document documentary documentation documented documenting
documents does doesn dog dogged dogs doing dollar dollars dolphins domain domestic domestically dominance dominant
dominate dominated dominating don donate donated donating donation donations done donor donors doom doomed door doors
dos doses dotted double doubled doubles doubling doubt doubted doubts down downfall download downplayed downtown
downturn downward dozen dozens draft drafted drafting drag dragged dragging drainage drama dramatic dramatically drank
drastic drastically draw drawing drawn draws dream dreamed dreams dress dressed dresses drew dried drink drinking
drinks drive driven driver drivers drives driving drone drones drop dropped dropping drops drought droughts drove
droves drowned drowning drug drugs drum dry dual dubbed dubious duck due dueling dues dug dump dumped dumping duo
durable duration during dust duties duty dwindling dying dynamic dynamics dynasty dysfunction dysfunctional each eager
eagerness ear earlier earliest early earn earned earners earnest earning earnings earns ears earth earthquake
earthquakes ease easier easiest easily easing eastern easy eat eaten eating echo echoed echoes echoing eclectic
eclipse ecological economic economically economics economies economist economists economy ecosystem edge edged edges
edited editing edition editions editor editorial editorials editors educate educated education educational educators
effect effective effectively effectiveness effects efficiency efficient efficiently effort efforts egg eggs eight
eighth either elaborate elaborated elder elderly elders eldest elect electable elected electing election elections
elective electoral electorate electorates electric electrical electricity electronic element elementary elements
elephant elevate elevated elevating eligibility eligible eliminate eliminated eliminating elimination elite elites
else elsewhere email emailed emails emanating embarked embarrassed embarrassing embarrassment embassies embassy
embattled embedded emblematic embodied embrace embraced embraces embracing embroiled emerge emerged emergence
emergencies emergency emerging emigrate emigrated emission emissions emotion emotional emotionally emotions empathy
emphasis emphasised emphasize emphasized emphasizing emphatically empire employ employed employee employees employer
employers employing employment employs empower empowered empowering empowerment empty enable enabled enables enabling
enact enacted enactment enamored enclave enclaves encompasses encounter encountered encounters encourage encouraged
encouragement encourages encouraging encrypted encryption end endangered endeavor endeavors ended ending endless
endorse endorsed endorsement endorsements endorsers endorses endorsing ends endured enduring enemies enemy energetic
energize energized energy enforce enforced enforcement enforcer enforcing engage engaged engagement engagements
engaging engine engineer engineering engineers enhance enhanced enhances enhancing enjoy enjoyed enjoying enjoys
enlist enlisted enormous enormously enough enrich enrolled enrollment enrolment ensued ensuing ensure ensured ensuring
entail entailed enter entered entering enterprise enterprises enters entertain entertainer entertainment enthusiasm
enthusiastic enthusiastically enthusiasts enticing entire entirely entities entitled entity entourage entrance
entrepreneur entrepreneurial entrepreneurs entrepreneurship entry environment environmental environmentalists
environmentally envisioned envoy epic epicenter epidemic episode episodes eponymous equal equality equally equation
equipment equipped equitable equity equivalent era eradicate erase erased eroded eroding erosion error errors
erstwhile erupted escalate escalated escalating escalation escape escaped escorted especially espionage espoused
essence essential essentially establish established establishing establishment estate estimate estimated estimates etc
eternal ethical ethics ethnic ethnically ethnicity ethos euphoria euros evacuation evade evaluate evaluated evaluating
evaluation evangelical evangelicals eve even evenhanded evening evenly event events eventual eventually ever every
everybody everyday everyone everything everywhere evicted evidence evidenced evident evil evils evolution evolved
evolving exacerbated exact exactly exaggerated exam examination examine examined examining example examples exams
exasperated exceed exceeded exceeding exceedingly exceeds excellence excellent except exception exceptional
exceptionally exceptions excess excesses excessive excessively exchange exchanged exchanges excite excited excitement
exciting exclude excluded excluding exclusion exclusive exclusively excuse excuses execute executed executing
execution executions executive executives exercise exercised exercises exercising exhausted exhaustive exhibit
exhibited exhibition exile exist existed existence existential existing exists exit exited exodus exotic expand
expanded expanding expands expansion expansive expatriates expats expect expectation expectations expected expecting
expects expedite expedited expeditions expel expelled expenditure expenditures expense expenses expensive experience
experienced experiences experiencing experiment expert expertise experts expired expires explain explained explaining
explains explanation explanations explicit explicitly explode exploded exploit exploitation exploited exploiting
exploration explore explored exploring explosion explosions explosive explosives export exported exporter exporters
exporting exports expose exposed exposing exposure express expressed expressing expression expressions expressly
extend extended extending extends extension extensions extensive extensively extent external extinction extortion
extra extract extracted extracting extraction extradited extradition extramarital extraordinarily extraordinary
extreme extremely extremes extremism extremist extremists eye eyebrows eyeing eyes fabric fabricated face faced faces
facial facilitate facilitated facilitates facilitating facilities facility facing fact faction factions facto factor
factored factories factors factory facts factual faculty fade faded fading fail failed failing fails failure failures
fair fairer fairly fairness fairs faith faithful fake faked fall fallen falling fallout falls false falsely faltered
fame famed familiar familiarity families family famous famously fan fanning fans fantastic fantasy far fare fared
fares farewell farm farmer farmers farming farms fascinating fascism fascist fashion fast faster fastest fat fatal
fatalities fatally fate fateful father fatigue fault favor favorability favorable favorably favored favoring favorite
favors favour favoured favouring favourite fear feared fearful fearing fears feasible feat feature featured features
featuring fed federal feds fee feed feedback feeding feeds feel feeling feelings feels fees feet fell fellow felony
felt female females feminist fence fertile fertilizer fervor festival festivals feud fever few fewer fiction fides
field fields fierce fiercely fiery fifth fight fighter fighters fighting fights figure figured figures figuring file
filed files filing filings fill filled filling film filmed filming films final finale finalized finally finance
financed finances financial financially financiers financing find finding findings finds fine fined fines finest
finger fingers finish finished finishes finishing fire firearm firearms firebrand fired firepower fires firestorm
firewall fireworks firing firm firmly firms first firsthand fiscal fish fishermen fishing fit fitness fits fitting
five fix fixed fixing fixture fixtures flag flags flames flanked flap flash flashpoint flat flattering flavor flawed
flaws fled fledgling flee fleeing fleet flesh flew flexibility flexible flight flights flip flipped floated flock
flood flooded flooding floods floor floors flourish flourishing flow flowed flower flowers flowing flown flows fluid
flurry fly flying focus focused focuses focusing fodder foe fold folks follow followed followers following follows
fond fondness food foods fool foolish foot footage football foothold footing footprint footsteps for force forced
forceful forcefully forces forcibly forcing fore forecast forecasts foreclosure forefront foreign foreigners foremost
forensic forest forests forever forge forged forget forging forgive forgiven forgiveness forgot forgotten fork form
formal formally format formation formed former formerly formidable forming forms formula formulate forth forthcoming
fortified fortunate fortune fortunes forum forums forward fossil foster fostering fought foul found foundation
foundations founded founder founders founding four fourth fracking fraction fractious fractured fracturing fragile
frame framed frames framework franchise frankly fraud fraudulent fraught free freed freedom freedoms freeing freelance
freely freer freewheeling freeze freezing freight frequency frequent frequently fresh freshman fried friend friendly
friends friendship frightening fringe fringes from front frontier frontline frontrunner fronts froze frozen fruit
fruition fruits frustrated frustrating frustration frustrations fuel fueled fueling fuels fugitive fugitives fulfill
fulfilled fulfilling full fully fun function functioning functions fund fundamental fundamentally funded funding
fundraiser fundraisers fundraising funds funeral funny furious furor further furthering fury futile future gaffe gain
gained gaining gains gallery galvanize galvanized galvanizing gambling game games gaming gang gangs gap gaps garbage
garden gardens garner garnered gas gases gasoline gate gates gateway gather gathered gathering gatherings gave gay
gays gaze gear gearing gender general generally generals generate generated generates generating generation
generational generations generic generosity generous genocide genre gentle gentleman gentlemen genuine genuinely
geographic geographical geographically geography geopolitical gesture gestures get gets getting ghost giant giants
gift gifted gifts girl girlfriend girls give given gives giving glad glass glimpse global globalization globally globe
gloom glory gloves goal goals goes going gold golden golf gone gonna good goodbye goodness goods goodwill gossip got
gotten govern governance governed governing government governmental governments governor governors grab grabbed
grabbing grabs grace grade grades gradual gradually graduate graduated graduates graduation grain grand grandchildren
grandfather grandmother grandparents grandson grant granted granting grants grappling grasp grass grassroots grateful
gratitude grave gravely graves gravity gray grazing great greater greatest greatly greatness greed green greenhouse
greeted grew grid gridlock grief grievances grieving grilling grim grip gripping grocery gross ground groundbreaking
grounded grounds groundwork group groups grow growing grown grows growth grueling guarantee guaranteed guaranteeing
guarantees guard guarded guardian guardians guards gubernatorial guess guest guests guidance guide guided guidelines
guiding guilty gun gunfire guns guts gutter guy guys gym habit habits hack hacked hacker hackers hacking had hadn hail
hailed hailing hair half halfway hall halls halt halted hammer hammered hammering hampered hand handcuffed handed
handful handily handing handle handled handles handling hands handsome hang hanging happen happened happening happens
happily happiness happy harassed harassment hard harder hardest hardline hardly hardship hardships harm harmed harmful
harmony harness harsh harshly harvest has hashtag hasn hastily hat hate hateful hates hatred haul have haven having
hawkish hazardous head headache headaches headed heading headline headlines headquarters heads heal healing health
healthcare healthy hear heard hearing hearings heart heartfelt heartland hearts heat heated heating heats heaven
heavier heavily heavy heavyweight heavyweights heckler hectares hedge heed heels hefty height heightened heights heir
held helicopters hell helm help helped helpful helping helps hence her here heritage hero heroes heroin herself
hesitant hesitate hesitation hey heyday hid hidden hide hiding hierarchy high higher highest highlight highlighted
highlighting highlights highly highway highways hike hikes hills him himself hint hinted hints hire hired hires hiring
his historian historians historic historical historically history hit hitch hits hitting hold holders holding holdings
holds hole holes holiday holidays homage home homegrown homeland homeless homemade homeowners homes hometown homicide
homicides homosexuality honest honestly honesty honeymoon honor honored honour honoured hook hop hope hoped hopeful
hopefully hopefuls hopes hoping horrible horrific horrified horror horse horses hospital hospitality hospitalized
hospitals host hostage hosted hostile hostility hosting hosts hot hotel hotels hotly hour hourly hours house housed
household households houses housing how however http https hub huddled huge hugely hull human humanitarian humanity
humans humble humbling humiliating humility hundred hundreds hung hunger hungry hunt hunted hunting hurdle hurdles
hurt hurting hurts husband husbands hydrogen hype hyperinflation hypocritical hypothetical ice icon iconic idea ideal
ideally ideals ideas identical identification identified identifies identify identifying identities identity
ideological ideologically ideologies ideology idol ignited ignorance ignorant ignore ignored ignores ignoring ill
illegal illegally illicit illness illusion illustrated illustrates illustration image images imagination imagine
imagined imbalance immediate immediately immense immensely immigrant immigrants immigrated immigration immune immunity
impact impacted impactful impacting impacts impartial impassioned impeached impeachment imperative implement
implementation implemented implementing implication implications implicit implicitly implied implies imply implying
import importance important importantly imported importing imports impose imposed imposing imposition impossible
impoverished impressed impression impressions impressive imprisoned imprisonment improbable impromptu improper
improperly improve improved improvement improvements improving impunity inability inaccurate inaction inactive
inadequate inappropriate inaugural inaugurated inauguration incapable incarceration incendiary incentive incentives
inception incest incident incidents incite incites inciting inclination inclined include included includes including
inclusion inclusive inclusiveness income incomes incoming incompatible incompetent inconsistent inconvenient
incorporate incorporated incorrect increase increased increases increasing increasingly incredible incredibly
incremental incumbent incumbents indebted indeed indefinite indefinitely independence independent independently
independents index indicate indicated indicates indicating indication indicator indicators indict indicted indictment
indigenous indirect indirectly indispensable individual individually individuals industrial industries industry
ineffective inefficient ineligible inequality inequities inequity inevitable inevitably infamous infected infection
infections infectious infighting infiltrated inflammatory inflation inflationary influence influenced influencer
influencers influential influx inform informal informally information informed informing infrastructure ingredients
inhabitants inherent inherited inhumane initial initially initials initiate initiated initiative initiatives inject
injects injunction injured injuries injury injustice ink inland inner innocence innocent innovation innovative input
inquiries inquiry inroads insects insecure insecurity insensitive insert inserted inside insider insiders insight
insights insist insisted insistence insisting insists inspection inspector inspectors inspiration inspire inspired
inspiring instability install installation installed installing instance instances instant instantly instead instinct
instincts institutes institution institutional institutions instructed instruction instructions instrument instruments
insufficient insult insulted insulting insults insurance insurers insurgency insurgent insurgents insurmountable
intake integrate integrated integrating integration integrity intellectual intellectually intellectuals intelligence
intelligent intend intended intends intense intensified intensify intensifying intensity intensive intent intention
intentional intentionally intentions interact interacted interaction interactions interconnected interest interested
interesting interests interfere interference interfering interim interior interjected internal internally
international internationally internet interns interpretation interpreted interrogation interrupted interruptions
intersection interval intervene intervened intervening intervention interventionist interventions interview
interviewed interviews intimidate intimidation into intolerable introduce introduced introducing introduction invade
invaded invalid invalidated invariably invasion invented invest invested investigate investigated investigating
investigation investigations investigative investigators investing investment investments investor investors invisible
invitation invite invited inviting invoke invoked invoking involve involved involvement involves involving ire iron
ironic irony irregular irregularities irrelevant irresistible irresponsible irritated irritation island islands isn
isolate isolated isolating isolation isolationist issue issued issues issuing item items its itself iwi jab jail jam
jarring jeans jeopardize jeopardy jet jihad jihadist jihadists job jobs jockeying join joined joining joins joint
jointly joke joked jokes joking jokingly journalism journalist journalists journey joy judge judgement judges judging
judgment judicial judiciary juggernaut juice jump jumped jumping junior junk jurisdiction jurisdictions jurist jury
just justice justices justification justified justify keen keenly keep keeping keeps kept key keynote keys kick kicked
kicking kid kidnapped kidnapping kids kill killed killer killing killings kills kilograms kilometers kilometres kind
kinds king kitchen knack knees knew knife knock knocked knocking know knowing knowingly knowledge known knows lab
label labeled labeling labor laboratory laborers labour labourers lack lacked lacking lacks ladder ladies lady lagging
lags laid lakes lambasted lame lamented land landed landing landlines landlocked landmark lands landscape landslide
lane lanes language languages lap lapse lapses large largely larger largest laser lashed last lasted lasting lasts
late lately later latest latter lauded laugh laughed laughing laughs laughter launch launched launching laundering
laundry law lawful lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lax lay layer laying layoffs lays lead
leader leaders leadership leading leads league leak leaked leaking leaks lean leaning leanings leans leap learn
learned learning lease least leather leave leaves leaving lectured lecturer lectures led leeway left leftist leftward
leg legacies legacy legal legality legalization legalize legalized legalizing legally legend legendary legislating
legislation legislative legislator legislators legislature legislatures legitimacy legitimate legs lend lender lenders
lending length lengthy lens lent lesbian less lesser lesson lessons lest let lethal lets letter letters letting level
leveled levels leverage leveraging levy liabilities liability liar liberal liberalization liberals liberation
libertarian libertarians liberties liberty library license licensed licenses licensing lie lied lies lieutenant life
lifelong lifestyle lifetime lift lifted lifting light lighter lightning lights likable like liked likelihood likely
likened likes liking limelight limit limitations limited limiting limits line lined lines lingering lining link linked
linking links lips liquid liquidity list listed listen listened listeners listening listing lists lit litany literacy
literally literary literature litigated litigation litmus little live lived livelihood livelihoods lively liver lives
livestock living load loan loans lobbied lobby lobbying lobbyist lobbyists local locally locals locate located
location locations lock lockdown lockdowns locked lodge lodged log logged logic logical logistical logistics lone
lonely long longer longest longstanding longtime look looked looking looks loom looming looms loop loophole loopholes
loose loosely lopsided los lose loser losers loses losing loss losses lost lot lots loud louder loudest loudly love
loved lover lovers loves loving low lower lowering lowest lows loyal loyalists loyalty luck lucky lucrative ludicrous
lukewarm lunch lung lurch lure luring luxurious luxury lying machine machinery machines mad made magazine magic
magnate magnificent magnitude mail mailers main mainland mainly mainstream maintain maintained maintaining maintains
maintenance majestic major majorities majority make maker makers makes makeshift makeup making malaise male males
malicious mall malls malnutrition man manage managed management manager managers manages managing mandate mandated
mandates mandatory maneuver maneuvering mango manipulated manipulating manipulation manner manpower mansion mantle
manual manufacture manufactured manufacturer manufacturers manufacturing many map mapping marathon marched marchers
marches marching margin marginal marginalised marginalized margins marijuana marine maritime mark marked markedly
marker market marketing marketplace markets marking marks marred marriage married marry marshal mask masks mass
massacre massacres masses massive massively master match matched matches matching matchup matchups mate material
materials math mathematically matter mattered matters mature maximize maximum may maybe mayhem mayor mayoral mayors
meal meals mean meandered meaning meaningful means meant meantime meanwhile measure measured measures measuring meat
mechanism mechanisms media median mediation medical medication medicine medicines medium meet meeting meetings meets
mega megawatts meltdown member members membership memo memoir memorable memorandum memorial memories memory men mend
mental mentally mention mentioned mentioning mentions menu merchandise merchant merchants mercy mere merely merger
mergers merit merits mess message messages messaging messy met metal metals metaphor meters method methodically
methodology methods metre metres metric metrics metro metropolitan microphone midday middle midnight midst midyear
might migrant migrants migrate migration mild mile miles milestone militant militants military militia militias milk
mill millennial millennials million millions mills mind minds mindset mine mineral minerals miners mines minimal
minimize minimum mining minister ministerial ministers ministries ministry minor minorities minority minors minus
minute minutes miracle mirage mired mirror mirrored mirrors mischief misconduct misguided mishandled mishandling
misinformation misleading misled mismanagement misogynist miss missed misses missile missiles missing mission missions
missteps mistake mistaken mistakes mistreatment mistrust misunderstanding mitigate mix mixed mixing mobile mobilise
mobilised mobilization mobilize mock mocked mockery mocking mode model modeling modelling models moderate moderates
moderator moderators modern modest modified modify mogul mold mom moment momentous moments momentum monetary money
monitor monitored monitoring monitors monkeypox monopoly monster month monthly months monument mood moon moral
moratorium more morning mortality mortgage mortgages mosque mosques mosquitoes most mostly mother mothers motion
motivate motivated motivating motorcycle mount mountain mountains mounted mounting mourn mourning mouth move moved
movement movements moves movie movies moving much muddled multilateral multinational multiple mum municipal
municipalities municipality murder murdered murderers murders murky muscle muscular mused museum music musical must
muster muted mutual mutually myriad myself mystery myth nagging name named namely names naming narrative narrator
narrow narrowed narrower narrowing narrowly nascent nasty nation national nationalist nationalists nationalities
nationality nationally nationals nations nationwide native natives nativist natural naturalized naturally nature naval
navigate navigating near nearby nearest nearing nearly nears necessarily necessary necessities necessity neck need
needed needle needs needy negative negatively neglect neglected negligence negotiate negotiated negotiating
negotiation negotiations negotiator neighbor neighborhood neighborhoods neighboring neighbors neighbour neighbourhood
neighbouring neighbours neither nephew nerve nervous net network networking networks neurosurgeon neutral neutrality
never nevertheless new newcomers newer newest newfound newly news newsletter newspaper newspapers next nice niche
nickname nicknamed night nightclub nights nine ninth noble nobody nod nods noise nominal nominate nominated nominating
nomination nominations nominee nominees none nonetheless nonpartisan nonprofit nonsense nonwhite noon nor norm normal
normally norms north northeast northeastern northern northwest nose not notable notably note noted notes nothing
notice noticed notified noting notion notorious notoriously notwithstanding novel now nowadays nowhere nuanced nuances
nuclear nudge number numbers numerous nurse nurses nutrients nutrition nuts oath obesity object objection objections
objective objectives objects obligated obligation obligations obscured obscurity observation observe observed
observers observing obstacle obstacles obstruction obtain obtained obtaining obvious obviously occasion occasional
occasionally occasions occupation occupied occupy occupying occur occurred occurrence occurring occurs ocean oceans
odd odds off offence offences offend offended offender offenders offense offenses offensive offer offered offering
offerings offers office officer officers offices official officially officials offset offshore often oil ois okay old
older oldest ominous onboard once one ones oneself onetime ongoing online only onslaught onstage onto open opened
opening openings openly openness opens operate operated operates operating operation operational operations operative
operatives operator operators opinion opinions opioid opponent opponents opportunities opportunity oppose opposed
opposes opposing opposite opposition opt opted optimism optimistic option optional options oral orange ordeal order
ordered ordering orderly orders ordinary ore organisation organisations organise organised organisers organising
organization organizational organizations organize organized organizer organizers organizing organs orientation origin
original originally originated orthodoxy other others otherwise ought our ours ourselves oust ousted ouster out
outbreak outbreaks outburst outcome outcomes outcry outdated outdoor outfit outgoing outlandish outlet outlets outline
outlined outlining outlook outnumber output outrage outraged outrageous outreach outright outset outside outsider
outsiders outspoken outstanding outweighs ovation over overall overcome overcoming overcrowded overflow overgrown
overhaul overhauled overhead overlap overlapping overlooked overlooking overly overnight overreach oversaw overseas
oversee overseeing overseen oversees overshadowed oversight overtake overtaking overthrow overtime overtly overturn
overturned overwhelmed overwhelming overwhelmingly owe owed owes owing own owned owner owners ownership owning owns
pace pack package packages packed packing pact page pageant pages paid pain painful paint painted painting paintings
paints pair palace palaces palm palpable paltry pandemic pandering panel panels panic pants paper papers paperwork
parade paradise parallel parallels paralysis parameters paramilitary paramount paranoid pardon parent parental parents
park parked parking parks parliament parliamentary part parted partial partially participants participate participated
participating participation particular particularly parties partisan partisans partisanship partly partner partners
partnership partnerships parts party pass passage passed passenger passengers passes passing passion passionate
passions passport passports past pastor pastors patch path paths pathway patience patient patients patriarch patriotic
patrol patrolling patron patronage pattern patterns pause paused paved paving pay paycheck paychecks paying payment
payments payroll pays peace peaceful peacefully peak peaked peddling peer peers pen penalties penalty pending
penetration penned pension pensions people peoples per perceive perceived percent percentage percentages perception
perceptions perfect perfectly perform performance performances performed performers performing perhaps peril perilous
period periodic periodically periods permanent permanently permission permit permits permitted perpetrated perpetual
perpetuate persecution persist persistent person persona personal personalities personality personally personnel
persons perspective perspectives persuade persuaded persuading pertaining pervasive peso pesos petition petroleum
pharmaceutical phase phases phenomenon philanthropist philosophical philosophy phone phones phony photo photograph
photographer photographs photos phrase physical physically physician pic pick picked picking picks picture pictures
pie piece pieces pig pigs pile piled pilgrims pill pillar pillars pills pilot pin pink pioneering pipeline pipes pit
pitch pitched pitches pitting pivot pivotal pivoted pivoting pizza placards place placed places placing plagiarism
plague plagued plain plainly plaintiff plaintiffs plan plane planes planet planks planned planning plans plant
plantain planted planting plants plastic plate plates platform platforms plausible play playbook played player players
playing plays plea pleaded pleading pleas pleasant please pleased pleasure pledge pledged pledges pledging plenary
plenty plight plot plots plotting plowed plummeted plunder plunged plurality plus pocket pocketed pockets podcast
podium point pointed pointedly pointing points poised poisonous polar polarization polarized polarizing pole poles
police policies policing policy policymakers polite political politically politician politicians politicized politics
poll polled polling polls pollster pollsters pollution pool poor poorer poorest poorly pop pope popping popular
popularity populated population populations populism populist populous pork pornography porous port portal portfolio
portion portrait portray portrayed portraying ports pose posed poses posing position positioned positioning positions
positive positively possess possession possibilities possibility possible possibly post postal posted poster posters
posting postpone postponed posts pot potato potatoes potent potential potentially pound pounds poured pouring poverty
power powered powerful powerhouse powers practical practically practice practiced practices practicing pragmatic
praise praised praises praising pray prayer prayers praying preaches precarious precautions precedent precedes
precinct precincts precious precise precisely precursor predatory predecessor predecessors predict predictable
predicted predicting prediction predictions predominantly prefer preference preferences preferred prefers pregnancy
pregnant preliminary prelude premature premier premiere premised premises premium premiums prep preparation
preparations prepare prepared preparedness prepares preparing prescribed prescriptions presence present presentation
presented presenting presents preservation preserve preserved preserving presided presidency president presidential
presidents presiding press pressed pressing pressure pressured pressures prestigious presumably presumed presumptive
pretending pretty prevail prevailed prevailing prevails prevent prevented preventing prevention preventive preview
previous previously price priced prices pricing pride priest primaries primarily primary prime primitive principal
principals principle principled principles print printed printing prior priorities prioritise prioritize prioritized
priority prison prisoner prisoners prisons pristine privacy private privately privatization privilege privileged
privileges prize prizes pro proactive probability probably probation probe probing problem problematic problems
procedural procedure procedures proceed proceeded proceeding proceedings proceeds process processed processes
processing proclaimed procure procurement produce produced producer producers produces producing product production
productions productive productivity products profession professional professionalism professionally professionals
professor professors profile profiles profiling profit profitable profits profound program programme programmes
programming programs progress progressive progressives prohibit prohibited prohibitive prohibits project projected
projecting projections projects prolonged prominence prominent prominently promise promised promises promising promote
promoted promotes promoting promotion promotional promotions prompt prompted prompting promptly prone pronounced
pronouncements proof propaganda propel propelled proper properly properties property proponent proponents proportion
proportionally proposal proposals propose proposed proposes proposing proposition prosecute prosecuted prosecuting
prosecution prosecutor prosecutors prospect prospective prospects prosperity prosperous protect protected protecting
protection protectionism protections protective protects protein protest protested protester protesters protesting
protests protocol protocols protracted proud proudly prove proved proven proves provide provided provider providers
provides providing province provinces provincial proving provision provisional provisions provocations provocative
provoke provoked proxy psychiatric psychiatrist psychological psychology public publication publications publicity
publicly publish published publisher publishers publishing pull pulled pulling pulls pulse pumped punch punched
punches punching punctuated pundits punish punished punishing punishment punishments punitive pupils purchase
purchased purchases purchasing pure purely purported purpose purposes pursue pursued pursues pursuing pursuit push
pushed pushes pushing put puts putting pyramid quagmire quake qualification qualifications qualified qualify
qualifying qualities quality quantities quantity quarantine quarter quarterly quarters quartet quash quashed quell
queries quest question questionable questioned questioning questions quick quicker quickest quickly quiet quietly quit
quite quo quotas quote quoted quotes quoting rabbis race raced races racial racially racing racism racist radar
radical radicalized radically radicals radio raft rage raid raided raids rail railed railing railroad rails railway
railways rain rainbow rainfall rains rainy raise raised raises raising rallied rallies rally rallying rampant ramped
ran random randomly rang range ranged rangers ranges ranging rank ranked ranking rankings ranks rant rape raped rapid
rapidly rapists rapper rare rarely rarity rash rashes ratcheted rate rated rates rather ratified rating ratings ratio
rational rationale rattled raucous raw reach reached reaches reaching react reacted reacting reaction reactions read
reader readers readily readiness reading reads ready reaffirmed real realised realistic realistically realities
reality realization realize realized realizes realizing really reap reason reasonable reasonably reasoning reasons
reassure reassured reassuring rebel rebellion rebels rebound rebuffed rebuild rebuilding rebuke rebuked rebut recall
recalled recalling recalls receipt receipts receive received receives receiving recent recently reception receptive
recess recession recipe recipient recipients reckless reckoning reclaim recognise recognised recognises recognition
recognize recognized recognizes recognizing recommend recommendation recommendations recommended recommending
reconcile reconciliation reconsider record recorded recording records recount recounted recounts recourse recover
recovered recovery recruit recruited recruiter recruiting recruitment rectify recurring red redacted reduce reduced
reducing reduction reductions reelection reeling refer reference referenced references referencing referendum referral
referred referring refers reflect reflected reflecting reflection reflective reflects reform reforming reforms refrain
refrained refuge refugee refugees refusal refuse refused refuses refusing regain regard regarded regarding regardless
regards regime region regional regions register registered registering registration regret regrettable regretted
regular regularly regulate regulated regulating regulation regulations regulator regulators regulatory rehabilitation
reign rein reined reinforced reinforcements reinforces reins reinstate reinstatement reiterated reject rejected
rejecting rejection rejects relatable relate related relating relation relations relationship relationships relative
relatively relatives relax relayed release released releases releasing relentless relentlessly relevance relevant
reliable reliably reliance reliant relied relief relies religion religions religious relocate relocated reluctance
reluctant reluctantly rely relying remain remainder remained remaining remains remake remark remarkable remarkably
remarked remarking remarks remedies remember remembered remembering remembers remind reminded reminder reminding
reminds reminiscent remnants remorse remote removal remove removed removing renamed render rendered renegotiate renew
renewable renewables renewal renewed renovated renovation renovations renowned rent rental rented reopen reopened
reopening repair repatriation repay repayment repeal repealing repeat repeated repeatedly repeating repercussions
replace replaced replacement replacing replay replicate replied reply report reported reportedly reporter reporters
reporting reports represent representation representations representative representatives represented representing
represents repression repressive reprimanded reproductive reputation reputational request requested requesting
requests require required requirement requirements requires requiring rescue rescued research researcher researchers
resemble resentment reservation reservations reserve reserved reserves reset resettle resettlement reshape reside
residence residency resident residential residents resign resignation resigned resigning resilience resilient resist
resistance resistant resisted resisting resolution resolve resolved resolving resonate resonated resonates resort
resorts resounding resource resources respect respected respectful respectfully respective respectively respects
respiratory respond responded respondents responders responding responds response responses responsibilities
responsibility responsible responsibly responsive rest restart restaurant restaurants restoration restore restored
restoring restrained restraint restrict restricted restricting restrictions restrictive restructure restructuring
rests result resulted resulting results resume resumed resurgence retail retailer retailers retain retained retains
retaliate retaliation rethink rethinking retired retiree retirees retirement retiring retreat retroactively retrospect
return returned returning returns retweeted reveal revealed revealing reveals revelation revelations revenge revenue
revenues revered reversal reverse reversed reversing review reviewed reviewing reviews reviled revised revisit revival
revive revoke revoked revolt revolution revolutionary reward rewarding rewards rewritten rhetoric rhetorical rice rich
richer richest rid ride rides ridiculous riding rife rift rigged right rightly rights rigorous ring riots rip ripped
ripping rise risen rises rising risk risks risky ritual rituals rival rivalry rivals river rivers road roadblocks
roadmap roads roared robberies robbery robots robust rock rocket rocks rocky rod role roles roll rolled rolling
rollout rolls romance romantic romp roof room rooms root rooted rooting roots rose roster rotten rough roughly round
rounds rousing route routes routine routinely row rowdy royalties rubber ruin ruins rule ruled ruler rulers rules
ruling rulings rumors rumours run runaway running runoff runs rupees rural rush rushed rushing sacked sacred sacrifice
sacrifices sad saddened safe safeguard safeguards safely safer safest safety said sail sailing sailors sake salaries
salary sale sales salient salt same sample samples sampling sanction sanctioned sanctions sanctuary sand sanitation
sank sarcastic sat satellite satisfaction satisfied satisfy saturation savage save saved saving savings saw say saying
says scale scam scandal scandals scant scarce scare scared scares scary scathing scattered scenario scenarios scene
scenes schedule scheduled scheduling scheme schemes scholar scholars scholarship school schooling schools science
scientific scientist scientists scope score scored scores scoring scorn scourge scramble scrambled scrambling scratch
screaming screen screened screening screens screw screwed script scripted scrutiny scuttle sea seal sealed seamless
search searched searches searching searing seas season seasoned seasons seat seated seating seats second secondary
seconds secrecy secret secretaries secretary secretive secretly secrets section sections sector sectors secular secure
secured securing securities security see seed seeds seeing seek seekers seeking seeks seem seemed seeming seemingly
seems seen sees segment segments segregation seize seized seizing seizure seizures seldom select selected selecting
selection self selfish sell sellers selling sells semester seminar senator senators send sending sends senior
sensation sense senseless sensible sensitive sensitivity sent sentence sentenced sentences sentencing sentiment
sentiments separate separated separately separating separation sequel serial series serious seriously seriousness
servant serve served server servers serves service services serving session sessions set setback setbacks sets setting
settle settled settlement settlements settling setup seven seventh several severe severely severity sex sexism sexist
sexual sexuality sexually shade shadow shake shaken shaking shaky shall shame shameful shaming shape shaped shaping
share shared shareholder shareholders shares sharia sharing sharp sharpened sharply shattered she shed shedding sheep
sheer sheet sheets shell shelter shelves sheriff shield shift shifted shifting shifts ship shipped shipping ships
shirt shirts shock shocked shocking shocks shoes shook shoot shooter shooters shooting shootings shootout shop
shopping shops shore shores short shortage shortages shortcomings shorter shortfall shortly shot shots should shoulder
shouldn shout shouted shouting show showcase showcased showcases showcasing showdown showed showing showings shown
shows shrink shrinking shut shutdown shutting shy siblings sick side sided sidelined sidelines sides siding siege
sight sights sign signal signaled signals signatory signature signatures signed significance significant significantly
signing signs silence silent silver similar similarities similarly simmering simple simply simultaneously sin since
sincere sincerely sing singer singing single singled singles singularly sink sister sisters sit site sites sits
sitting situated situation situations six sixth sizable size sizeable skating skeptical skepticism skill skilled
skills skin skip skirt sky skyline slain slam slammed slamming slams slash slate slated slaughter slave slavery slaves
sleep sleeping slew slice slid slight slightly slim slip slipped slipping slogan slogans slot slots slow slowdown
slowed slower slowing slowly small smaller smallest smart smartphone smartphones smashed smear smell smile smiles
smiling smoke smoking smooth smugglers smuggling snake snap snapshot snarky sniper snow soap soared soaring sober
sobering soccer social socialism socialist socially societal societies society soft soften software soil solar sold
soldier soldiers sole solely solicit solid solidarity solidified solidify solidly solo solution solutions solve solved
solving somber some somebody somehow someone something sometime sometimes somewhat somewhere son song songs sons soon
sooner sophisticated sore sorrow sorry sort sorts sought soul sound sounded sounding sounds soup sour source sources
soured southeastern southern southwest southwestern sovereign sovereignty sow sowing space spaces span spanning spare
spared spark sparked sparking sparred spat spate spawned speak speaker speakers speaking speaks spearheaded
spearheading special specialised specialist specialists specialized specializes specialty species specific
specifically specifics specify spectacle spectacular spectrum speculate speculated speculation speech speeches
speechwriter speed speeding spend spending spends spent sphere spices spike spiked spill spin spiral spirit spirited
spiritual spite split spoiler spoke spoken spokesman spokesperson spokeswoman sponsor sponsored sponsorship
spontaneous sport sporting sports spot spotlight spots spotted spouse sprawling spread spreading spreads spree spring
spur spurred spy squad square squarely squeeze squeezed stabilise stability stable stack stacked stadium staff staffer
staffers staffing staffs stage staged stages staggering staging stagnant stake staked stakeholders stakes stall
stalled stalls stamina stamp stamps stance stances stand standard standards standing standpoint stands standstill
staple staples star stark starred starring stars start started starting starts state stated statement statements
states statesman statewide stating station stations statistical statistics stature status statute statutes statutory
staunch stay stayed staying stays steadfast steadily steady steal stealing steam steel steep steer steered steering
stem stemming stems step stepped stepping steps stereotypes stern stick sticking stiff stifling stigma still stimulate
stimulus stipulates stir stirred stirring stock stocks stoked stoking stole stolen stone stones stood stop stopped
stopping stops storage store stored stores stories storm story straight straightforward strain strange strangers
strategic strategically strategies strategist strategists strategy straw streak stream streamed streaming streams
street streets strength strengthen strengthened strengthening strengths stress stressed stressing stretch stretched
stretches stretching strewn strict stricter strictly stride strides strife strike striker strikes striking string
strip stripped strive strives strode stroke strong stronger strongest stronghold strongholds strongly strongman struck
structural structure structured structures struggle struggled struggles struggling stubborn stuck student students
studied studies studio studios study studying stuff stuffed stumbled stumbles stump stumping stunned stunning stunt
stupid style styles stylish sub subdued subject subjected subjects submarine submission submissions submit submitted
submitting subsequent subsequently subsidiaries subsidiary subsidies subsidized substance substances substantial
substantially substantive substitute subtle suburb suburban suburbs subway succeed succeeded succeeding succeeds
success successes successful successfully succession successor successors such sucks sudden suddenly sue sued suffer
suffered suffering suffers sufficient sufficiently sugar suggest suggested suggesting suggestion suggestions suggests
suicidal suicide suing suit suitable suite suited suits sum summary summed summer summit summon summoned summons sums
sun sunny super superb superdelegate superdelegates superintendent superior supermarket supervised supervision
supervisory supplied supplier suppliers supplies supply supplying support supported supporter supporters supporting
supportive supports supposed supposedly suppress suppression supremacist sure surely surface surfaced surge surged
surgery surging surpass surpassed surpassing surplus surprise surprised surprises surprising surprisingly surrender
surrendered surrogate surrogates surrounded surrounding surveillance survey surveyed surveys survival survive survived
surviving survivor survivors suspect suspected suspects suspend suspended suspending suspension suspicion suspicions
suspicious sustain sustainability sustainable sustainably sustained swagger swamp swaths sway sweat sweeping sweet
swept swiftly swim swimming swing swinging swipe swipes switch switched switching sworn symbol symbolic sympathetic
sympathy symptoms sync system systematic systematically systemic systems table tables taboo tabs tack tacking tackle
tackled tackling tactic tactical tactics tag take takeaway takedown taken takeover takes taking tale talent talented
talents talk talked talking talks tall tallied tally tandem tangible tank tanks tap tape taped tapped tapping target
targeted targeting targets tariff tariffs tarnish task tasked tasks taste tastes tattoo taught tax taxes taxing
taxpayer taxpayers tea teach teacher teachers teaches teaching teachings team teamed teams tear tears tech technical
technically technicians technique techniques technological technologies technology teen teenage teenager teenagers
teens teeth telecommunications telephone teleprompter televised television tell telling tells temper temperament
temperature temperatures temples temporarily temporary ten tend tended tendencies tendency tender tends tennis tens
tense tension tensions tent tentative tenth tenuous tenure term terminal terminated terms terrain terrestrial terrible
terrific terrifying territorial territories territory terror terrorism terrorist terrorists test testament tested
testified testify testimonies testimony testing tests text textbook than thank thanked thankful thanking thanks that
the theater theatre theft their theirs them theme themes themselves then theoretical theories theory therapy there
thereafter thereby therefore these thesis they thick thieves thin thing things think thinking thinks third this
thorough thoroughly those though thought thoughtful thoughts thousand thousands thread threat threaten threatened
threatening threatens threats three threshold threw thrilled thriller thrive thrived thriving throat through
throughout throw throwing thrown throws thus thwart thwarted ticked ticket tickets ticking tide tie tied tier ties
tight tighten tightened tightening tighter till tilt time timed timeline timely times timestamp timing tiny tip
tipping tips tired tiring title titled titles tobacco today together token tokens told tolerance tolerant tolerate
toll tomatoes tomorrow ton tone tonight tonnes tons too took tool tools top topic topics topped tops torn torture
tortured tossed total totaling totally touch touched touches touching tough tougher toughest toughness tour tourism
tourist tourists tournament tournaments tours touted touting toward towards tower towers town towns toxic toys trace
traced traces track tracked tracking tracks traction trade traded trader traders trades trading tradition traditional
traditionally traditions traffic traffickers trafficking tragedies tragedy tragic trail trailed trailer trailing
trails train trained training trajectory transaction transactions transcript transcripts transfer transferred
transferring transfers transform transformation transformative transformed transforming transgender transit transition
translate translated translates translating translation translator transmission transmit transmitted transparency
transparent transport transportation transported transporting trap trapped traps trash trauma travel traveled
travelers traveling travelled travellers travelling travels treason treasure treasurer treasury treat treated treaties
treating treatment treaty tree trees tremendous tremendously trend trending trends trial trials tribal tribe tribunal
tribute tributes trickle tricks tricky tried tries trigger triggered triggering trillion trillions trio trip triple
tripping trips triumph troops tropical trouble troubled troubles troublesome troubling trounced trove truck trucks
true truly trust trusted trustworthiness trustworthy truth truths try trying tsunami tuition tumbled tumultuous tune
tunnel turbulent turmoil turn turnaround turned turning turnout turns tweet tweeted tweeting tweets twenty twice twin
twist two tycoon tying type types typical typically ubiquitous ugly ultimate ultimately umbrella unable unacceptable
unanimous unanimously unanswered unarmed unauthorized unaware unbelievable unbound uncertain uncertainties uncertainty
unchanged unclassified uncle unclear uncomfortable uncommitted uncommon unconstitutional uncontrolled unconventional
uncover uncovered undecided undeclared under undercard undercut underdog underestimate underestimated undergo
undergoing undergraduate underground underlined underlying undermine undermined undermines undermining underneath
underscore underscored underscores underscoring undersecretary understand understanding understands understood
undertake undertaken underwater underway underwear undisclosed undo undocumented undoubtedly undue unearthed uneasy
unemployed unemployment unequivocally unexpected unexpectedly unfair unfairly unfamiliar unfavorable unfavorably
unfinished unfit unfold unfolded unfolding unfortunate unfortunately unfounded unhappy unheard unidentified
unification unified unifier uniform unify unifying unilateral union unionized unions unique uniquely unit unite
uniting units unity universal universe universities unjust unknown unlawful unlawfully unleashed unless unlike
unlikely unlimited unloaded unlock unmistakable unnamed unnecessary unnoticed unofficial unpaid unpopular unpopularity
unprecedented unpredictable unprompted unqualified unrealistic unrelated unreported unresolved unrest unsafe unsecured
unsettled unstable unstoppable unsuccessful unsuccessfully unsure unsurprising unsustainable untenable unthinkable
until untouched untrue untrustworthy unusual unusually unveiled unveiling unwanted unwavering unwilling unwillingness
upazila upbeat upbringing upcoming update updated updates upend upended upfront upgrade upgraded upgrading upheaval
uphold upon upper uprising uproar upset upsets upside upstate upswing uptick upward uranium urban urge urged urgency
urgent urgently urges urging use used useful useless user users uses ushered using usual usually utility utilization
utmost utter uttered utterly vacancy vacant vacation vaccinated vaccination vaccine vaccines vacuum vague vain valid
validate valley valuable value valued values van vandalism variant varied varieties variety various vary varying vast
vastly vegetables vehemently vehicle vehicles vein vendetta vendors venture ventures venue venues verbal verge
verification verified verify version versions versus very vessel vessels vet veteran veterans veto vetted vetting via
viability viable vibrant vice vicious victim victimized victims victories victorious victory video videos view viewed
viewers viewing viewpoint views vigor vigorous vigorously village villages villain violate violated violates violating
violation violations violence violent violently viral virtual virtually virtue virtues virus visa visas visceral
visibility visible visibly vision visionary visit visited visiting visitor visitors visits visual vital vitriol vocal
voice voiced voices void volatile volatility volume volumes voluntarily voluntary volunteer volunteered volunteering
volunteers vote voted voter voters votes voting vow vowed vowing vows vulnerabilities vulnerability vulnerable vying
wage waged wages waging wait waited waiting waits waiver wake walk walked walking walks wall wallets walls waning want
wanted wanting wants war ward warehouse warehouses warfare warm warming warmly warmth warn warned warning warnings
warns warrant warranted warrior warriors wars wartime wary was wash wasn waste wasted wasteful wasting watch watchdog
watched watches watching water waterboarding waters waterway waterways wave waved waves waving way ways weak weaken
weakened weakening weaker weakest weakness weaknesses wealth wealthier wealthiest wealthy weapon weapons wear wearing
wears weather weave web website websites wedding weddings week weekend weekends weekly weeks weigh weighed weighing
weight weird welcome welcomed welcomes welcoming welfare well wellness went were weren western wet what whatever
whatsoever wheat when whenever where whereabouts whereas wherein wherever whether which while whilst whipping white
whiter whites who whoever whole wholesale whom whomever whose why wide widely widen widening wider widespread widow
wield wife wild wildlife wildly will willing willingness win wind window winds wine wing wings winner winners winning
wins winter wiped wiping wisdom wise wish wished wishes wishing with withdraw withdrawal withdrawing withdrawn
withdrew withering withheld withholding within without withstand witness witnessed witnesses witnessing woes woke
woman women won wonder wondered wonderful wondering wonders woo wooden word worded wording words wore work worked
worker workers workforce working workplace works workshops world worldview worldwide worried worries worry worrying
worse worsened worsening worship worst worth worthwhile worthy would wouldn wound wounded wounds wrap wrapped wrapping
wreck wrest wrestling write writer writers writes writing written wrong wrongdoing wrote www xenophobe xenophobia
xenophobic yanked yard yawning year years yell yelled yellow yen yes yesterday yet yield yielded yields you young
younger youngest youngsters your yourself youth youths yuan zeal zero zeroing zinc zone zones zoning zoo
`;

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
