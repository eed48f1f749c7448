/** The name of the dossier that is open. */
export function DossierName() {
  return <>Rapporteur</>;
}
