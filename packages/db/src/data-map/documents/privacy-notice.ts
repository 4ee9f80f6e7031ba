import { retentionClasses } from '@waymark/domain/retention';
import { lawfulBasisLabels, specialCategoryLabels } from '@waymark/domain/sharing';

import { dataMapParts, type About, type Column } from '../index.ts';

/** What is the same in all columns of one line of the notice. */
type Line = Pick<Column, 'basis' | 'special' | 'recipients' | 'retention'> & { what: string[] };

/** The combined privacy notice of the partnership, made from the data map (C18). Plain words; partners put their names in. */
export function privacyNotice(): string {
  return [
    ...head,
    '## What we hold about families',
    '',
    ...linesOf('family'),
    '## What you send us from the families’ site',
    '',
    'We hold nothing of a visit. We hold what you send us, and for a while.',
    '',
    ...linesOf('sender'),
    ...rights,
    '## What we hold about people who work with it',
    '',
    ...linesOf('staff'),
  ].join('\n');
}

const head = [
  '# Privacy notice',
  '',
  '<!-- Made from the data map by `node packages/db/src/data-map/write.ts`: change packages/db/src/data-map, not this page. -->',
  '',
  'Agencies in our area work together to help families early: the police, health, schools, the council and charities. This page',
  'says what they hold about you in the system that they share, why, who sees it and for how long. It is one notice for all of them.',
  '',
  'Before it is used, the partnership puts in: its name, who its agencies are (the register of agreements has them), how to reach',
  'the data protection officer of each, and the web address of this page.',
  '',
  'We use what we hold because helping and protecting children is our task in law. That is not your consent, so it does not end when',
  'you say no to help. Working with you on early help does need your yes, and you can take that back.',
  '',
];

const rights = [
  '## What you can ask',
  '',
  '- **A copy.** Ask any agency. We make sure who asks, and answer within one month. We leave out what is about other people,',
  '  and what the law says we must keep back.',
  '- **That something is put right.** Tell whoever works with you. A person looks at it and answers within one month, with a reason.',
  '  What was written first stays, and the answer stands beside it.',
  '- **Who looked.** Whoever leads the help for you can print a list of the kinds of workers who opened your record.',
  '- **That we stop.** You can say so. A person looks at it. We may have to go on where a child is at risk.',
  '- **To complain.** To us, or to the Information Commissioner: ico.org.uk.',
  '',
  'No computer decides about you. It helps people to remember, and a named person decides. Nothing about a family is destroyed by',
  'itself when its time is over: a person looks at it first.',
  '',
];

type Named = Column & { column: string };

function linesOf(about: About): string[] {
  return dataMapParts.flatMap(({ name, tables }) => {
    const columns = Object.values(tables)
      .flatMap((table) => Object.entries(table))
      .map(([column, entry]): Named => ({ ...entry, column }))
      .filter((each) => each.about === about && each.holds !== 'key');
    if (columns.length === 0) return [];
    return [`### ${name}`, '', ...mergedLines(columns).flatMap(lineInWords)];
  });
}

function mergedLines(columns: readonly Named[]): Line[] {
  const byUse = Map.groupBy(columns, ({ basis, special, recipients, retention }) =>
    [basis, special, recipients, retention].join('|'),
  );
  return [...byUse.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const told = same.filter(isTold);
    const rest = told.length < same.length ? ['Days, steps and codes that go with it'] : [];
    return [{ ...first, what: [...new Set([...told.map(inWords), ...rest])] }];
  });
}

// The rest, day by day and code by code, is in the assessment: a page that says everything is read by nobody.
function isTold({ holds, pack }: Column): boolean {
  return holds === 'words' || holds === 'name' || pack !== 'left-out';
}

function inWords({ column, holds, label, purpose }: Named): string {
  if (label === '' && holds === 'words') return purpose;
  const name = label === '' ? column.replaceAll('_', ' ') : label;
  return `${capital(name)}: ${purpose.charAt(0).toLowerCase()}${purpose.slice(1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lineInWords({ what, basis, special, recipients, retention }: Line): string[] {
  return [
    ...what.map((each) => `- ${each}`),
    '',
    `**Who sees it:** ${recipients}.`,
    '',
    `**For how long:** ${retentionClasses[retention].kept}.`,
    '',
    `**On which ground:** ${basis === 'not-personal' ? 'none is needed' : lawfulBasisLabels[basis]}${special === null ? '' : `; ${specialCategoryLabels[special]}`}.`,
    '',
  ];
}
