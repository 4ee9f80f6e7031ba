import type { UsefulnessAnswer, UsefulnessReason } from '@waymark/domain/usefulness';

type Count = {
  page: string;
  title: string;
  answer: UsefulnessAnswer;
  reason: UsefulnessReason | null;
  count: number;
};

/** What families said of one page. */
export type PageCount = Record<UsefulnessAnswer, number> & {
  page: string;
  title: string;
  reasons: readonly { reason: UsefulnessReason; count: number }[];
};

/** The counts page by page: those that helped least come first, for they are the ones to mend. */
export function countPages(counts: readonly Count[]): PageCount[] {
  const pages = Map.groupBy(counts, ({ page }) => page);
  return [...pages]
    .map(([page, said]) => ({
      page,
      title: said[0]?.title ?? page,
      yes: sumOf(said, 'yes'),
      partly: sumOf(said, 'partly'),
      no: sumOf(said, 'no'),
      reasons: reasonsIn(said),
    }))
    .toSorted(
      (a, b) => b.no - a.no || b.partly - a.partly || a.page.localeCompare(b.page, 'en-GB'),
    );
}

function sumOf(said: readonly Count[], answer: UsefulnessAnswer): number {
  return said.reduce((sum, each) => sum + (each.answer === answer ? each.count : 0), 0);
}

function reasonsIn(said: readonly Count[]): PageCount['reasons'] {
  const counts = new Map<UsefulnessReason, number>();
  for (const { reason, count } of said)
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}
