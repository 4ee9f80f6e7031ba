/** FRM-25: words of a framework file inside Markdown: on one line, and with nothing in them read as Markdown or as HTML. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#~&]/g, String.raw`\$&`);
}

/** A list, one item a line; nothing where there are no items. */
export function markdownList(items: readonly string[]): string[] {
  return items.map((item) => `- ${markdownText(item)}`);
}

/** Lines as a text: blocks with an empty line between them, empty blocks left out. */
export function markdownBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
