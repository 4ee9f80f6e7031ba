import { Button } from '@waymark/ui/button';

type Props = {
  shown: number;
  total: number;
  /** What else is to be known of all of them, as in "12 still open". */
  note?: string;
  /** Where the parts come from, as TanStack Query gives it. */
  parts: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean };
  onMore: () => void;
};

/** The foot of a list that comes in parts: how many of all stand there, and the way to the next. Nothing where all do. */
export function MoreRows({ shown, total, note, parts, onMore }: Props) {
  if (total <= shown) return null;
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = parts;
  const counted = [`${shown} of ${total} shown`, ...(note === undefined ? [] : [note])].join(', ');
  return (
    <div className="pane-foot row">
      <output className="figures">
        {isFetchNextPageError ? 'They could not be fetched. Try again.' : counted}
      </output>
      {hasNextPage ? (
        <Button tone="side" busy={isFetchingNextPage ? 'Fetching …' : null} onPress={onMore}>
          Show more
        </Button>
      ) : null}
    </div>
  );
}
