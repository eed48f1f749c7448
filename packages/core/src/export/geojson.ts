import type { Contact } from '../views/contacts.ts';
import { allContacts, contactTitle, locationOf } from './contacts.ts';
import type { ExportableDossier } from './dossier.ts';
import type { EventRow } from './rows.ts';
import { type Location, type MentionedPlace, whereaboutsOf } from './whereabouts.ts';

/**
 * A GeoJSON FeatureCollection (RFC 7946), a feature a line: each contact that has a place, then each place mentioned.
 * Positions are longitude, latitude in WGS 84; a contact whose place is nowhere found has no geometry.
 */
export async function* geojsonExport(dossier: ExportableDossier): AsyncGenerator<string> {
  const whereabouts = await whereaboutsOf(dossier.revisions());
  const contacts = await allContacts(dossier.events());
  yield '{"type":"FeatureCollection","features":[';
  let separator = '\n';
  for (const contact of contacts) {
    if (contact.where === null) continue;
    yield separator + JSON.stringify(contactFeature(contact, locationOf(contact, whereabouts)));
    separator = ',\n';
  }
  for (const place of whereabouts.places) {
    yield separator + JSON.stringify(placeFeature(place));
    separator = ',\n';
  }
  yield '\n]}\n';
}

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Point | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Point {
  readonly type: 'Point';
  readonly coordinates: readonly [lon: number, lat: number];
}

function contactFeature(contact: Contact<EventRow>, location: Location | null): Feature {
  const { mode, status, participants, when, where, repeated, reports } = contact;
  return {
    type: 'Feature',
    id: reports[0].id,
    geometry: location === null ? null : point(location),
    properties: {
      kind: 'contact',
      title: contactTitle(contact),
      mode,
      status,
      repeated,
      participants: participants.map(({ id, name, role }) => ({ entity: id, name, role })),
      from: when?.from ?? null,
      before: when?.to ?? null,
      precision: when?.precision ?? null,
      place: where?.name ?? null,
      ...placeProperties(location),
      reports: reports.map(reportOf),
    },
  };
}

function reportOf({ id, citation, status, sentence, trigger }: EventRow): object {
  const { document, revision, outlet, title, url, published } = citation;
  const { codePoints, exact } = sentence ?? trigger;
  const { start, end } = codePoints;
  const source = { outlet, title, url, published: published?.value ?? null };
  return { id, document, revision, ...source, status, start, end, exact };
}

function placeFeature(place: MentionedPlace): Feature {
  const { name, mentions, documents, first } = place;
  return {
    type: 'Feature',
    id:
      place.geonames === null ? `${name} ${place.lat} ${place.lon}` : `geonames:${place.geonames}`,
    geometry: point(place),
    properties: {
      kind: 'place',
      title: name,
      mentions,
      documents,
      ...placeProperties(place),
      first,
    },
  };
}

/** `placePrecision` says how much of the world the position stands for: a country's is somewhere in its middle. */
function placeProperties(location: Location | null): object {
  return {
    geonames: location?.geonames ?? null,
    country: location?.country ?? null,
    placePrecision: location?.precision ?? null,
  };
}

function point({ lon, lat }: Location): Point {
  return { type: 'Point', coordinates: [lon, lat] };
}
