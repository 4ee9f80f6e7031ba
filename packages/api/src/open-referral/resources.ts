import {
  toOpenReferral,
  toOrganisation,
  toPlacement,
  toPlacementSummary,
  toSummary,
  toTaxonomy,
  toTerm,
  type DirectoryService,
} from '@waymark/domain/directory';
import {
  getOrganisation,
  getPlacement,
  getService,
  getTaxonomy,
  getTerm,
  listChangesForFeed,
  listForFeed,
  listOrganisationsForFeed,
  listPlacementsForFeed,
  listTaxonomies,
  listTermsForFeed,
  nameId,
} from '@waymark/use-cases/directory';
import { NotFound } from '@waymark/use-cases/errors';
import { z } from 'zod';

import {
  filterOf,
  oneOrganisationQuery,
  organisationQuery,
  placementQuery,
  serviceQuery,
  taxonomyQuery,
  termQuery,
} from './query.ts';
import { resource } from './resource.ts';

const nothing = z.object({});

const services = resource({
  name: 'services',
  schema: 'service',
  query: serviceQuery,
  oneQuery: nothing,
  async list(host, asked, page) {
    const wanted = { ...filterOf(asked), ...page };
    if (asked.minimal && !asked.full) {
      const { entries, total } = await listChangesForFeed(host, wanted);
      return { entries: entries.map((e) => ({ id: e.id, last_modified: e.lastModified })), total };
    }
    const { services: found, total } = await listForFeed(host, wanted);
    const shape = asked.full ? whole : toSummary;
    return { entries: found.map((service) => shape(service)), total };
  },
  find: async (host, id) => whole(await getService(host, id)),
});

const placements = resource({
  name: 'service_at_locations',
  schema: 'service_at_location',
  query: placementQuery,
  oneQuery: nothing,
  async list(host, asked, page) {
    const { entries, total } = await listPlacementsForFeed(host, { ...filterOf(asked), ...page });
    const shape = asked.full ? toPlacement : toPlacementSummary;
    const placed = entries.map((entry) => shape(entry.service, entry.locationId, nameId));
    return { entries: placed.map(there), total };
  },
  async find(host, id) {
    const { service, locationId } = await getPlacement(host, id);
    return there(toPlacement(service, locationId, nameId));
  },
});

const organisations = resource({
  name: 'organizations',
  schema: 'organization',
  query: organisationQuery,
  oneQuery: oneOrganisationQuery,
  async list(host, asked, page) {
    const { entries, total } = await listOrganisationsForFeed(host, {
      search: asked.search,
      ...page,
    });
    return { entries: entries.map((run) => organisation(run, asked)), total };
  },
  find: async (host, id, asked) => organisation(await getOrganisation(host, id), asked),
});

const taxonomies = resource({
  name: 'taxonomies',
  schema: 'taxonomy',
  query: taxonomyQuery,
  oneQuery: nothing,
  async list(_host, { search = '' }, { page, perPage }) {
    const words = search.toLowerCase().split(/\s+/);
    const found = listTaxonomies()
      .map((list) => toTaxonomy(list, nameId))
      .filter(({ name, description }) =>
        words.every((word) => `${name}\n${description}`.toLowerCase().includes(word)),
      );
    return { entries: found.slice((page - 1) * perPage, page * perPage), total: found.length };
  },
  async find(host, id) {
    const { taxonomy, terms } = await getTaxonomy(host, id);
    const within = terms.map(({ code, name }) => toTerm(taxonomy, code, name, nameId));
    return {
      ...toTaxonomy(taxonomy, nameId),
      ...(within.length === 0 ? {} : { taxonomy_terms: within }),
    };
  },
});

const terms = resource({
  name: 'taxonomy_terms',
  schema: 'taxonomy_term',
  query: termQuery,
  oneQuery: nothing,
  async list(host, asked, page) {
    // All terms are at the top, so that nothing is under any of them.
    if (asked.parent_id !== undefined) return { entries: [], total: 0 };
    const { search, taxonomy_id: taxonomyId } = asked;
    const { entries, total } = await listTermsForFeed(host, { search, taxonomyId, ...page });
    return { entries: entries.map((e) => toTerm(e.taxonomy, e.code, e.name, nameId)), total };
  },
  async find(host, id) {
    const { taxonomy, code, name } = await getTerm(host, id);
    return toTerm(taxonomy, code, name, nameId);
  },
});

/** Everything that the feed has lists of (DIR-20). */
export const resources = [services, placements, organisations, taxonomies, terms];

function whole(service: DirectoryService): object {
  return toOpenReferral(service, nameId);
}

function organisation(
  run: DirectoryService[],
  { full_service: withServices }: { full_service: boolean },
): object {
  const told = there(toOrganisation(run));
  return withServices ? { ...told, services: run.map(whole) } : told;
}

// What the directory has just given can be gone from it only if it was taken out in between.
function there<T>(found: T | null): T {
  if (found === null) throw new NotFound();
  return found;
}
