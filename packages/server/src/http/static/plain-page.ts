/** A page of a few words, for what the web app cannot say itself. It has neither script nor style of its own. */
export function plainPage(
  title: string,
  words: string,
  options: { readonly next?: string } = {},
): string {
  const { next } = options;
  const onwards = next === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${next}">`;
  const link = next === undefined ? '' : `<p><a href="${next}">Go on</a></p>`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${onwards}<title>${escaped(title)} · Rapporteur</title>
<h1>${escaped(title)}</h1>
<p>${escaped(words)}</p>
${link}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
