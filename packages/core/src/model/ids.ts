declare const brand: unique symbol;

/** A checked string that cannot be mistaken for an id of another kind. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type DocumentId = Id<'document'>;
export type RevisionId = Id<'revision'>;
export type DossierEntityId = Id<'entity'>;
/** A fact of one revision: its revision and the id the fact has there. */
export type FactId = Id<'fact'>;

export const ID_KINDS = ['document', 'revision', 'entity', 'fact'] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The form of each kind, for schemas. */
export const ID_FORMS: Readonly<Record<IdKind, RegExp>> = {
  document: /^doc_[0-9a-f]{16}$/,
  revision: /^rev_[0-9a-f]{16}$/,
  entity: /^ent_[0-9a-f]{16}$/,
  fact: /^rev_[0-9a-f]{16}\/[esvtpf](?:0|[1-9][0-9]{0,8})$/,
};

/** Whether `value` has the form of an id of this kind (the lists in fixtures/ids/ define it). */
export function isId<Kind extends IdKind>(kind: Kind, value: string): value is Id<Kind> {
  return ID_FORMS[kind].test(value);
}

/**
 * The id, checked.
 * @throws TypeError when `value` has another form.
 */
export function asId<Kind extends IdKind>(kind: Kind, value: string): Id<Kind> {
  if (!isId(kind, value))
    throw new TypeError(`not a ${kind} id: ${JSON.stringify(value.slice(0, 60))}`);
  return value;
}

/** The id of a document or revision from a SHA-256 in hexadecimal: its first 64 bits. */
export function idFromHash<Kind extends 'document' | 'revision' | 'entity'>(
  kind: Kind,
  sha256: string,
): Id<Kind> {
  const prefix = { document: 'doc', revision: 'rev', entity: 'ent' }[kind];
  return asId(kind, `${prefix}_${sha256.slice(0, 16)}`);
}

/** The id of a fact in the whole dossier: `rev_…/s1`. */
export function factId(revision: RevisionId, local: string): FactId {
  return asId('fact', `${revision}/${local}`);
}
