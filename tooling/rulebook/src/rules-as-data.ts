import { readSpec } from './read-spec.ts';

/** Every rule of the specification as data: what its columns say before the day and the source, joined by a colon. */
export function rulesAsData(spec: string) {
  return readSpec(spec).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'text'
        ? []
        : block.rules.map(({ id, columns }) => {
            const named = new Map(columns.map(({ name, text }) => [name, text]));
            const says = columns.filter(({ name }) => name !== 'from' && name !== 'source');
            return {
              id,
              says: says.map(({ text }) => text).join(': '),
              from: named.get('from') ?? '',
              source: named.get('source') ?? '',
            };
          }),
    ),
  );
}
