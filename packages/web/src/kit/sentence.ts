/** A message as a sentence: errors of the server begin small and end open, as a terminal shows them. */
export function sentence(message: string): string {
  const words = message.trim();
  const ended = /[.!?…)]$/.test(words) ? words : `${words}.`;
  return ended.charAt(0).toUpperCase() + ended.slice(1);
}
