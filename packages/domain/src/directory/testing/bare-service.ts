import type { DirectoryService } from '../service.ts';
import { countedId } from './counted-id.ts';

/** A made-up service of which nothing is known that need not be. */
export const bareService: DirectoryService = {
  id: countedId('bare-service'),
  source: 'test',
  sourceId: '1',
  name: 'Somewhere to ask about',
  description: '',
  organisation: { id: countedId('bare-service-organisation'), name: 'A made-up charity' },
  phones: [],
  status: 'active',
  cost: { kind: 'unknown' },
  referral: 'unknown',
  ways: [],
  locations: [],
  sessions: [],
  categories: [],
  sendNeeds: [],
  needKeys: [],
  lastModified: '2026-11-01T09:00:00.000Z',
};
