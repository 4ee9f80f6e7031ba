import { Tag } from '@waymark/ui/tag';

import { dayWithYear } from '../app/when.ts';

/** By when something that a family asked is answered, and whether that is late. */
export function DueBy(props: {
  clock: { dueOn: string | null; isLate: boolean };
  isOver: boolean;
}) {
  const { dueOn, isLate } = props.clock;
  return (
    <span className="row">
      <span className="figures">{dueOn === null ? 'Not known' : dayWithYear(dueOn)}</span>
      {isLate ? <Tag tone="stopped">{props.isOver ? 'Was late' : 'Late'}</Tag> : null}
    </span>
  );
}
