import packageJson from '../../../package.json' with { type: 'json' };

/** The name that a robots.txt calls this program by. */
export const ROBOT_NAME = 'Rapporteur';

/** Who asks, as servers are told: name, version, and where to read what it does. */
export const USER_AGENT: string = `${ROBOT_NAME}/${packageJson.version} (+https://www.npmjs.com/package/${packageJson.name})`;
