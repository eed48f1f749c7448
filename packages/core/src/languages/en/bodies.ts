/** Nouns for bodies that speak, as the head of a description: "Norrea's health ministry", "the service". Lemmas. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `ministry government office army military navy police service agency authority administration parliament
  senate court council commission committee party company bank union organization organisation presidency
  embassy delegation department bureau cabinet regime campaign media network newspaper university hospital
  guard command secretariat foundation association federation chancellery consulate mission fund panel team camp
  group institute center centre firm board tribunal paper outlet coalition alliance league chamber
  legislature assembly congress society charity think-tank magazine broadcaster website publication family jury
  corporation airline chain school district force pac non-profit nonprofit giant retailer automaker carmaker drugmaker lender insurer startup`.split(
    /\s+/,
  ),
);

/** A noun for a body, then the last words of names that are such bodies. */
const KINDS = `
pac: pac action usa
paper: times post journal herald tribune gazette telegraph guardian mirror news daily mail chronicle globe courier star sun record examiner dispatch inquirer register observer independent express standard bulletin
newspaper: times post journal herald tribune gazette telegraph guardian mirror news daily mail chronicle globe courier star sun record examiner dispatch inquirer register observer independent express standard bulletin
magazine: time week review
network: news cnn nbc abc cbs fox msnbc cspan bbc rt television channel tv
broadcaster: bbc cnn nbc abc cbs television radio tv
panel: committee commission board council court tribunal
committee: committee
court: court tribunal
agency: agency administration bureau service department investigations fbi cia epa nsa commission
department: department
ministry: ministry
bureau: bureau fbi
fund: fund imf
school: school academy college university
bank: bank
party: party
union: union
group: group association council federation union league alliance coalition organization organisation foundation institute watch
organization: organization organisation association council federation foundation institute
firm: firm group associates partners company inc llc
company: company corp corporation inc ltd group motors energy
commission: commission
institute: institute
center: center centre
foundation: foundation
university: university
coalition: coalition alliance
committee: committee
senate: senate
campaign: campaign
administration: administration
government: government
`;

/** Each noun to the words that names of such bodies end in; itself among them. */
export const KINDS_OF_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  KINDS.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', kinds = ''] = line.split(': ');
      return [noun, new Set([noun, ...kinds.split(' ')])] as const;
    }),
);

/** Bodies called by one lower-case noun behind the name of whose they are: "the Trump campaign", "Tulsa police". Lemmas. */
export const OWNED_BODIES: ReadonlySet<string> = new Set(
  'campaign police team camp administration government transition family foundation organization committee'.split(
    ' ',
  ),
);

/** Places that speak for those who govern them: "the city lifted its curfew". Lemmas. */
export const GOVERNED_PLACES: ReadonlySet<string> = new Set(
  'city state country county nation town village kingdom republic province region capital'.split(
    ' ',
  ),
);

/** What speaks for the body that it is part of: "the paper's editorial board". Lemmas. */
export const ORGANS: ReadonlySet<string> = new Set(
  'board management leadership newsroom headquarters'.split(' '),
);

/** Words in the names of bodies that nobody calls a company or a group. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'university college school court department ministry congress senate parliament police embassy army navy'.split(
    ' ',
  ),
);
