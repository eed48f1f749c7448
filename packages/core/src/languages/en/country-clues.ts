/**
 * Words of the public life of one country, by which a report shows where it is from: code, then the words as written.
 * They stand for nothing but what they are weighed with; none is the name of a place.
 */
const ROWS = `
US|sheriff,Sheriff,county commissioners,County Commissioners,school board,Social Security,Medicaid,city council,City Council,state trooper,State Police,district attorney,District Attorney,GOP,zip code,Interstate,high school,freshman,sophomore,county fair
GB|£,Coun,Cllr,councillor,Councillor,borough council,Borough Council,county council,County Council,city council leader,NHS,MP,pensioner,Crown Court,magistrates,Ofsted,BBC,mum,constabulary,Constabulary
IE|Garda,gardaí,Gardaí,gardai,Gardai,Taoiseach,TD,HSE,Oireachtas
CA|RCMP,Mountie,Mounties,OPP,reeve,toonie,Loonie,MPP,Canada Post
AU|Centrelink,A$,NRL
IN|lakh,lakhs,crore,crores,Lok Sabha,panchayat
PK|lakh,lakhs,crore,crores,Nazim
NG|naira,Naira
ZA|ANC
IL|Knesset,IDF,shekel,shekels
RU|rubles,roubles,State Duma,Duma
`;

export const COUNTRY_CLUES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', words = ''] = row.split('|');
      return words.split(',').map((word) => [word, country] as const);
    })
    .reduce(
      (clues, [word, country]) => clues.set(word, [...(clues.get(word) ?? []), country]),
      new Map<string, string[]>(),
    ),
);
