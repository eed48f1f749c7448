/**
 * Seats of power whose name stands for those who sit there: name, code of the country (`EU` for the
 * European Union), other names. They are governments wherever they are named.
 */
const SEATS = `
Kremlin|RU
White House|US
Pentagon|US
Capitol Hill|US
Foggy Bottom|US
Oval Office|US
Downing Street|GB|No 10|No. 10|Number 10
Whitehall|GB
Élysée|FR|Elysee|Élysée Palace|Elysee Palace
Quai d'Orsay|FR
Zhongnanhai|CN
Blue House|KR
Bankova|UA
Holy See|VA
Sublime Porte|TR
`;

/** Cities that stand for a government where they act: "Moscow denies". Code, then names. */
const CAPITALS = `
AF|Kabul
AE|Abu Dhabi
AM|Yerevan
AR|Buenos Aires
AT|Vienna
AU|Canberra
AZ|Baku
BA|Sarajevo
BD|Dhaka
BE|Brussels
BG|Sofia
BR|Brasília|Brasilia
BY|Minsk
CA|Ottawa
CH|Bern
CL|Santiago
CN|Beijing|Peking
CO|Bogotá|Bogota
CU|Havana
CY|Nicosia
CZ|Prague
DE|Berlin
DK|Copenhagen
DZ|Algiers
EE|Tallinn
EG|Cairo
ES|Madrid
ET|Addis Ababa
FI|Helsinki
FR|Paris
GB|London
GE|Tbilisi
GR|Athens
HR|Zagreb
HU|Budapest
ID|Jakarta
IE|Dublin
IL|Jerusalem|Tel Aviv
IN|New Delhi|Delhi
IQ|Baghdad
IR|Tehran
IT|Rome
JO|Amman
JP|Tokyo
KE|Nairobi
KG|Bishkek
KP|Pyongyang
KR|Seoul
KZ|Astana|Nur-Sultan
LB|Beirut
LT|Vilnius
LV|Riga
LY|Tripoli
MA|Rabat
MD|Chisinau|Chișinău
MM|Naypyidaw
MN|Ulaanbaatar
MX|Mexico City
MY|Kuala Lumpur
NG|Abuja
NL|Hague|The Hague
NO|Oslo
NZ|Wellington
OM|Muscat
PE|Lima
PH|Manila
PK|Islamabad
PL|Warsaw
PT|Lisbon
QA|Doha
RO|Bucharest
RS|Belgrade
RU|Moscow
RW|Kigali
SA|Riyadh
SD|Khartoum
SE|Stockholm
SG|Singapore
SI|Ljubljana
SK|Bratislava
SY|Damascus
TH|Bangkok
TJ|Dushanbe
TM|Ashgabat
TN|Tunis
TR|Ankara
TW|Taipei
UA|Kyiv|Kiev|Kyyiv
US|Washington|Washington, D.C.|Washington D.C.|Washington DC
UZ|Tashkent
VE|Caracas
VN|Hanoi
XK|Pristina
YE|Sanaa|Sana'a
ZA|Pretoria
ZW|Harare
`;

export interface Seat {
  readonly country: string;
  readonly names: readonly string[];
}

export const SEATS_OF_POWER: readonly Seat[] = SEATS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', country = '', ...others] = row.split('|');
    return { country, names: [name, ...others] };
  });

export const CAPITAL_CITIES: readonly Seat[] = CAPITALS.trim()
  .split('\n')
  .map((row) => {
    const [country = '', ...names] = row.split('|');
    return { country, names };
  });
