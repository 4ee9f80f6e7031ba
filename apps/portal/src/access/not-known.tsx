import { Button } from '@waymark/ui/button';
import { useLayoutEffect, useRef } from 'react';

/** Whether the last try came to nothing. It counts as that while it is tried again, so that the button stays there. */
export function cameToNothing(question: {
  isError: boolean;
  isPending: boolean;
  errorUpdateCount: number;
}): boolean {
  return question.isError || (question.isPending && question.errorUpdateCount > 0);
}

/** What the sign-in service could not be asked just now, and the way to ask again. */
export function NotKnown({
  question,
}: {
  question: { isFetching: boolean; refetch: () => unknown };
}) {
  const place = useFocusThatStays();
  return (
    <div className="stack" ref={place}>
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

/** Once the answer has come, the button is gone: whoever was on it is on the heading of the same section then. */
function useFocusThatStays() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here?.contains(document.activeElement))
        here.closest('section')?.querySelector('h2')?.focus();
    };
  }, []);
  return place;
}
