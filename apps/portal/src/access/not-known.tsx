import { Button } from '@waymark/ui/button';

/** What the sign-in service could not be asked just now, and the way to ask again. */
export function NotKnown({
  question,
}: {
  question: { isFetching: boolean; refetch: () => unknown };
}) {
  return (
    <div className="stack">
      <p>Waymark cannot be reached, so it is not known.</p>
      <div>
        <Button
          tone="side"
          busy={question.isFetching ? 'Asking …' : null}
          onPress={() => void question.refetch()}
        >
          Try again
        </Button>
      </div>
    </div>
  );
}
