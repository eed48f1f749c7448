import { toast } from './toast-list.ts';

/** Puts text into the clipboard, and says that it did; says what to do where the browser does not allow it. */
export async function copyText(text: string, said = 'Copied'): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
    return true;
  } catch {
    toast('The browser does not allow copying here: select the text and copy it yourself.', {
      kind: 'failed',
    });
    return false;
  }
}
