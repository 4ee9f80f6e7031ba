import { needsForCategories } from '../navigation/categories.ts';
import { needsForDescription } from '../navigation/described-needs.ts';
import { type NeedKey, needKeys } from '../navigation/need-key.ts';
import type { RecordReading } from './reading.ts';
import { speaksOfAbuse } from './secret-place.ts';
import type { DirectoryService } from './service.ts';

/**
 * What a service is for: by its name and its categories, and where it has none, by what its description is sure of. Of a
 * service that speaks of abuse nothing is told from its description (DIR-45).
 */
export function readNeeds(
  service: Pick<DirectoryService, 'name' | 'description' | 'organisation' | 'categories'>,
  reading: RecordReading,
): NeedKey[] {
  const { name, description, organisation, categories } = service;
  const filed = needsForCategories([name, ...categories.map((category) => category.name)]);
  if (categories.length > 0) return filed;
  if (speaksOfAbuse([name, organisation.name, description].join('\n'))) return filed;
  const told = needsForDescription(name, description);
  const all = needKeys.filter((key) => filed.includes(key) || told.includes(key));
  if (all.length > filed.length)
    reading.note('needs: filed under nothing, so taken from its description');
  return all;
}
