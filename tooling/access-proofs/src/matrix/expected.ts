import { caseRoles, heldRoles, mayTakePart, type StaffRole } from '@waymark/domain/access';
import { mayTakePartInTriage } from '@waymark/domain/agreement-register';
import { shownOf } from '@waymark/domain/need-to-know';
import { frontDoorHears, isListable } from '@waymark/domain/triage';

import type { Facts } from './facts.ts';
import { endsAlone } from './may-change.ts';
import { ofArea } from './of-area.ts';

type Actor = Facts['actors'][number];
type Contact = Facts['contacts'][number];

/** What becomes of a change to one row: done, refused with an error, or the row is as if it were not there. */
export type Change = 'done' | 'refused' | 'not there';

/**
 * What one person may see and change, worked out from the rules of the domain and nothing of PostgreSQL's policies: the other
 * side of the comparison.
 */
export class Expected {
  readonly #facts: Facts;
  readonly #me: Actor;
  readonly #roles: ReadonlySet<StaffRole>;
  readonly #mayTriage: boolean;
  readonly #seen: ReadonlySet<string>;
  readonly #work: ReadonlySet<string>;
  readonly #open: ReadonlySet<string>;

  constructor(facts: Facts, me: Actor) {
    this.#facts = facts;
    this.#me = me;
    this.#roles = new Set(me.isThere ? heldRoles(me.roles, facts.today) : []);
    this.#mayTriage = this.#standing();
    this.#work = new Set(
      facts.actions.filter((each) => each.assigneeId === me.id).map((each) => each.contactId),
    );
    this.#open = new Set(
      facts.glass
        .filter((each) => each.actorId === me.id && each.isOpen && this.isCaseWorker())
        .map((each) => each.familyId),
    );
    this.#seen = new Set(facts.contacts.filter((each) => this.#sees(each)).map((each) => each.id));
  }

  /** They have a post that has not ended. */
  get isThere(): boolean {
    return this.#me.isThere;
  }

  get agencyKind(): Actor['agencyKind'] {
    return this.#me.agencyKind;
  }

  /** Their agency may send and receive through triage today, and under which agreement. */
  get mayTriage(): boolean {
    return this.#mayTriage;
  }

  get under(): string | null {
    return this.#mayTriage ? (this.#standingOf(this.#me.agencyId).under?.id ?? null) : null;
  }

  agencyMayTriage(agencyId: string): boolean {
    return this.#standingOf(agencyId).outcome === 'may';
  }

  /** They broke the glass for this family, and it is open. */
  isOpenByGlass(familyId: string): boolean {
    return this.#open.has(familyId);
  }

  /** The roles they hold today. */
  heldRoles(): StaffRole[] {
    return [...this.#roles];
  }

  /** Whether somebody who has not left holds a role today. */
  holds(actorId: string, role: StaffRole): boolean {
    const actor = this.#facts.actors.find(({ id }) => id === actorId);
    return (
      (actor?.isThere ?? false) && heldRoles(actor?.roles ?? [], this.#facts.today).includes(role)
    );
  }

  /** AGR-12: whether somebody is at the front door of social care. */
  isFrontDoor(actorId: string): boolean {
    const actor = this.#facts.actors.find(({ id }) => id === actorId);
    return (
      actor !== undefined &&
      actor.isThere &&
      this.#isHere(actor) &&
      actor.kind === 'person' &&
      ['front-door', 'childrens-social-care'].includes(actor.agencyKind) &&
      heldRoles(actor.roles, this.#facts.today).includes('front-door-worker')
    );
  }

  /** Their agency has a seat where this item is on the list. */
  sitsWith(itemId: string): boolean {
    const item = this.#facts.items.find(({ id }) => id === itemId);
    const contact = this.#facts.contacts.find(({ id }) => id === item?.contactId);
    return item !== undefined && contact !== undefined && this.#sitsWithItem(item, contact);
  }

  /** The keys of each table's rows that they see. */
  visible(): Record<string, ReadonlySet<string>> {
    const facts = this.#facts;
    const contact = (id: string) => this.#seen.has(id);
    const people = new Set(
      facts.contactPersons.filter((each) => contact(each.contactId)).map((each) => each.personId),
    );
    const families = this.#families();
    const ofContact = (rows: readonly { id: string; contactId: string }[]) =>
      keys(rows.filter((each) => contact(each.contactId) && this.#reaches(each.contactId)));
    return {
      ...ofArea(facts, (each) => this.#isHere(each)),
      contact: this.#seen,
      contact_person: new Set(
        facts.contactPersons
          .filter((each) => contact(each.contactId))
          .map((each) => `${each.contactId} ${each.personId}`),
      ),
      person: people,
      family: families,
      triage_item: ofContact(facts.items),
      triage_decision: ofContact(facts.decisions),
      action: ofContact(facts.actions),
      triage_return: keys(facts.returns.filter((each) => this.#seesReturn(each))),
      notification: keys(facts.notices.filter((each) => this.#isMine(each))),
      ...this.#keptBack(),
      safe_contact: keys(
        facts.safeContacts.filter((each) => this.#isHere(each) && people.has(each.personId)),
      ),
      break_glass: keys(facts.glass.filter((each) => this.#knowsOfGlass(each))),
    };
  }

  /** What becomes of an update of one column, to what it is already, row by row. */
  changes(): Record<string, (key: string) => Change> {
    const { contacts, items, actions, notices, actors } = this.#facts;
    const visible = this.visible();
    const seen = (table: string, key: string) => visible[table]?.has(key) ?? false;
    const doneIf = (is: boolean): Change => (is ? 'done' : 'not there');
    const contactById = new Map(contacts.map((each) => [each.id, each]));
    const actorById = new Map(actors.map((each) => [each.id, each]));
    const mine = new Set(
      actions
        .filter((each) => each.assigneeId === this.#me.id && each.state === 'open')
        .map(({ id }) => id),
    );
    const told = keys(notices.filter((each) => this.#isMine(each)));
    const itemIds = keys(items.filter((each) => this.#isHere(each)));
    return {
      'contact.state': (key) => {
        const contact = contactById.get(key);
        if (!contact || !seen('contact', key) || !this.#mayChange(contact)) return 'not there';
        return this.#mayTriage || !isListable(contact.route.outcome) ? 'done' : 'refused';
      },
      'triage_item.state': (key) =>
        doneIf(itemIds.has(key) && this.isChair() && this.#mayTriage && seen('triage_item', key)),
      'action.state': (key) => doneIf(mine.has(key) && seen('action', key)),
      'notification.read_at': (key) => doneIf(told.has(key)),
      'agreement_signatory.signed_on': (key) =>
        doneIf(this.has('information-governance-lead') && seen('agreement_signatory', key)),
      'reference_counter.last': (key) => doneIf(seen('reference_counter', key)),
      'actor_role.until_on': (key) => {
        const [actorId = '', role = ''] = key.split(' ');
        const whose = actorById.get(actorId);
        if (!whose || !seen('actor_role', key)) return 'not there';
        const isTheirs = whose.kind === 'person' && whose.isThere;
        return doneIf(
          this.has('administrator') && isTheirs && endsAlone(role, actorId === this.#me.id),
        );
      },
    };
  }

  #standing(): boolean {
    return this.#me.isThere && this.#standingOf(this.#me.agencyId).outcome === 'may';
  }

  #standingOf(id: string): ReturnType<typeof mayTakePartInTriage> {
    const { areaId } = this.#me;
    const inArea = new Set(
      this.#facts.ofArea
        .filter((each) => each.table === 'agreement' && each.areaId === areaId)
        .map((each) => each.key),
    );
    const agreements = this.#facts.agreements.filter((each) => inArea.has(each.id));
    return mayTakePartInTriage({ id, name: 'it' }, agreements, this.#facts.today);
  }

  #sees(contact: Contact): boolean {
    if (!this.#isHere(contact)) return false;
    const { id, route } = contact;
    const isMeetings = this.isChair() && isListable(route.outcome);
    return (
      contact.recordedBy === this.#me.id ||
      contact.answeredBy === this.#me.id ||
      (this.has('front-door-worker') && frontDoorHears(route)) ||
      (this.isFrontDoor(this.#me.id) && contact.isSpecialist) ||
      this.#hasOpenedWork(contact) ||
      this.#open.has(contact.familyId) ||
      (this.#mayTriage && (isMeetings || (this.speaks() && this.#sitsWithContact(id, contact))))
    );
  }

  /** ACC-2: work opens a family within the limit of what is for agencies that work with adults. */
  #hasOpenedWork({ id, route }: Contact): boolean {
    if (!this.#work.has(id)) return false;
    const asIf = route.outcome === 'pit-stop' ? 'pit-stop' : 'pit-stop-adult-partners';
    return mayTakePart(this.#me.agencyKind, asIf);
  }

  #sitsWithContact(contactId: string, contact: Contact): boolean {
    return this.#facts.items.some(
      (item) => item.contactId === contactId && this.#sitsWithItem(item, contact),
    );
  }

  #sitsWithItem(item: Facts['items'][number], { route }: Contact): boolean {
    return (
      item.state !== 'withdrawn' &&
      mayTakePart(this.#me.agencyKind, route.outcome) &&
      this.#facts.seats.some(
        (seat) => seat.meetingId === item.meetingId && seat.agencyId === this.#me.agencyId,
      )
    );
  }

  /** AGR-7: what came of the meeting needs an agreement, work of one's own, or the front door's part in it. */
  #reaches(contactId: string): boolean {
    const contact = this.#facts.contacts.find(({ id }) => id === contactId);
    if (!contact) return false;
    return (
      this.#mayTriage ||
      this.#hasOpenedWork(contact) ||
      (this.isFrontDoor(this.#me.id) && contact.isSpecialist)
    );
  }

  #seesReturn(given: Facts['returns'][number]): boolean {
    if (!this.#isHere(given)) return false;
    if (given.addedBy === this.#me.id) return true;
    if (!this.#mayTriage || !(this.isChair() || this.speaks())) return false;
    const item = this.#facts.items.find(({ id }) => id === given.itemId);
    const contact = this.#facts.contacts.find(({ id }) => id === item?.contactId);
    return item !== undefined && contact !== undefined && this.#sitsWithItem(item, contact);
  }

  #mayChange(contact: Contact): boolean {
    return (
      contact.recordedBy === this.#me.id ||
      contact.answeredBy === this.#me.id ||
      (this.isChair() && isListable(contact.route.outcome))
    );
  }

  #families(): Set<string> {
    const seen = this.#facts.contacts.filter(({ id }) => this.#seen.has(id));
    return new Set(seen.map(({ familyId }) => familyId));
  }

  #keptBack(): Record<string, ReadonlySet<string>> {
    const families = this.#families();
    const hasWork = new Set(
      this.#facts.contacts.filter(({ id }) => this.#work.has(id)).map(({ familyId }) => familyId),
    );
    const shown = this.#facts.entries
      .filter((entry) => this.#isHere(entry))
      .map((entry) => {
        const sees = families.has(entry.familyId) ? 'by-work' : 'no';
        const what = shownOf(entry, {
          id: this.#me.id,
          agencyId: this.#me.agencyId,
          agencyKind: this.#me.agencyKind,
          roles: [...this.#roles],
          seesFamily: this.#open.has(entry.familyId) ? 'by-broken-glass' : sees,
          hasWork: hasWork.has(entry.familyId),
        });
        return { id: entry.id, what };
      });
    const known = keys(shown.filter(({ what }) => what !== 'nothing'));
    return {
      restricted_entry: known,
      restricted_text: keys(shown.filter(({ what }) => what === 'text')),
      restricted_reader: new Set(
        this.#facts.readers
          .filter((each) => known.has(each.entryId))
          .filter((each) => each.actorId === this.#me.id || each.namedBy === this.#me.id)
          .map((each) => `${each.entryId} ${each.actorId}`),
      ),
    };
  }

  #knowsOfGlass(glass: Facts['glass'][number]): boolean {
    if (!this.#isHere(glass)) return false;
    const by = this.#facts.actors.find(({ id }) => id === glass.actorId);
    const isByAnother = by?.personId !== this.#me.personId;
    const looksAfter =
      this.#facts.contacts.some(
        (each) =>
          each.familyId === glass.familyId && each.recordedBy === this.#me.id && this.#isHere(each),
      ) ||
      this.#facts.actions.some(
        (each) =>
          each.assigneeId === this.#me.id &&
          each.state === 'open' &&
          this.#facts.contacts.some(
            ({ id, familyId }) => id === each.contactId && familyId === glass.familyId,
          ),
      );
    return (
      glass.actorId === this.#me.id ||
      (this.has('information-governance-lead') && isByAnother) ||
      looksAfter
    );
  }

  #isHere({ areaId }: { areaId: string }): boolean {
    return this.#me.isThere && areaId === this.#me.areaId;
  }

  #isMine(notice: Facts['notices'][number]): boolean {
    return this.#isHere(notice) && notice.recipientId === this.#me.id;
  }

  has(role: StaffRole): boolean {
    return this.#roles.has(role);
  }

  isChair(): boolean {
    return this.has('chair') && this.#me.agencyKind === 'police';
  }

  speaks(): boolean {
    return this.has('agency-representative') || this.has('front-door-worker');
  }

  isCaseWorker(): boolean {
    return caseRoles.some((role) => this.has(role));
  }
}

function keys(rows: readonly { id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}
