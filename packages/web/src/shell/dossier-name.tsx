import { useQuery } from '@tanstack/react-query';
import { dossierTitle, overviewQuery } from '../api/overview.ts';

/** The name of the dossier that is open; of the program while it is not known. */
export function DossierName() {
  const { data } = useQuery(overviewQuery);
  return data === undefined ? 'Rapporteur' : dossierTitle(data.name);
}
