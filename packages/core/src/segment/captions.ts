/** Whether a line is a caption, by the photo credit it carries. */
export function isCaption(line: string): boolean {
  if (line.length > MAX_CAPTION) return false;
  return CREDITS.some((credit) => credit.test(line));
}

const MAX_CAPTION = 600;
const AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Bloomberg|Xinhua|TASS|Sputnik|Anadolu|Zuma|Shutterstock|Alamy|PA)`;

const CREDITS: readonly RegExp[] = [
  // "… in July. /Mandel Ngan/Pool", "/Ukrainian Presidential Press Service/Handout"
  /[\s.]\/\s?\p{Lu}[\p{L} .'’-]{1,60}\/\s?\p{Lu}[\p{L} .'’-]{1,40}$/u,
  /[.!?]["”]?\s\/\s?\p{Lu}[\p{L} .'’-]{1,60}$/u,
  // "(AP Photo/Evan Vucci)", "(Photo by …)", "(File photo)", "[Photo: …]"
  /[([](?:[^()[\]]{0,40}\s)?photo(?:graph)?s?(?:\s?[/:]|\sby\b|\svia\b|\scourtesy\b|[)\]])[^()[\]]{0,120}[)\]]?\.?$/i,
  // "[Evan Vucci/AP]", "(Saul Loeb/AFP/Getty Images)", "(Kevin Lamarque/Reuters)"
  new RegExp(
    String.raw`[(\[][^()\[\]]{2,60}/\s?(?:${AGENCY}|Pool|POOL|Handout|File)(?:[\s/][^()\[\]]{0,60})?[)\]]\.?$`,
  ),
  /(?:^|[.\s])(?:REUTERS|AFP|AP|EPA|POOL|Reuters)\s?\/\s?\p{Lu}[\p{L} .'’-]{2,60}(?:\/File Photo)?$/u,
  /\b(?:via |\/)?(?:getty images|shutterstock|alamy stock photo|ap images|afp via getty images)(?:\/[\p{L} .'’-]{2,40}|, file)?[.)\]]{0,3}$/iu,
  /^(?:file )?(?:photo|picture|image)(?: credit| by| courtesy(?: of)?)?\s?:\s\S/i,
  /(?:^|[.\s(])(?:photo|image|picture|photograph)s?\s?(?:credit|by|courtesy of|courtesy)?\s?:\s[^:]{2,80}$/i,
  /^(?:FILE|In this (?:file )?photo|FILE PHOTO)\s?[-–—:]\s/,
  /\bfile (?:photo|picture|image)[).\s]*$/i,
];
