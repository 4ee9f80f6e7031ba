import type { AgencyKind } from '@waymark/domain/access';
import type { ContactSource } from '@waymark/domain/contact';

const sources: Partial<Record<AgencyKind, ContactSource>> = {
  police: 'police',
  education: 'school',
  health: 'health',
  'domestic-abuse': 'charity',
  charity: 'charity',
};

/** Who raised a worry, from the agency of whoever recorded it; everything else is the council. */
export function sourceOf(kind: AgencyKind): ContactSource {
  return sources[kind] ?? 'council';
}
