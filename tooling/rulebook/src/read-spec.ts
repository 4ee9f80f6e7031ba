import markdownIt from 'markdown-it';

/** One rule as the specification prints it: its ID, and each further column as it is written and as HTML. */
export type RuleRow = { id: string; columns: { name: string; text: string; html: string }[] };

/** A heading of the specification with what stands under it, in order. */
export type Section = {
  level: 2 | 3;
  title: string;
  blocks: ({ kind: 'text'; html: string } | { kind: 'rules'; rules: RuleRow[] })[];
};

const markdown = markdownIt({ html: false, linkify: false });
type Token = ReturnType<typeof markdown.parse>[number];

/** Reads SPEC.md: what comes before the first heading of the second level is its introduction. */
export function readSpec(spec: string): { introduction: string; sections: Section[] } {
  const withoutMarks = spec.replace(/<!--.*?-->/gs, '');
  const tokens = markdown.parse(withoutMarks, {});
  const sections: Section[] = [];
  let introduction = '';
  for (let at = 0; at < tokens.length;) {
    const end = endOfBlock(tokens, at);
    const block = tokens.slice(at, end);
    const [first] = block;
    const section = sections.at(-1);
    if (first?.type === 'heading_open' && first.tag !== 'h1')
      sections.push({ level: first.tag === 'h2' ? 2 : 3, title: inlineText(block), blocks: [] });
    else if (first?.type === 'table_open') section?.blocks.push(readTable(block));
    else if (first?.type !== 'heading_open') {
      const html = markdown.renderer.render(block, markdown.options, {});
      if (section) section.blocks.push({ kind: 'text', html });
      else introduction += html;
    }
    at = end;
  }
  return { introduction, sections };
}

/** One past the token that closes the block which opens at `at`. */
function endOfBlock(tokens: Token[], at: number): number {
  let depth = 0;
  for (let end = at; end < tokens.length; end += 1) {
    depth += tokens[end]?.nesting ?? 0;
    if (depth === 0) return end + 1;
  }
  return tokens.length;
}

function readTable(block: Token[]): Section['blocks'][number] {
  const cellsOf = (row: Token[]) => row.filter(({ type }) => type === 'inline');
  const [header = [], ...rows] = splitRows(block).map(cellsOf);
  if (header[0]?.content !== 'ID')
    return { kind: 'text', html: markdown.renderer.render(block, markdown.options, {}) };
  const rules = rows.map(([id, ...cells]) => ({
    id: id?.content ?? '',
    columns: cells.map((cell, column) => ({
      name: header[column + 1]?.content ?? '',
      text: cell.content,
      html: markdown.renderInline(cell.content),
    })),
  }));
  return { kind: 'rules', rules };
}

function splitRows(block: Token[]): Token[][] {
  const rows: Token[][] = [];
  for (const token of block) {
    if (token.type === 'tr_open') rows.push([]);
    rows.at(-1)?.push(token);
  }
  return rows;
}

function inlineText(block: Token[]): string {
  return block.find(({ type }) => type === 'inline')?.content ?? '';
}
