/** The name that a robots.txt calls this program by. */
export const ROBOT_NAME = 'Rapporteur';

/** Who asks, as servers are told: name, version, and where to read what it does. */
export function userAgent({
  name,
  version,
}: {
  readonly name: string;
  readonly version: string;
}): string {
  return `${ROBOT_NAME}/${version} (+https://www.npmjs.com/package/${name})`;
}
