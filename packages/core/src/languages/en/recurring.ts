/** Words by which a line tells what somebody says: more likely the story's than the outlet's. */
export const SPEECH: RegExp =
  /\b(?:said|says|told|tells|added|adds|stated|announced|according to|claimed|claims|warned|insisted|denied|accused|confirmed|declared|argued|vowed|urged)\b/i;

/** What stands in quotation marks. */
export const QUOTED: RegExp = /["“«„]([^"“”«»„]{1,500})["”»“]/g;
