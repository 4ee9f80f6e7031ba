/** Longest line that is read, in characters. */
export const longestLine = 1_000_000;

/** Room for what surrounds a line: a byte-order mark and a carriage return. One character more is too long all the same. */
const longestKept = longestLine + 3;

/**
 * The lines of a stream, one after another as it comes in. A line ends at a line feed and nowhere else, as JSON may hold any
 * other character that ends a line of text; a carriage return right before it and a byte-order mark are taken off. Of a line
 * longer than `longestLine` only the beginning is kept, which is still longer than that.
 */
export async function* readLines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let line = '';
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    const [rest = '', ...next] = text.split('\n');
    line = longer(line, rest);
    for (const start of next) {
      yield bare(line);
      line = longer('', start);
    }
  }
  line = longer(line, decoder.decode());
  if (line !== '') yield bare(line);
}

function longer(line: string, text: string): string {
  return line.length < longestKept ? (line + text).slice(0, longestKept) : line;
}

function bare(line: string): string {
  return line.replace(/^\uFEFF/, '').replace(/\r$/, '');
}
