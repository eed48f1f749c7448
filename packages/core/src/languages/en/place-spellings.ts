/** Places under the spellings that papers have for them, a row each; other languages and former official names among them. Lower case. */
const ROWS = `
kyiv kiev kyyiv
odesa odessa
kharkiv kharkov
lviv lvov
dnipro dnipropetrovsk dnepropetrovsk
zaporizhzhia zaporizhia zaporizhzhya zaporozhye zaporizhya
mykolaiv nikolaev mykolayiv nikolayev
luhansk lugansk
donbas donbass
chernihiv chernigov
chornobyl chernobyl
ternopil ternopol
rivne rovno
vinnytsia vinnitsa vinnytsya
uzhhorod uzhgorod
sievierodonetsk severodonetsk
kryvyi rih|krivoy rog|kryvyy rih
kropyvnytskyi kirovohrad kirovograd
belarus byelorussia
minsk mensk
homel gomel
chisinau kishinev
tbilisi tiflis
tskhinvali tskhinval
stepanakert khankendi
nagorno-karabakh|nagorny karabakh|artsakh
astana nur-sultan
almaty alma-ata
beijing peking
guangzhou canton
nanjing nanking
chongqing chungking
xian sian
tianjin tientsin
mumbai bombay
kolkata calcutta
chennai madras
bengaluru bangalore
varanasi benares
yangon rangoon
myanmar burma
ho chi minh city|saigon
mecca makkah
medina madinah
jeddah jiddah jedda
riyadh riad
sanaa sana
hodeidah hodeida hudaydah
aden adan
falluja fallujah
karbala kerbala
najaf an-najaf
mosul al-mosul
kirkuk kerkuk
erbil irbil arbil
basra basrah
tel aviv|tel aviv-yafo
gaza strip|the gaza strip
khan younis|khan yunis|khan yunus
rafah rafa
jenin janin
nablus nabulus
hebron al-khalil
raqqa raqqah
aleppo haleb
deir ezzor|deir ez-zor|deir al-zour|deir al-zor
homs hims
benghazi bengasi
misrata misratah misurata
sirte surt
khartoum khartum
port said|bur said
suez suways
tahrir square|midan tahrir|maidan tahrir
kandahar qandahar
kunduz konduz qunduz
herat hirat
tehran teheran
isfahan esfahan
the hague|den haag
munich muenchen munchen
cologne koeln koln
nuremberg nuernberg nurnberg
gdansk danzig
wroclaw breslau
bratislava pressburg
ljubljana laibach
marseille marseilles
lyon lyons
lisbon lisboa
seville sevilla
saint petersburg|st petersburg|st. petersburg
new york|new york city
washington|washington dc|washington d.c.|washington, d.c.
ivory coast|cote d'ivoire
east timor|timor-leste
cape verde|cabo verde
swaziland eswatini
`;

/** Each spelling, as written above, to the row that it stands in. */
export const PLACE_SPELLINGS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row, index) =>
      row.split(row.includes('|') ? '|' : ' ').map((name) => [name, index] as const),
    ),
);
