import robotsParser from 'robots-parser';
import { Problem } from '@rapporteur/core/model/problem';
import { ROBOT_NAME } from './user-agent.ts';

/** What a robots.txt (RFC 9309) lets this program do. */
export interface RobotRules {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds between two requests, 0 where it asks for none. */
  readonly delay: number;
}

/** Everything: what holds where a server has no robots.txt. */
export const NO_RULES: RobotRules = { allows: () => true, delay: 0 };

/** As much of a robots.txt as a reader must take; the rest is not looked at. */
const MOST_BYTES = 512 * 1024;

/** @param location where the file came from, of the host that it speaks for. */
export function robotRules(location: URL, bytes: Uint8Array): RobotRules {
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES));
  const robots = parse(location.href, text);
  const seconds = robots.getCrawlDelay(ROBOT_NAME) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url.href, ROBOT_NAME) !== false,
    delay: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0,
  };
}

export function disallowed(url: URL): Problem {
  return new Problem(
    'fetch-robots',
    `${url.host} asks programs like this one not to fetch it (robots.txt)`,
    'Save the page from a browser, and give the file with --url.',
  );
}

/** RFC 9309, 2.3.1.4: a robots.txt that cannot be had forbids everything. */
export function noRobots(url: URL, cause: Problem): Problem {
  return new Problem(
    'fetch-robots',
    `${url.host} does not tell what may be fetched: its robots.txt cannot be had (${cause.message})`,
    'Try again later, or save the page from a browser and give the file with --url.',
    { cause },
  );
}

interface Parsed {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

/** The types of the package speak of a default export, and it is a CommonJS module that is the function itself. */
const parse = robotsParser as unknown as (url: string, text: string) => Parsed;
