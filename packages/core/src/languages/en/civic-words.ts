const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that follow the name of a town in the name of one of its bodies: "Carthage Police", "Berea Public Library". */
export const CIVIC_WORDS: ReadonlySet<string> = words(`
police fire sheriff sheriffs department school schools high middle elementary junior senior preparatory academy university
college community public city town township village borough county district regional area municipal local metropolitan
council commission board authority court courthouse district circuit crown magistrates hospital medical general memorial
library museum airport international chamber rotary lions kiwanis football baseball basketball rugby cricket united rovers
hall park parks recreation housing health water transit transport port harbor harbour planning zoning historical
jail prison church parish diocese archdiocese festival marathon film symphony orchestra ballet opera
bar association federation union post-office station
`);

/** Words before the name of a place in the name of a body: "University of Georgia", "Bank of Boston". */
export const WORDS_BEFORE_SEAT: ReadonlySet<string> = words('of in at for');
