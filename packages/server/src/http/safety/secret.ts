import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token that nobody guesses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares in a time that does not tell how much of it is right. */
export function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected));
}

/** What the cookie holds: it shows that somebody knew the token, and does not tell it. */
export function cookieValue(token: string): string {
  return createHmac('sha256', token).update('rapporteur cookie').digest('base64url');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
