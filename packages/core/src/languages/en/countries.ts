/**
 * Countries and territories by ISO 3166-1 alpha-2: the name the news uses, other names of it (historic
 * ones included), and a point within it (latitude, longitude, in degrees). What stands here takes no
 * side: a code is where ISO or GeoNames files the place, no more.
 */
export interface Country {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

const ROWS = `
AF|Afghanistan||34|66
AL|Albania||41|20
DZ|Algeria||28|3
AD|Andorra||42.5|1.5
AO|Angola||-12|18
AG|Antigua and Barbuda||17.1|-61.8
AR|Argentina||-34|-64
AM|Armenia||40|45
AU|Australia||-25|135
AT|Austria||47.5|14.5
AZ|Azerbaijan||40.5|47.5
BS|Bahamas|The Bahamas|24|-76
BH|Bahrain||26|50.5
BD|Bangladesh||24|90
BB|Barbados||13.2|-59.5
BY|Belarus|Byelorussia|53|28
BE|Belgium||50.8|4.5
BZ|Belize||17|-88.5
BJ|Benin||9.5|2.2
BT|Bhutan||27.5|90.5
BO|Bolivia||-17|-65
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,BiH|44|18
BW|Botswana||-22|24
BR|Brazil||-10|-55
BN|Brunei|Brunei Darussalam|4.5|114.7
BG|Bulgaria||43|25
BF|Burkina Faso||13|-2
BI|Burundi||-3.5|30
KH|Cambodia|Kampuchea|13|105
CM|Cameroon||6|12
CA|Canada||60|-96
CV|Cape Verde|Cabo Verde|16|-24
CF|Central African Republic||7|21
TD|Chad||15|19
CL|Chile||-30|-71
CN|China|People's Republic of China,PRC,mainland China|35|105
CO|Colombia||4|-72
KM|Comoros||-12.2|44.2
CG|Republic of the Congo|Congo-Brazzaville,Congo|-1|15
CD|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Zaire|-2.5|23.5
CR|Costa Rica||10|-84
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|8|-5
HR|Croatia||45.2|15.5
CU|Cuba||21.5|-80
CY|Cyprus||35|33
CZ|Czech Republic|Czechia|49.7|15.5
DK|Denmark||56|10
DJ|Djibouti||11.5|43
DM|Dominica||15.4|-61.3
DO|Dominican Republic||19|-70.7
EC|Ecuador||-2|-77.5
EG|Egypt||27|30
SV|El Salvador||13.8|-88.9
GQ|Equatorial Guinea||2|10
ER|Eritrea||15|39
EE|Estonia||59|26
SZ|Eswatini|Swaziland|-26.5|31.5
ET|Ethiopia|Abyssinia|8|38
FJ|Fiji||-18|178
FI|Finland||64|26
FR|France||46|2
GA|Gabon||-1|11.7
GM|Gambia|The Gambia|13.5|-15.5
GE|Georgia||42|43.5
DE|Germany||51|9
DE|West Germany||51|8
DE|East Germany||52|13
GH|Ghana||8|-2
GR|Greece||39|22
GL|Greenland||72|-40
GD|Grenada||12.1|-61.7
GT|Guatemala||15.5|-90.2
GN|Guinea||11|-10
GW|Guinea-Bissau||12|-15
GY|Guyana||5|-59
HT|Haiti||19|-72.4
VA|Vatican City|Vatican,Holy See|41.9|12.45
HN|Honduras||15|-86.5
HK|Hong Kong||22.3|114.2
HU|Hungary||47|20
IS|Iceland||65|-18
IN|India|Bharat|20|77
ID|Indonesia||-5|120
IR|Iran|Islamic Republic of Iran|32|53
IQ|Iraq||33|44
IE|Ireland|Republic of Ireland|53|-8
IL|Israel||31.5|34.8
IT|Italy||42.8|12.8
JM|Jamaica||18.2|-77.5
JP|Japan||36|138
JO|Jordan||31|36
KZ|Kazakhstan||48|68
KE|Kenya||1|38
KI|Kiribati||1.4|173
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea|40|127
KR|South Korea|ROK,Republic of Korea|36.5|127.8
XK|Kosovo||42.6|20.9
KW|Kuwait||29.5|47.7
KG|Kyrgyzstan||41|75
LA|Laos||18|105
LV|Latvia||57|25
LB|Lebanon||33.8|35.8
LS|Lesotho||-29.5|28.2
LR|Liberia||6.5|-9.5
LY|Libya||25|17
LI|Liechtenstein||47.2|9.5
LT|Lithuania||56|24
LU|Luxembourg||49.7|6.2
MO|Macau|Macao|22.2|113.5
MG|Madagascar||-20|47
MW|Malawi||-13.5|34
MY|Malaysia||2.5|112.5
MV|Maldives||3.2|73
ML|Mali||17|-4
MT|Malta||35.9|14.4
MH|Marshall Islands||9|168
MR|Mauritania||20|-12
MU|Mauritius||-20.3|57.6
MX|Mexico||23|-102
FM|Micronesia||6.9|158.2
MD|Moldova||47|29
MC|Monaco||43.7|7.4
MN|Mongolia||46|105
ME|Montenegro||42.5|19.3
MA|Morocco||32|-5
MZ|Mozambique||-18.2|35
MM|Myanmar|Burma|22|98
NA|Namibia||-22|17
NR|Nauru||-0.5|166.9
NP|Nepal||28|84
NL|Netherlands|The Netherlands,Holland|52.5|5.7
NZ|New Zealand|Aotearoa|-41|174
NI|Nicaragua||13|-85
NE|Niger||16|8
NG|Nigeria||10|8
MK|North Macedonia|Macedonia|41.8|22
NO|Norway||62|10
OM|Oman||21|57
PK|Pakistan||30|70
PW|Palau||7.5|134.6
PS|Palestine|Palestinian Territories,State of Palestine|32|35.2
PA|Panama||9|-80
PG|Papua New Guinea||-6|147
PY|Paraguay||-23|-58
PE|Peru||-10|-76
PH|Philippines|The Philippines|13|122
PL|Poland||52|20
PT|Portugal||39.5|-8
PR|Puerto Rico||18.2|-66.5
QA|Qatar||25.5|51.2
RO|Romania||46|25
RU|Russia|Russian Federation|60|100
RU|Soviet Union|USSR,U.S.S.R.|60|100
RW|Rwanda||-2|30
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|17.3|-62.7
LC|Saint Lucia|St. Lucia,St Lucia|13.9|-61
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines|13.2|-61.2
WS|Samoa||-13.6|-172.3
SM|San Marino||43.9|12.4
ST|Sao Tome and Principe|São Tomé and Príncipe|1|7
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|24|45
SN|Senegal||14|-14
RS|Serbia||44|21
RS|Yugoslavia||44|20
SC|Seychelles||-4.6|55.7
SL|Sierra Leone||8.5|-11.5
SG|Singapore||1.35|103.8
SK|Slovakia||48.7|19.5
SI|Slovenia||46.1|15
SB|Solomon Islands||-8|159
SO|Somalia||6|48
ZA|South Africa||-30|26
SS|South Sudan||8|30
ES|Spain||40|-4
LK|Sri Lanka|Ceylon|7|81
SD|Sudan||16|30
SR|Suriname||4|-56
SE|Sweden||62|15
CH|Switzerland||47|8
SY|Syria||35|38
TW|Taiwan|Chinese Taipei|23.7|121
TJ|Tajikistan||39|71
TZ|Tanzania||-6|35
TH|Thailand||15|100
TL|East Timor|Timor-Leste|-8.8|125.8
TG|Togo||8|1.2
TO|Tonga||-20|-175
TT|Trinidad and Tobago|Trinidad|11|-61
TN|Tunisia||34|9
TR|Turkey|Türkiye,Turkiye|39|35
TM|Turkmenistan||40|60
TV|Tuvalu||-8|178
UG|Uganda||2|33
UA|Ukraine||49|32
AE|United Arab Emirates|UAE,U.A.E.,Emirates|24|54
GB|United Kingdom|UK,U.K.,Britain,Great Britain|54|-2
GB|England||52.5|-1.5
GB|Scotland||57|-4
GB|Wales||52.3|-3.7
GB|Northern Ireland||54.6|-6.7
US|United States|US,U.S.,USA,U.S.A.,United States of America,America|39.8|-98.6
UY|Uruguay||-33|-56
UZ|Uzbekistan||41|64
VU|Vanuatu||-16|167
VE|Venezuela||8|-66
VN|Vietnam|Viet Nam|16|107.8
EH|Western Sahara||24.5|-13
YE|Yemen||15.5|48
ZM|Zambia||-15|30
ZW|Zimbabwe|Rhodesia|-19|29
`;

/** All of them; a part or a predecessor of a country has a row of its own under the same code. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', aliases = '', lat = '', lon = ''] = row.split('|');
    return {
      code,
      name,
      aliases: aliases === '' ? [] : aliases.split(','),
      lat: Number(lat),
      lon: Number(lon),
    };
  });
