import { findAContactOf } from '@waymark/db/need-to-know';
import type { restrictedVerbs } from '@waymark/domain/audit';
import { hiddenClasses, type RestrictedClass } from '@waymark/domain/need-to-know';

import type { Acting } from '../act.ts';
import { writeAudit } from '../audit.ts';

/**
 * Notes what was done with a restricted entry. Of what is hidden (NTK-3) the audit names the entry and no contact, so that
 * nothing which reads the audit of a family comes upon it.
 */
export async function noteEntry(
  acting: Acting,
  verb: keyof typeof restrictedVerbs,
  entry: { id: string; class: RestrictedClass; familyId: string },
): Promise<void> {
  const isHidden = hiddenClasses.includes(entry.class);
  await writeAudit(acting, {
    verb,
    noun: isHidden ? 'restricted-entry' : 'contact',
    subjectId: isHidden ? entry.id : await findAContactOf(acting.tx, entry.familyId),
    details: { restricted: true },
  });
}
