import { useQuery } from '@tanstack/react-query';
import { dossierTitle, overviewQuery } from '../api/overview.ts';

/** How often it is asked whether the dossier changed, while nobody else asks anything. */
const LOOK_AGAIN = 20_000;

/**
 * The name of the dossier that is open; of the program while it is not known. As it is always there, it is what
 * notices that documents were added elsewhere: the answer's version tells (an unchanged one costs next to nothing).
 */
export function DossierName() {
  const { data } = useQuery({ ...overviewQuery, refetchInterval: LOOK_AGAIN });
  return data === undefined ? 'Rapporteur' : dossierTitle(data.name);
}
