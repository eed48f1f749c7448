import { STATUS_CODES } from 'node:http';
import { Problem } from '@rapporteur/core/model/problem';

/** What an answer without a page means. */
export function statusProblem(
  status: number,
  host: string,
  tries: number,
  asked: number | null,
): Problem {
  const answer = `HTTP ${status} ${STATUS_CODES[status] ?? ''}`.trim();
  if (status === 404 || status === 410)
    return new Problem(
      'fetch-gone',
      `there is ${status === 404 ? 'nothing' : 'nothing any more'} at this address (${answer})`,
      'Check the address; what a dossier holds of it stays there.',
    );
  const times = tries > 1 ? `, ${tries} times` : '';
  if (status === 429) return status429(host, `${answer}${times}`, asked);
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return new Problem(
      'fetch-status',
      `${host} does not give it to this program (${answer})`,
      'Save the page from a browser that may see it, and give the file with --url.',
    );
  const whose = status >= 500 ? `${host} fails` : `${host} does not give a page`;
  return new Problem(
    'fetch-status',
    `${whose} (${answer}${times})`,
    'Try again later, or save the page from a browser and give the file with --url.',
  );
}

function status429(host: string, answer: string, asked: number | null): Problem {
  const wait =
    asked === null ? 'a while' : `${Math.max(1, Math.ceil(asked / 60_000))} min, as it asks`;
  return new Problem(
    'fetch-status',
    `${host} has been asked too often (${answer})`,
    `Wait ${wait}, and run the command again.`,
  );
}
