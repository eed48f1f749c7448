/** Adjectives and inhabitants of parts of the world and of regions: the place, then the words. */
const ROWS = `
Africa|African,Africans
Asia|Asian,Asians
Europe|European,Europeans
South America|South American,South Americans
North America|North American,North Americans
Latin America|Latin American,Latin Americans
Central America|Central American,Central Americans
Central Asia|Central Asian,Central Asians
South Asia|South Asian,South Asians
Southeast Asia|Southeast Asian,Southeast Asians
East Asia|East Asian,East Asians
West Africa|West African,West Africans
East Africa|East African,East Africans
North Africa|North African,North Africans
Southern Africa|Southern African
Sub-Saharan Africa|Sub-Saharan African
Middle East|Middle Eastern
Scandinavia|Scandinavian,Scandinavians
Baltics|Baltic
Balkans|Balkan
Caribbean|Caribbean
Korea|Korean,Koreans
Sicily|Sicilian,Sicilians
Chechnya|Chechen,Chechens
Dagestan|Dagestani,Dagestanis
Abkhazia|Abkhaz,Abkhazian,Abkhazians
South Ossetia|South Ossetian,South Ossetians
Gaza Strip|Gazan,Gazans
Kashmir|Kashmiri,Kashmiris
Tibet|Tibetan,Tibetans
Catalonia|Catalan,Catalans
England|English
Scotland|Scottish,Scots,Scot
Wales|Welsh
Northern Ireland|Northern Irish
Texas|Texan,Texans
California|Californian,Californians
Ohio|Ohioan,Ohioans
Iowa|Iowan,Iowans
Ontario|Ontarian,Ontarians
Manitoba|Manitoban,Manitobans
London|Londoner,Londoners
New York|New Yorker,New Yorkers
Hawaii|Hawaiian,Hawaiians
Florida|Floridian,Floridians
Minnesota|Minnesotan,Minnesotans
Kansas|Kansan,Kansans
Oregon|Oregonian,Oregonians
Quebec|Quebecer,Quebecers
`;

export const PEOPLES_OF_PARTS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [place = '', words = ''] = row.split('|');
      return words.split(',').map((word) => [word, place] as const);
    }),
);
