import { answersForIts, seesToTask, type Asking } from './answering.ts';
import type { Expected } from './expected.ts';
import { textOf, type AllRows, type Row } from './rows.ts';

type Visible = Record<string, ReadonlySet<string>>;

/** Who sees a row of a table: a key for each row, and whether they do. */
type Seen = (row: Row) => boolean;

/**
 * What one person sees of everything beside the casework: the ledger of sharing, families’ rights, what looks after people,
 * and what families ask by the site. Worked out from the rules of the domain, as `Expected` does.
 */
export class ExpectedBeside {
  readonly #me: Row;
  readonly #rules: Expected;
  readonly #rows: AllRows;
  readonly #contacts: ReadonlySet<string>;

  constructor(me: Row, rules: Expected, rows: AllRows) {
    this.#me = me;
    this.#rules = rules;
    this.#rows = rows;
    this.#contacts = rules.visible()['contact'] ?? new Set();
  }

  /** The keys of the rows of each table that they see. */
  visible(keyIn: (table: string, row: Row) => string): Visible {
    const tables: Record<string, Seen> = {
      ...this.#ofSharing(),
      ...this.#ofRights(),
      ...this.#ofPeople(),
      ...this.#ofFamiliesSite(),
    };
    return Object.fromEntries(
      Object.entries(tables).map(([table, sees]) => [
        table,
        new Set(
          this.#all(table)
            .filter(sees)
            .map((row) => keyIn(table, row)),
        ),
      ]),
    );
  }

  /** SHR-B1 to SHR-B7. */
  #ofSharing(): Record<string, Seen> {
    const disclosure = (row: Row) => this.#knowsOf(row);
    const ofDisclosure: Seen = (row) => disclosure(this.#one('disclosure', row['disclosure_id']));
    const answer: Seen = (row) => this.#contacts.has(textOf(row, 'contact_id'));
    const line: Seen = (row) => {
      const given = this.#one('family_answer', row['answer_id']);
      return answer(given) && (given['question'] !== 'confidence' || this.#isMyAgencys(given));
    };
    return {
      disclosure,
      disclosure_approval: ofDisclosure,
      disclosure_made: ofDisclosure,
      disclosure_told: ofDisclosure,
      disclosure_look: ofDisclosure,
      family_answer: answer,
      family_answer_line: line,
      family_answer_withdrawal: (row) =>
        answer(this.#one('family_answer', row['answer_id'])) &&
        (row['line_id'] === null || line(this.#one('family_answer_line', row['line_id']))),
      sharing_task: (row) =>
        this.#isHere(row) && (seesToTask(this.#asking(), row) || ofDisclosure(row)),
    };
  }

  #knowsOf(row: Row): boolean {
    if (!this.#isHere(row)) return false;
    const asked = this.#all('sharing_task').some(
      (task) => task['disclosure_id'] === row['id'] && seesToTask(this.#asking(), task),
    );
    const approves =
      row['approval'] !== 'not-needed' && this.#isMyAgencys(row) && this.#rules.has('supervisor');
    if (this.#isMine(row, 'decided_by') || asked || approves) return true;
    if (answersForIts(this.#asking(), row)) return true;
    if (row['only_few'] === true || !this.#contacts.has(textOf(row, 'contact_id'))) return false;
    const isMade = this.#all('disclosure_made').some((made) => made['disclosure_id'] === row['id']);
    const received =
      row['decision'] === 'share' && isMade && row['recipient_agency_id'] === this.#me['agency_id'];
    return this.#isMyAgencys(row) || received;
  }

  /** RTS-2, RTS-6: a supervisor knows of a request whose newest pack waits, or was reviewed by them. */
  #reviewsOf(row: Row): boolean {
    const [newest] = this.#all('subject_access_pack')
      .filter((pack) => pack['request_id'] === row['id'])
      .toSorted((a, b) => Number(b['number']) - Number(a['number']));
    if (!newest || !this.#rules.mayTriage) return false;
    const waits = newest['review'] === null && row['closed_at'] === null;
    return waits || this.#isMine(newest, 'reviewed_by');
  }

  /** RTS-1 to RTS-9, RET-4, RET-5. */
  #ofRights(): Record<string, Seen> {
    const keeps = this.#rules.has('information-governance-lead');
    const reviews = keeps || this.#rules.has('supervisor');
    const record: Seen = (row) => reviews && this.#isHere(row);
    const request: Seen = (row) => record(row) && (keeps || this.#reviewsOf(row));
    const ofRequest: Seen = (row) =>
      request(this.#one('subject_access_request', row['request_id']));
    return {
      subject_access_request: request,
      subject_access_pack: (row) =>
        ofRequest(row) && (keeps || row['review'] === null || this.#isMine(row, 'reviewed_by')),
      subject_access_item: (row) => keeps && ofRequest(row),
      correction_request: (row) =>
        this.#isHere(row) && (keeps || this.#contacts.has(textOf(row, 'contact_id'))),
      legal_hold: record,
      retention_sign_off: record,
    };
  }

  /** ACC-16 to ACC-25, SGN-8, AUD-U7: those who look after people and those who look at them, and of nobody their own. */
  #ofPeople(): Record<string, Seen> {
    const keeps = this.#rules.has('information-governance-lead');
    const lookedAfter: Seen = (row) =>
      this.#isHere(row) && (keeps || this.#rules.has('administrator'));
    return {
      invitation: lookedAfter,
      invitation_role: (row) => lookedAfter(this.#one('invitation', row['invitation_id'])),
      mail_outbox: lookedAfter,
      second_factor_reset: lookedAfter,
      staff_end: lookedAfter,
      access_review: lookedAfter,
      team: (row) => this.#isHere(row),
      team_member: lookedAfter,
      unusual_review: (row) => {
        const whose = this.#one('actor', row['actor_id']);
        return keeps && this.#isHere(row) && whose['person_id'] !== this.#me['person_id'];
      },
    };
  }

  /** NAV-54, NAV-60 to NAV-64, and the directory, which anybody reads. */
  #ofFamiliesSite(): Record<string, Seen> {
    const edits = this.#rules.has('directory-editor');
    const isHubs = this.#rules.agencyKind === 'early-help' && this.#rules.has('practitioner');
    const everybody: Seen = () => true;
    return {
      call_back: (row) =>
        this.#isHere(row) &&
        (this.#rules.has('front-door-worker') ||
          (isHubs && (row['inbox'] === 'hub' || this.#isMine(row, 'handed_on_by')))),
      out_of_date_report: (row) => edits && this.#isHere(row),
      directory_quarantine: (row) => edits && this.#isHere(row),
      // Figures of nobody, of the whole installation.
      usefulness: () => edits || this.#rules.has('administrator'),
      installation: everybody,
      directory_location: everybody,
      directory_organisation: everybody,
      directory_service: everybody,
      directory_service_location: everybody,
      directory_service_term: everybody,
      directory_session: everybody,
      directory_term: everybody,
    };
  }

  #asking(): Asking {
    return { me: this.#me, rules: this.#rules, all: (table) => this.#all(table) };
  }

  #all(table: string): readonly Row[] {
    return this.#rows.get(table) ?? [];
  }

  #one(table: string, id: unknown): Row {
    return this.#all(table).find((row) => row['id'] === id) ?? {};
  }

  #isHere(row: Row): boolean {
    return this.#rules.isThere && row['area_id'] === this.#me['area_id'];
  }

  #isMine(row: Row, column: string): boolean {
    return row[column] === this.#me['id'];
  }

  #isMyAgencys(row: Row): boolean {
    return row['agency_id'] === this.#me['agency_id'];
  }
}
