/** News agencies, newspapers and broadcasters: the name to go by, then other names of the same outlet. */
const ROWS = `
Associated Press|The Associated Press|AP
Reuters
Agence France-Presse|AFP
TASS|Tass|Itar-Tass
RIA Novosti|RIA
Interfax
Sputnik
RT
Russia Today
Xinhua|Xinhua News Agency
CGTN
CCTV
Global Times
People's Daily
China Daily
KCNA|Korean Central News Agency
Yonhap|Yonhap News Agency
Kyodo|Kyodo News
NHK
Ukrinform
Ukrainska Pravda
Kyiv Independent
Kyiv Post
Suspilne
Meduza
Kommersant
Izvestia
Anadolu|Anadolu Agency
Al Jazeera|Al-Jazeera
Al Arabiya|Al-Arabiya
Al Mayadeen|Al-Mayadeen
Haaretz
Times of Israel
Jerusalem Post
BBC|BBC News
ITV
Sky News
Guardian
Financial Times|FT
Daily Telegraph
Daily Mail
CNN
NBC|NBC News
CBS|CBS News
ABC|ABC News
NPR
PBS
Fox News
MSNBC
New York Times|NYT
New Yorker
Washington Post
Wall Street Journal|WSJ
Los Angeles Times
USA Today|USA TODAY
Politico
Axios
Newsweek
Bloomberg|Bloomberg News
CNBC
Deutsche Welle|DW
Der Spiegel|Spiegel
Le Monde
Le Figaro
El País|El Pais
ANSA
EFE
DPA
PTI|Press Trust of India
ANI
Hindustan Times
South China Morning Post
Straits Times
Nikkei
Radio Free Europe|RFE/RL
Voice of America|VOA
Euronews
France 24
Irna|IRNA
Tasnim
Press TV
SANA
WAM
Wafa
`;

export const OUTLETS: readonly (readonly string[])[] = ROWS.trim()
  .split('\n')
  .map((row) => row.split('|'));
