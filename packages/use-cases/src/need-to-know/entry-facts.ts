import type { Transaction } from '@waymark/db/client';
import { findAContactOf } from '@waymark/db/need-to-know';
import type { restrictedVerbs } from '@waymark/domain/audit';
import { hiddenClasses, type RestrictedClass } from '@waymark/domain/need-to-know';

/**
 * What the audit says of something done with a restricted entry. Of what is hidden (NTK-3) it names the entry and no contact,
 * so that nothing which reads the audit of a family comes upon it.
 */
export async function entryFacts(
  tx: Transaction,
  verb: keyof typeof restrictedVerbs,
  entry: { id: string; class: RestrictedClass; familyId: string },
) {
  const isHidden = hiddenClasses.includes(entry.class);
  return {
    verb,
    noun: isHidden ? 'restricted-entry' : 'contact',
    subjectId: isHidden ? entry.id : await findAContactOf(tx, entry.familyId),
    details: { restricted: true },
  };
}
