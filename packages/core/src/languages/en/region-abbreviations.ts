/** How regions of a country are written for short: code of the country, name, abbreviations, then the post office's after `|`. */
const ROWS = `
US|Alabama|Ala.|AL
US|Alaska||AK
US|Arizona|Ariz.|AZ
US|Arkansas|Ark.|AR
US|California|Calif.,Cal.|CA
US|Colorado|Colo.|CO
US|Connecticut|Conn.|CT
US|Delaware|Del.|DE
US|District of Columbia|D.C.,DC|DC
US|Florida|Fla.|FL
US|Georgia|Ga.|GA
US|Hawaii||HI
US|Idaho||ID
US|Illinois|Ill.|IL
US|Indiana|Ind.|IN
US|Iowa||IA
US|Kansas|Kan.,Kans.|KS
US|Kentucky|Ky.|KY
US|Louisiana|La.|LA
US|Maine||ME
US|Maryland|Md.|MD
US|Massachusetts|Mass.|MA
US|Michigan|Mich.|MI
US|Minnesota|Minn.|MN
US|Mississippi|Miss.|MS
US|Missouri|Mo.|MO
US|Montana|Mont.|MT
US|Nebraska|Neb.,Nebr.|NE
US|Nevada|Nev.|NV
US|New Hampshire|N.H.|NH
US|New Jersey|N.J.|NJ
US|New Mexico|N.M.|NM
US|New York|N.Y.|NY
US|North Carolina|N.C.|NC
US|North Dakota|N.D.|ND
US|Ohio||OH
US|Oklahoma|Okla.|OK
US|Oregon|Ore.|OR
US|Pennsylvania|Pa.,Penn.|PA
US|Rhode Island|R.I.|RI
US|South Carolina|S.C.|SC
US|South Dakota|S.D.|SD
US|Tennessee|Tenn.|TN
US|Texas|Tex.|TX
US|Utah||UT
US|Vermont|Vt.|VT
US|Virginia|Va.|VA
US|Washington|Wash.|WA
US|West Virginia|W.Va.|WV
US|Wisconsin|Wis.|WI
US|Wyoming|Wyo.|WY
CA|Alberta|Alta.|AB
CA|British Columbia|B.C.,BC|BC
CA|Manitoba|Man.|MB
CA|New Brunswick|N.B.|NB
CA|Newfoundland and Labrador|N.L.,Nfld.|NL
CA|Nova Scotia|N.S.|NS
CA|Ontario|Ont.|ON
CA|Prince Edward Island|P.E.I.,PEI|PE
CA|Quebec|Que.|QC
CA|Saskatchewan|Sask.|SK
CA|Northwest Territories|N.W.T.|NT
CA|Nunavut||NU
CA|Yukon||YT
AU|New South Wales|NSW,N.S.W.|
AU|Victoria|Vic.|VIC
AU|Queensland|Qld.|QLD
AU|Western Australia|W.A.|
AU|South Australia|S.A.|
AU|Tasmania|Tas.|TAS
AU|Northern Territory|N.T.|
AU|Australian Capital Territory|A.C.T.|ACT
`;

export interface RegionAbbreviations {
  readonly country: string;
  /** As GeoNames has it. */
  readonly name: string;
  readonly abbreviations: readonly string[];
  /** Two or three capitals, which mean the region only behind the name of a town; null for none. */
  readonly postal: string | null;
}

export const REGION_ABBREVIATIONS: readonly RegionAbbreviations[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [country = '', name = '', abbreviations = '', postal = ''] = row.split('|');
    return {
      country,
      name,
      abbreviations: abbreviations === '' ? [] : abbreviations.split(','),
      postal: postal === '' ? null : postal,
    };
  });
