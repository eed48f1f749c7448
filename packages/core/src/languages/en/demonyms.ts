/**
 * What people and things are called after a country, a people, a faith or a part of the world: the
 * country's code (`--` for none), then adjectives and names of its people.
 */
const ROWS = `
AF|Afghan,Afghans
AL|Albanian,Albanians
DZ|Algerian,Algerians
AO|Angolan,Angolans
AR|Argentine,Argentines,Argentinian,Argentinians,Argentinean
AM|Armenian,Armenians
AU|Australian,Australians,Tasmanian,Tasmanians,Queenslander,Queenslanders,Aussie,Aussies
AT|Austrian,Austrians
AZ|Azerbaijani,Azerbaijanis,Azeri,Azeris
BS|Bahamian,Bahamians
BH|Bahraini,Bahrainis
BD|Bangladeshi,Bangladeshis
BB|Barbadian,Barbadians
BY|Belarusian,Belarusians,Belarussian,Belarussians
BE|Belgian,Belgians
BZ|Belizean,Belizeans
BJ|Beninese
BT|Bhutanese
BO|Bolivian,Bolivians
BA|Bosnian,Bosnians,Bosniak,Bosniaks
BW|Botswanan,Motswana
BR|Brazilian,Brazilians
BN|Bruneian,Bruneians
BG|Bulgarian,Bulgarians
BF|Burkinabe,Burkinabé
BI|Burundian,Burundians
KH|Cambodian,Cambodians,Khmer
CM|Cameroonian,Cameroonians
CA|Canadian,Canadians,Quebecois,Québécois
TD|Chadian,Chadians
CL|Chilean,Chileans
CN|Chinese,Uyghur,Uyghurs,Uighur,Uighurs,Tibetan,Tibetans
CO|Colombian,Colombians
CG|Congolese
CR|Costa Rican,Costa Ricans
CI|Ivorian,Ivorians
HR|Croatian,Croatians,Croat,Croats
CU|Cuban,Cubans
CY|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots,Turkish Cypriot,Turkish Cypriots
CZ|Czech,Czechs
DK|Danish,Danes,Dane
DJ|Djiboutian,Djiboutians
DO|Dominican,Dominicans
EC|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans
EG|Egyptian,Egyptians
SV|Salvadoran,Salvadorans,Salvadorean,Salvadoreans
ER|Eritrean,Eritreans
EE|Estonian,Estonians
SZ|Swazi,Swazis
ET|Ethiopian,Ethiopians,Amhara,Oromo,Tigrayan,Tigrayans
FJ|Fijian,Fijians
FI|Finnish,Finns,Finn
FR|French,Frenchman,Frenchmen,Frenchwoman
GA|Gabonese
GM|Gambian,Gambians
GE|Georgian,Georgians
DE|German,Germans,West German,East German
GH|Ghanaian,Ghanaians
GR|Greek,Greeks
GL|Greenlandic,Greenlander,Greenlanders
GT|Guatemalan,Guatemalans
GN|Guinean,Guineans
GY|Guyanese
HT|Haitian,Haitians
HN|Honduran,Hondurans
HK|Hong Konger,Hong Kongers,Hongkongers,Hongkonger
HU|Hungarian,Hungarians
IS|Icelandic,Icelander,Icelanders
IN|Indian,Indians,Kashmiri,Kashmiris,Tamil,Tamils,Punjabi,Gujarati,Bengali,Bengalis
ID|Indonesian,Indonesians,Javanese
IR|Iranian,Iranians,Persian,Persians
IQ|Iraqi,Iraqis
IE|Irish,Irishman,Irishmen,Irishwoman
IL|Israeli,Israelis
IT|Italian,Italians
JM|Jamaican,Jamaicans
JP|Japanese
JO|Jordanian,Jordanians
KZ|Kazakh,Kazakhs,Kazakhstani
KE|Kenyan,Kenyans
KP|North Korean,North Koreans
KR|South Korean,South Koreans
--|Korean,Koreans
XK|Kosovar,Kosovars,Kosovan
KW|Kuwaiti,Kuwaitis
KG|Kyrgyz
LA|Lao,Laotian,Laotians
LV|Latvian,Latvians
LB|Lebanese
LR|Liberian,Liberians
LY|Libyan,Libyans
LT|Lithuanian,Lithuanians
LU|Luxembourgish
MG|Malagasy
MW|Malawian,Malawians
MY|Malaysian,Malaysians,Malay,Malays
MV|Maldivian,Maldivians
ML|Malian,Malians,Tuareg,Tuaregs
MT|Maltese
MR|Mauritanian,Mauritanians
MU|Mauritian,Mauritians
MX|Mexican,Mexicans
MD|Moldovan,Moldovans
MN|Mongolian,Mongolians
ME|Montenegrin,Montenegrins
MA|Moroccan,Moroccans
MZ|Mozambican,Mozambicans
MM|Burmese,Rohingya,Rohingyas
NA|Namibian,Namibians
NP|Nepali,Nepalis,Nepalese
NL|Dutch,Dutchman,Dutchmen
NZ|New Zealander,New Zealanders,Kiwi,Kiwis,Maori,Māori,Pākehā,Pakeha
NI|Nicaraguan,Nicaraguans
NE|Nigerien,Nigeriens
NG|Nigerian,Nigerians,Yoruba,Igbo,Hausa
MK|Macedonian,Macedonians
NO|Norwegian,Norwegians
OM|Omani,Omanis
PK|Pakistani,Pakistanis,Baloch,Pashtun,Pashtuns
PS|Palestinian,Palestinians,Gazan,Gazans
PA|Panamanian,Panamanians
PG|Papuan,Papuans
PY|Paraguayan,Paraguayans
PE|Peruvian,Peruvians
PH|Filipino,Filipinos,Philippine,Filipina
PL|Polish,Poles,Pole
PT|Portuguese
PR|Puerto Rican,Puerto Ricans
QA|Qatari,Qataris
RO|Romanian,Romanians
RU|Russian,Russians,Soviet,Soviets,Chechen,Chechens
RW|Rwandan,Rwandans,Hutu,Hutus,Tutsi,Tutsis
WS|Samoan,Samoans
SA|Saudi,Saudis,Saudi Arabian,Saudi Arabians
SN|Senegalese
RS|Serbian,Serbians,Serb,Serbs
SL|Sierra Leonean,Sierra Leoneans
SG|Singaporean,Singaporeans
SK|Slovak,Slovaks
SI|Slovenian,Slovenians,Slovene,Slovenes
SO|Somali,Somalis
ZA|South African,South Africans,Zulu,Zulus,Xhosa,Afrikaans,Afrikaner,Afrikaners
SS|South Sudanese
ES|Spanish,Spaniard,Spaniards,Catalan,Catalans,Basque,Basques
LK|Sri Lankan,Sri Lankans,Sinhalese
SD|Sudanese
SE|Swedish,Swedes,Swede
CH|Swiss
SY|Syrian,Syrians
TW|Taiwanese
TJ|Tajik,Tajiks
TZ|Tanzanian,Tanzanians
TH|Thai,Thais
TG|Togolese
TN|Tunisian,Tunisians
TR|Turkish,Turks,Turk
TM|Turkmen,Turkmens
UG|Ugandan,Ugandans
UA|Ukrainian,Ukrainians
AE|Emirati,Emiratis
GB|British,Briton,Britons,Brit,Brits,English,Englishman,Englishmen,Scottish,Scots,Welsh,Northern Irish
US|American,Americans,African American,African Americans,African-American,African-Americans,Native American,Native Americans,Alaskan,Alaskans,Texan,Texans,Californian,Californians,Hawaiian,Hawaiians,New Yorker,New Yorkers
UY|Uruguayan,Uruguayans
UZ|Uzbek,Uzbeks
VE|Venezuelan,Venezuelans
VN|Vietnamese
YE|Yemeni,Yemenis,Yemenite
ZM|Zambian,Zambians
ZW|Zimbabwean,Zimbabweans
--|African,Africans,Asian,Asians,European,Europeans,Western,Westerners,Westerner,Arab,Arabs,Arabic,Arabian,Kurdish,Kurds,Kurd
--|Latin American,Latin Americans,South American,South Americans,Central American,Central Americans,North American,North Americans,Latin,Latino,Latinos,Latina,Latinas,Latinx,Hispanic,Hispanics
--|South Asian,South Asians,Southeast Asian,Southeast Asians,East Asian,East Asians,Central Asian,Central Asians,West African,West Africans,East African,East Africans,North African,North Africans,Southern African,Sub-Saharan African
--|Middle Eastern,Scandinavian,Scandinavians,Nordic,Baltic,Balkan,Eurasian,Caribbean,Andean,Slavic,Roma,Romani,Berber,Berbers,Amazigh,Bedouin,Bedouins,Druze,Yazidi,Yazidis,Alawite,Alawites,Crimean Tatar,Crimean Tatars,Tatar,Tatars,Cossack,Cossacks
--|Muslim,Muslims,Islamic,Islamist,Islamists,Islam,Christian,Christians,Christianity,Jewish,Jews,Jew,Judaism,Hindu,Hindus,Hinduism,Buddhist,Buddhists,Buddhism,Sikh,Sikhs,Jain,Jains,Catholic,Catholics,Protestant,Protestants,Orthodox,Evangelical,Evangelicals,Anglican,Anglicans,Methodist,Baptist,Lutheran,Mormon,Mormons,Sunni,Sunnis,Shia,Shias,Shiite,Shiites,Shi'ite,Shi'ites,Sufi,Salafi,Haredi,Haredim,ultra-Orthodox,Hasidic,Ashkenazi,Sephardi,Mizrahi,Dalit,Dalits,Brahmin,Coptic,Copts,Maronite
--|Republican,Republicans,Democrat,Democrats,Democratic,Communist,Communists,Socialist,Socialists,Marxist,Maoist,Maoists,Nazi,Nazis,Zionist,Zionists,Conservatives,Tory,Tories,Liberals,Peronist,Peronists,Chavista,Chavistas,Bolivarian
--|Indigenous,First Nations,First Nation,Inuit,Métis,Metis,Cree,Mohawk,Sámi,Sami,Quechua,Aymara,Mayan,Mayans,Maya,Mapuche,Guarani,Aboriginal,Torres Strait Islander,Han,Mandarin,Cantonese,Hindi,Urdu,Swahili,Roman,Ottoman,Peranakan,Sino,Anglo,Franco,Afro
`;

/** Form to the country's code; null where it belongs to no one country. */
export const DEMONYMS: ReadonlyMap<string, string | null> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [code = '--', forms = ''] = row.split('|');
      return forms
        .split(',')
        .map((form): [string, string | null] => [form, code === '--' ? null : code]);
    }),
);
