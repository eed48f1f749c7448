/**
 * Parts of the world and natural features that the news names: names, GeoNames id where it is known, and a point in
 * the middle (for a river about half-way), in degrees. The points were set by hand from atlases, to the degree or so.
 */
export interface NaturalFeature {
  readonly names: readonly string[];
  readonly geonames: number | null;
  readonly lat: number;
  readonly lon: number;
}

const ROWS = `
Africa|6255146|7.2|21.1
Asia|6255147|29.8|89.3
Europe,EU,E.U.,European Union|6255148|48.7|9.1
North America|6255149|46.1|-100.5
South America|6255150|-14.6|-57.7
Oceania|6255151|-18.3|138.5
Antarctica|6255152|-80|0
Latin America||-12|-65
Central America||14|-87
Americas,the Americas||15|-85
Middle East,Mideast,Near East|6269133|29|41
Southeast Asia,South-East Asia||5|110
South Asia||23|79
East Asia||35|115
Central Asia||43|67
Asia-Pacific,Asia Pacific,Indo-Pacific||5|125
North Africa,Maghreb||28|10
West Africa||12|-2
East Africa||0|37
Central Africa||3|18
Southern Africa||-23|25
Sub-Saharan Africa||-1|22
Horn of Africa||8|46
Sahel||15|5
Western Europe||48|4
Eastern Europe||51|28
Central Europe||49|16
Northern Europe||60|16
Southern Europe||41|14
Balkans,Balkan Peninsula||42.5|21
Baltics,Baltic states||57|25
Scandinavia||63|15
Caucasus||42.5|45
South Caucasus||41|45
North Caucasus||43.3|44
Iberia,Iberian Peninsula||40|-4
Caribbean,Caribbean Sea||15|-75
West Indies||18|-72
Gulf,Persian Gulf,Arabian Gulf||26.5|52
Arabian Peninsula||22|46
Levant||34|37
Far East||45|125
Siberia||61|98
Eurasia||50|75
Korean Peninsula||38|127
Indochina||15|105
Polynesia||-15|-150
Melanesia||-9|160
Micronesia region||7|150
Midwest||41|-93
New England||44|-71
West Coast||38|-121
East Coast||38|-77
Gulf Coast||29.5|-90
Great Plains||41|-100
Great Lakes||45|-84
Appalachia||37.5|-81.5
Pacific Northwest||46|-121
Deep South||32.5|-88
Arctic,Arctic Ocean||85|0
Pacific,Pacific Ocean||0|-160
South Pacific||-20|-150
Atlantic,Atlantic Ocean||10|-30
North Atlantic||45|-40
South Atlantic||-25|-20
Indian Ocean||-10|75
Southern Ocean||-62|0
Mediterranean,Mediterranean Sea||35|18
Black Sea||43|34.5
Red Sea||20.3|38.5
Dead Sea||31.5|35.5
Baltic Sea,Baltic||58|19.5
North Sea||56|3
Irish Sea||53.8|-5
Norwegian Sea||68|2
Barents Sea||74|37
Caspian Sea,Caspian||41.5|50.5
Aral Sea||45|60
Adriatic,Adriatic Sea||43|15
Aegean,Aegean Sea||39|25
Ionian Sea||38.5|19
Tyrrhenian Sea||40|12
Sea of Azov,Azov Sea||46|36.5
Sea of Marmara||40.7|28.2
Bosporus,Bosphorus||41.1|29.1
Dardanelles||40.2|26.4
South China Sea||12|113
East China Sea||29|125
Yellow Sea||36|123
Sea of Japan,East Sea||40|135
Sea of Okhotsk||55|150
Bering Sea||58|-178
Bering Strait||66|-169
Philippine Sea||20|130
Java Sea||-5|110
Coral Sea||-18|155
Tasman Sea||-40|160
Arabian Sea||15|65
Bay of Bengal||15|88
Andaman Sea||11|96
Gulf of Aden||12|48
Gulf of Oman||25|58
Gulf of Thailand||10|102
Gulf of Tonkin||20|108
Gulf of Guinea||2|4
Gulf of Mexico||25|-90
Gulf of Alaska||57|-145
Gulf of California||28|-112
Gulf of Finland||59.8|26
Gulf of Bothnia||62|19
Bay of Biscay||45|-4
Hudson Bay||60|-86
English Channel||50.2|-1
Strait of Hormuz,Hormuz||26.6|56.3
Bab el-Mandeb,Bab al-Mandab||12.6|43.3
Strait of Gibraltar||36|-5.6
Strait of Malacca,Malacca Strait||4|100
Taiwan Strait||24|119
Kerch Strait||45.3|36.6
Suez Canal||30.6|32.3
Panama Canal||9.1|-79.7
Chesapeake Bay||38|-76.2
San Francisco Bay||37.7|-122.3
Puget Sound||47.6|-122.4
Long Island Sound||41.1|-72.9
Lake Michigan||44|-87
Lake Superior||47.7|-87.5
Lake Huron||44.8|-82.4
Lake Erie||42.2|-81.2
Lake Ontario||43.7|-77.9
Great Salt Lake||41.2|-112.6
Lake Tahoe||39.1|-120
Lake Victoria||-1|33
Lake Tanganyika||-6.2|29.6
Lake Malawi||-12|34.5
Lake Chad||13|14
Lake Baikal||53.5|108
Lake Titicaca||-15.8|-69.4
Lake Geneva||46.4|6.5
Lake Constance||47.6|9.4
Lake Van||38.6|42.9
Nile,Nile River||21|31
Blue Nile||11|35.5
White Nile||11|32.7
Congo River||-1|19
Niger River||13|0
Zambezi,Zambezi River||-16|31
Amazon,Amazon River,Amazon Basin,Amazon rainforest||-3|-61
Orinoco||8|-65
Rio Grande||29|-102
Mississippi River||36.5|-89.5
Missouri River||43|-98
Ohio River||38.3|-86
Colorado River||36.5|-112
Columbia River||46|-120
Hudson River||42|-73.9
Potomac,Potomac River||39|-77.5
Delaware River||40.5|-75
Tennessee River||35|-87
Arkansas River||36|-95
Red River||33.7|-96
Snake River||44|-116
Yukon River||64|-155
Saint Lawrence River||47|-71
Danube,Danube River||46|20
Rhine,Rhine River||50|8
Elbe||52|11.5
Oder||52.5|14.5
Vistula||52|20
Seine||49|2
Loire||47.5|1
Rhone||45|4.8
Thames,River Thames||51.6|-0.8
Severn,River Severn||52|-2.4
Mersey,River Mersey||53.4|-2.8
Volga,Volga River||53|48
Don River||49|42
Dnipro,Dnieper,Dnipro River,Dnieper River||48.5|34.5
Dniester,Dniester River||47.5|29
Ural River||50|53
Ob||62|68
Yenisei||63|88
Lena River||64|125
Amur,Amur River||50|130
Tigris||35|43.5
Euphrates,Euphrates River||34.5|41
Jordan River,River Jordan||32|35.6
Litani River,Litani||33.4|35.5
Indus,Indus River||29|70
Ganges,Ganga||25.5|83
Brahmaputra||27|93
Yamuna||27|78
Cauvery,Kaveri||11.1|79.9
Mekong,Mekong River||17|105
Mekong Delta||10|105.8
Irrawaddy||20|95
Yangtze,Yangtze River||30|112
Yellow River||36|110
Pearl River Delta||22.8|113.4
Murray River||-34.5|142
Alps||46.5|9.5
Pyrenees||42.7|0.8
Apennines||43|13
Carpathians,Carpathian Mountains||47.5|25
Urals,Ural Mountains||60|59.5
Himalayas,Himalaya||28.5|84
Karakoram||35.8|76.5
Hindu Kush||35.5|71
Pamirs,Pamir Mountains||38.5|73
Tian Shan||42|79
Altai Mountains||48.5|89
Andes||-20|-67.5
Rocky Mountains,Rockies||44|-110
Appalachian Mountains,Appalachians||39|-78.5
Sierra Nevada||37.8|-119
Cascades,Cascade Range||46|-121.5
Ozarks||37|-92.5
Atlas Mountains||32|-4
Mount Everest,Everest||28|86.9
Mount Kilimanjaro,Kilimanjaro||-3.1|37.4
Mont Blanc||45.8|6.9
Mount Elbrus||43.4|42.4
Mount Ararat||39.7|44.3
Mount Fuji||35.4|138.7
Mount Rainier||46.9|-121.8
Mount Hood||45.4|-121.7
Mount McKinley,Denali||63.1|-151
Mount Etna||37.8|15
Vesuvius,Mount Vesuvius||40.8|14.4
Sahara,Sahara Desert||23|10
Kalahari||-23|22
Gobi,Gobi Desert||43|105
Sinai,Sinai Peninsula||29.5|34
Negev||30.7|34.8
Galilee||32.8|35.4
Golan Heights,Golan||33|35.8
West Bank||31.9|35.2
Gaza Strip,Gaza||31.4|34.4
Kashmir||34|75.5
Kurdistan||37|43
Darfur||13|25
Tigray||14|39
Donbas,Donbass||48|38
Crimea,Crimean Peninsula||45.3|34.4
Transnistria||46.8|29.5
Abkhazia||43|41
South Ossetia||42.3|44
Nagorno-Karabakh,Karabakh||39.8|46.8
Chechnya||43.3|45.7
Dagestan||43|47
Ingushetia||43.2|44.8
North Ossetia||43|44.3
Somaliland||9.8|45.8
Rakhine||19.8|94
Balkan||42.5|21
Patagonia||-44|-70
Yucatan Peninsula||20|-89
Baja California||30|-115
Cape Cod||41.7|-70.3
Long Island||40.8|-73.1
Silicon Valley||37.4|-122
Bay Area||37.7|-122.3
Cornwall||50.4|-4.9
Cotswolds||51.8|-1.9
Lake District||54.5|-3.1
Scottish Highlands,Highlands||57.1|-4.7
Yorkshire||54|-1.3
Hebrides||57.5|-7
Ulster||54.6|-7
Borneo||1|114
Java||-7.5|110
Sumatra||0|102
Sulawesi||-2|121
New Guinea||-5.5|141
Luzon||16|121
Mindanao||8|125
Honshu||36|138
Hokkaido||43|143
Kyushu||33|131
Okinawa||26.5|128
Sakhalin||50.5|143
Kuril Islands||46|151
Spratly Islands,Spratlys||10|114
Paracel Islands||16.5|112
Senkaku Islands,Diaoyu Islands||25.8|123.5
Falkland Islands,Falklands||-51.7|-59
Canary Islands,Canaries||28.3|-16
Balearic Islands||39.5|3
Galapagos,Galapagos Islands||-0.6|-90.5
Oahu||21.5|-158
Maui||20.8|-156.3
Corsica||42.1|9
Sardinia||40|9
Sicily||37.5|14
Crete||35.2|24.8
Samos||37.75|26.8
Lesbos||39.2|26.3
Farallon Islands||37.7|-123
Nile Delta||31|31
Northamptonshire||52.3|-0.9
Cumbria||54.5|-3.2
East Anglia||52.4|1
West Midlands||52.5|-1.9
East Midlands||53|-0.9
Home Counties||51.5|-0.3
North Island||-39|176
South Island||-43.5|171
Korea||37.5|127.5
`;

export const NATURAL_FEATURES: readonly NaturalFeature[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names = '', geonames = '', lat = '', lon = ''] = row.split('|');
    return {
      names: names.split(','),
      geonames: geonames === '' ? null : Number(geonames),
      lat: Number(lat),
      lon: Number(lon),
    };
  });
