/** Agencies whose reports outlets run under their own roof: the name to go by, then other names and initials. */
export const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ['Reuters', agency('Reuters|Thomson Reuters')],
  ['Associated Press', agency('(?:The )?Associated Press|AP')],
  ['Agence France-Presse', agency('Agence France[- ]Presse|AFP')],
  ['dpa', agency('dpa|Deutsche Presse-Agentur|German Press Agency')],
  ['Xinhua', agency('Xinhua(?: News Agency)?')],
  ['TASS', agency('TASS|Itar-Tass')],
  ['Interfax', agency('Interfax(?:-Ukraine)?')],
  ['Ukrinform', agency('Ukrinform')],
  ['Anadolu', agency('Anadolu(?: Agency)?')],
  ['Yonhap', agency('Yonhap(?: News Agency)?')],
  ['Kyodo', agency('Kyodo(?: News)?')],
  ['EFE', agency('EFE')],
  ['ANSA', agency('ANSA')],
  ['Press Trust of India', agency('Press Trust of India|PTI')],
  ['ANI', agency('Asian News International|ANI')],
  ['IANS', agency('Indo-Asian News Service|IANS')],
  ['UPI', agency('United Press International|UPI')],
  ['PA Media', agency('PA Media|Press Association')],
  ['The Canadian Press', agency('(?:The )?Canadian Press')],
  ['Australian Associated Press', agency('Australian Associated Press|AAP')],
  ['Bloomberg', agency('Bloomberg(?: News)?')],
];

/** "KYIV, March 24 (Reuters) -", "GENEVA (AP) —": what stands before the brackets, then the agency. */
export const DATELINE: RegExp =
  /^(\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,\s[\p{L}\d. ]{2,30}){0,2}),?\s?\(([\p{L} -]{2,30})\)\s?[-–—]/u;

/** A line that says whose report it is. */
export const CREDIT_LINE: RegExp =
  /^(?:(?:copyright|©|\(c\))\s?(?:\d{4}\s)?|(?:source|via|from|by|with (?:reporting|files|material|additional reporting) from|this (?:story|article|report) (?:was|is) (?:originally )?(?:published|provided) by)[:\s]\s?)([\p{L}][\p{L} -]{1,30}?)(?=[.,;]|\s\d{4}|\sall rights|\.\s|$)/iu;

/** "Reuters contributed to this report." */
export const CONTRIBUTED: RegExp =
  /\b([\p{L}][\p{L} -]{1,30}?) contributed to this (?:report|story|article)/u;

function agency(names: string): RegExp {
  return new RegExp(`^(?:${names})$`);
}
