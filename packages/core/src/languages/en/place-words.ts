/** Regions without a country code of their own, and seas, that the news names. */
const ROWS = `
Africa|East Africa|West Africa|North Africa|Southern Africa|Central Africa|sub-Saharan Africa|Sub-Saharan Africa|Horn of Africa|Sahel|Maghreb
Asia|Southeast Asia|South Asia|East Asia|Central Asia|South-East Asia|Asia Pacific|Asia-Pacific|Indo-Pacific
Europe|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Balkans|Baltics|Scandinavia|Caucasus
Middle East|Gulf|Levant|Near East|Arabian Peninsula|Sinai|Sinai Peninsula
North America|South America|Central America|Latin America|Americas|Caribbean
Antarctica|Arctic|Oceania|Pacific|Atlantic|Eurasia|Siberia|Sahara|Amazon Basin|Far East
West|Global South|Global North|Commonwealth
Crimea|Crimean Peninsula|Donbas|Donbass|Chechnya|Dagestan|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Kaliningrad
Gaza|Gaza Strip|West Bank|East Jerusalem|Golan Heights|Rafah|Temple Mount|Galilee|Negev
Kashmir|Jammu and Kashmir|Punjab|Bengal|West Bengal|Tamil Nadu|Uttar Pradesh|Kerala|Karnataka|Gujarat|Maharashtra|Rajasthan|Assam|Bihar|Goa|Telangana|Andhra Pradesh|Madhya Pradesh|Haryana|Odisha|Sindh|Balochistan|Khyber Pakhtunkhwa
Xinjiang|Tibet|Inner Mongolia|Guangdong|Sichuan|Hubei|Hunan|Henan|Hebei|Jiangsu|Zhejiang|Fujian|Yunnan|Hainan|Shandong|Guangxi|Taiwan Strait
Kurdistan|Darfur|Tigray|Biafra|Cabinda|Ogaden|Puntland|Somaliland|Katanga|KwaZulu-Natal|Gauteng|Western Cape|Eastern Cape|Limpopo|Mpumalanga
Catalonia|Basque Country|Bavaria|Saxony|Flanders|Wallonia|Brittany|Normandy|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Andalusia|Galicia
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|New England|Midwest|Silicon Valley|Hollywood|Wall Street|Manhattan|Brooklyn
Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|Northwest Territories
New South Wales|Queensland|Tasmania|Western Australia|South Australia|Northern Territory
Black Sea|Red Sea|Dead Sea|Baltic Sea|South China Sea|East China Sea|North Sea|Caspian Sea|Mediterranean|Mediterranean Sea|Adriatic|Aegean|Persian Gulf|Strait of Hormuz|Indian Ocean|Pacific Ocean|Atlantic Ocean|Suez Canal|Panama Canal|Bay of Bengal|Gulf of Aden|Gulf of Mexico|English Channel
Nile|Amazon|Danube|Rhine|Volga|Dnipro|Dnieper|Mekong|Ganges|Euphrates|Tigris|Himalayas|Andes|Alps|Urals
Java|Sumatra|Borneo|Bali|Sulawesi|Papua|Aceh|Mindanao|Luzon|Okinawa|Hokkaido|Sakhalin|Kuril Islands|Falkland Islands|Falklands|Gibraltar
`;

/** Cities under names that GeoNames' main list spells otherwise: code of the country, the name there, other spellings. */
const SPELLINGS = `
UA|Odessa|Odesa
UA|Zaporizhia|Zaporizhzhia|Zaporizhzhya
UA|Kramators'k|Kramatorsk
UA|Kostyantynivka|Kostiantynivka
UA|Kupjansk|Kupiansk|Kupyansk
UA|Avdiyivka|Avdiivka
UA|Vovchans'k|Vovchansk
UA|Enerhodar|Energodar
UA|Kryvyy Rih|Kryvyi Rih
RU|Rostov-na-Donu|Rostov-on-Don
PS|Khān Yūnis|Khan Younis|Khan Yunis
PS|Rafaḩ|Rafah
PS|Jabālyā|Jabalia
PS|Janīn|Jenin
IQ|Al Başrah al Qadīmah|Basra
YE|Al Ḩudaydah|Hodeidah|Hodeida
AF|Kandahār|Kandahar
AF|Herāt|Herat
SY|Ar Raqqah|Raqqa
IN|Kolkata|Calcutta
IN|Mumbai|Bombay
IN|Chennai|Madras
IN|Bengaluru|Bangalore
CH|Genève|Geneva
CH|Zürich|Zurich
CH|Davos|Davos
DE|Köln|Cologne
ES|Sevilla|Seville
SE|Göteborg|Gothenburg
VN|Ho Chi Minh City|Saigon
MM|Yangon|Rangoon
CA|Québec|Quebec City
BR|São Paulo|Sao Paulo
PY|Asunción|Asuncion
PA|Panamá|Panama City
CO|Medellín|Medellin
AR|Córdoba|Cordoba
MA|Marrakesh|Marrakech
GR|Thessaloníki|Thessaloniki
IS|Reykjavík|Reykjavik
KR|Panmunjom|Panmunjom
US|New York City|New York
`;

export const CITY_SPELLINGS: readonly {
  country: string;
  main: string;
  others: readonly string[];
}[] = SPELLINGS.trim()
  .split('\n')
  .map((row) => {
    const [country = '', main = '', ...others] = row.split('|');
    return { country, main, others };
  });

export const REGIONS: readonly string[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => row.split('|'));

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of names of places: "River", "Oblast". */
export const PLACE_HEADS: ReadonlySet<string> = words(`
river lake sea ocean bay gulf strait island islands peninsula mountain mountains hill hills valley desert forest
province region district county oblast krai prefecture governorate republic state territory territories
city town village beach coast creek canyon falls glacier park heights cape harbour harbor port delta basin
plateau archipelago atoll square canal inlet
`);

/** First words of names of places: "Lake", "Mount", "San". */
export const PLACE_OPENERS: ReadonlySet<string> = words(`
lake mount cape gulf strait bay port fort isle san santa santo sao são los las el la puerto rio villa saint st new upper lower greater
`);

/** Last words of buildings and works, which are places only loosely. */
export const FACILITY_HEADS: ReadonlySet<string> = words(`
airport station stadium hospital bridge road street avenue highway hotel mosque cathedral palace museum tower plant dam
prison theatre theater mall house crossing reservoir checkpoint plaza hall temple building refinery terminal railway monastery
`);

/** What a building or a work is for, before its head: "pumping station", "power plant". */
export const FACILITY_MODIFIERS: ReadonlySet<string> = words(
  'pumping power nuclear railway train bus metro border filling water steel hydroelectric',
);

/** Prepositions and nouns that stand before the name of a place. */
export const BEFORE_PLACE: ReadonlySet<string> = words(`
in at near from to across into around outside throughout towards toward via through within inside
capital city town village region province district state northern southern eastern western central
north south east west northeast northwest southeast southwest downtown mainland
`);
