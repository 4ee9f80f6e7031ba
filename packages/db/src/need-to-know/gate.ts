import { readersOfClass, restrictedClasses } from '@waymark/domain/need-to-know';

import { iAm, iTakeReferrals, my } from '../policies.ts';

/** SQL: the families that are open to the actor because they broke the glass (NTK-9), worked out once for a whole query. */
export const familiesOpenToMe = '(select families_open_to_me())';

/** SQL: the actor holds a role that works with families, worked out once for a whole query. */
export const iWorkWithFamilies = '(select works_with_families())';

/** SQL over an entry: the actor wrote it, or its writer named them (NTK-5). */
function isMine(entry: string): string {
  return `(${entry}written_by = ${my.actorId} or ${entry}id in (select restricted_entries_named_to_me()))`;
}

/** SQL over an entry: the actor reads its class by role, agency or work (NTK-2); at the front door, as ACC-2 and AGR-12 know it. Built from the domain's table. */
function readsItsClass(entry: string): string {
  const arms = restrictedClasses.flatMap((each) => {
    const readers = readersOfClass[each];
    const kinds = readers.agencyKinds.map((kind) => `'${kind}'`).join(', ');
    const who = [
      ...readers.roles.map((role) => (role === 'front-door-worker' ? iTakeReferrals : iAm(role))),
      ...(kinds === ''
        ? []
        : [
            `(select exists (select 1 from agency g where g.id = current_agency_id() and g.kind in (${kinds})))`,
          ]),
      ...(readers.writersAgency ? [`${entry}agency_id = ${my.agencyId}`] : []),
    ];
    // NTK-9: by broken glass, nobody reads what their role or agency would let them read by their work.
    const ways = [
      ...(who.length === 0
        ? []
        : [`((${who.join(' or ')}) and ${entry}family_id not in ${familiesOpenToMe})`]),
      ...(readers.hasWork ? [`${entry}family_id in (select families_with_my_work())`] : []),
    ];
    return ways.length === 0 ? [] : [`(${entry}class = '${each}' and (${ways.join(' or ')}))`];
  });
  return `(${arms.join('\n  or ')})`;
}

/** SQL over an entry: the actor may read its text. That they see the family is asked beside it. */
export function mayReadEntry(entry: string): string {
  return `(${isMine(entry)}\n  or ${readsItsClass(entry)})`;
}

const shown = restrictedClasses
  .filter((each) => readersOfClass[each].existence === 'shown')
  .map((each) => `'${each}'`)
  .join(', ');

/** SQL over an entry: the actor may know that it is there (NTK-3, NTK-4). */
export const mayKnowOfEntry = `(class in (${shown}) or ${mayReadEntry('')})`;
