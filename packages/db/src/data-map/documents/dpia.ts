import { retentionClasses } from '@waymark/domain/retention';
import { lawfulBasisLabels, specialCategoryLabels } from '@waymark/domain/sharing';

import { dataMapParts, type Column, type TableMap } from '../index.ts';
import { risks } from './risks.ts';

/** The data protection impact assessment, made from the data map (C17): every column, the risks, and what is left to decide. */
export function impactAssessment(): string {
  return [
    ...head,
    ...counted(),
    '## Why, and whether less would do',
    '',
    ...why,
    '## Risks, and what stands against them',
    '',
    '| risk to people | what stands against it | shown by | what is left |',
    '|---|---|---|---|',
    ...risks.map(({ risk, against, shownBy, left }) => row([risk, against, shownBy, left])),
    '',
    '## Left to the partnership',
    '',
    ...leftToDecide,
    '## Every column',
    '',
    ...keyOfUses(),
    ...dataMapParts.flatMap(({ name, tables }) => [
      `### ${name}`,
      '',
      ...Object.entries(tables).flatMap(([table, columns]) => tableInWords(table, columns)),
    ]),
  ].join('\n');
}

const head = [
  '# Data protection impact assessment',
  '',
  '<!-- Made from the data map by `node packages/db/src/data-map/write.ts`: change packages/db/src/data-map, not this page. -->',
  '',
  'An assessment is needed: children and other people at risk, special categories of data, and data of several bodies put together',
  '(UK GDPR, article 35). This one is made from the data map that the database is held against, so it is true of the software as',
  'it stands. It is not signed by anybody: the partnership and the data protection officers of its agencies make it theirs.',
  '',
];

const why = [
  'Partners decide together what help a family needs, and somebody hears what came of a worry. For that they need who it is about,',
  'what is worrying, what each agency knows and what was agreed. They do not need, and the software does not hold: levels that a',
  'computer worked out, addresses and numbers of families (but of those who ask to be rung, for 28 days at most), copies of other',
  'systems, or anything of a visit to the families’ site.',
  '',
];

const leftToDecide = [
  '- Who the controllers are, and which of them are joint; the agreement between them (the register of agreements holds it).',
  '- Whether the grounds in law named here are theirs: the defaults are for public authorities.',
  '- The periods of retention (RET-3), and who destroys what two people agreed may be destroyed.',
  '- How families, and children themselves, were asked what they think of it.',
  '- Where it runs, who looks after it, and what contract stands behind that.',
  '- What the Information Commissioner has to be asked before it starts, if a high risk is left.',
  '- When it is looked at again: with each change of the data map, and once a year.',
  '',
];

function counted(): string[] {
  const lines = dataMapParts.map(({ name, tables }) => {
    const columns = Object.values(tables).flatMap((table) => Object.values(table));
    const personal = columns.filter(({ about }) => about !== 'nobody');
    const words = personal.filter(({ holds }) => holds === 'words');
    return row([
      name,
      String(Object.keys(tables).length),
      String(columns.length),
      String(personal.length),
      String(words.length),
    ]);
  });
  return [
    '## What is processed',
    '',
    '| part | tables | columns | about somebody | free text about somebody |',
    '|---|---:|---:|---:|---:|',
    ...lines,
    '',
  ];
}

/** Who sees it is said once and named by a letter: the same sentences would stand hundreds of times. */
const recipients = [
  ...new Set(
    dataMapParts.flatMap(({ tables }) =>
      Object.values(tables).flatMap((table) => Object.values(table).map((each) => each.recipients)),
    ),
  ),
];

function keyOfUses(): string[] {
  return [
    'Who sees it:',
    '',
    ...recipients.map((each, index) => `- **${index + 1}** ${each}.`),
    '',
    'On which ground:',
    '',
    ...Object.entries(lawfulBasisLabels).map(([key, label]) => `- **${key}** ${label}.`),
    ...Object.entries(specialCategoryLabels).map(([key, label]) => `- **+ ${key}** ${label}.`),
    '',
    'For how long:',
    '',
    ...Object.entries(retentionClasses).map(([key, { kept }]) => `- **${key}** ${kept}.`),
    '',
    'In a pack (a copy of one’s own data): given, read first, or left out.',
    '',
  ];
}

function tableInWords(table: string, columns: TableMap): string[] {
  return [
    `#### ${table}`,
    '',
    '| column | about | holds | what for | ground | who | how long | in a pack |',
    '|---|---|---|---|---|---|---|---|',
    ...Object.entries(columns).map(([column, entry]) => columnInWords(column, entry)),
    '',
  ];
}

function columnInWords(column: string, entry: Column): string {
  const { about, holds, purpose, basis, special, retention, pack } = entry;
  const ground = special === null ? basis : `${basis} + ${special}`;
  const who = String(recipients.indexOf(entry.recipients) + 1);
  return row([column, about, holds, purpose, ground, who, retention, pack.replace('-', ' ')]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
