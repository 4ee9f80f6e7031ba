/** A risk to people, what stands against it, where that is shown, and what is left. */
export type Risk = { risk: string; against: string; shownBy: string; left: string };

/** Risks of the assessment, each with the test that shows what stands against it. */
export const risks: readonly Risk[] = [
  {
    risk: 'Somebody reads of a family that is not their work',
    against:
      'Row-level security of PostgreSQL for every table, list and count; what each person may do, in a table that people read',
    shownBy:
      '`packages/db/src/access/row-level-security.db.test.ts`, `packages/api/src/permissions.db.test.ts`',
    left: 'Somebody who may see it looks without a reason: every look is in the audit, and unusual ones are reviewed',
  },
  {
    risk: 'A person at risk is found through what is held: where they live, how they may be reached, who told',
    against:
      'Entries that only some may read, in five classes; for Prevent and informants not even that they exist is shown',
    shownBy: '`packages/db/src/need-to-know/need-to-know.db.test.ts`',
    left: 'Words of a contact that name it: whoever writes has to use a restricted entry',
  },
  {
    risk: 'More is shared than is needed, or without a ground in law',
    against:
      'A ledger of what was shared and what was not, with purpose, ground and rule; approval by another person, held by PostgreSQL',
    shownBy: '`packages/db/src/sharing/sharing.db.test.ts`',
    left: 'Talks and telephone calls that nobody records',
  },
  {
    risk: 'A copy of one’s own data gives away somebody else',
    against:
      'Words are read before they are given; names of others are taken out; restricted entries are in no pack; somebody else releases it',
    shownBy:
      '`packages/use-cases/src/rights/subject-access.db.test.ts`, `packages/db/src/rights/rights.db.test.ts`',
    left: 'What can be worked out from what is given: the reviewer asks the safeguarding lead each time',
  },
  {
    risk: 'A record is wrong, and decides what happens to a child',
    against:
      'Corrections in the family’s words, answered by a person within a month, beside what was written first; no computer decides',
    shownBy: '`packages/use-cases/src/rights/corrections-and-retention.db.test.ts`',
    left: 'Families who do not know that they may ask: whoever works with them has to tell them',
  },
  {
    risk: 'Records are kept too long, or go too early',
    against:
      'Periods with a version, a list for a person, two people before anything may be destroyed, and legal holds',
    shownBy: '`packages/domain/src/retention/retention.test.ts`',
    left: 'The periods are the partnership’s to decide; destroying is not built yet',
  },
  {
    risk: 'Somebody breaks in, or somebody who left stays in',
    against:
      'Second factors, short sessions, posts that end at once, an audit with signed roots; item by item in `docs/security.md`',
    shownBy: '`packages/use-cases/src/audit/verify.db.test.ts`',
    left: 'What `docs/security.md` says does not stand yet',
  },
  {
    risk: 'A column is added that nobody thought about',
    against:
      'The data map: a column without purpose, basis, recipients and retention fails the build',
    shownBy: '`packages/db/src/data-map/data-map.db.test.ts`',
    left: 'What people write into words: a purpose on paper does not stop it',
  },
];
