import type { components } from './schema.d.ts';

/** What the API sends, by the names that its OpenAPI document gives. */
type Schemas = components['schemas'];

export type Words = Schemas['Words'];
export type Published = Schemas['Published'];
export type Citation = Schemas['Citation'];
export type EntityReference = Schemas['EntityReference'];
export type Statement = Schemas['Statement'];
export type Judgement = Schemas['Judgement'];
export type DocumentItem = Schemas['Document'];
export type Bins = Schemas['Bins'];
export type Overview = Schemas['Overview'];
export type Contact = Schemas['Contact'];
export type Change = Schemas['Change'];
