import { type ReturnKind, returnKindLabels } from '@waymark/domain/triage';
import { Tag, type TagTone } from '@waymark/ui/tag';

import type { Answers } from '../app/api.ts';
import { momentInWords } from '../app/when.ts';
import './returns.css';

type Item = Answers['triage']['item'];

const tones: Record<ReturnKind, TagTone> = {
  'not-known': 'open',
  'known-nothing-relevant': 'going',
  'known-shared': 'done',
  'known-withheld': 'stopped',
};

/** What each agency has given to the meeting, in the order in which it came. */
export function Returns({ returns }: { returns: Item['returns'] }) {
  if (returns.length === 0) {
    return (
      <p className="muted">No agency has answered yet. Answers appear here as they are added.</p>
    );
  }
  return (
    <ul className="returns">
      {returns.map((one) => (
        <li key={one.id} className="return">
          <div className="row">
            <h3>{one.agencyName}</h3>
            <Tag tone={tones[one.kind]}>{returnKindLabels[one.kind]}</Tag>
          </div>
          {one.text ? <p className="told">{one.text}</p> : null}
          {one.reason ? <p className="told">Not shared because: {one.reason}</p> : null}
          <p className="muted figures">
            {one.byName}, {momentInWords(one.at)}
            {one.madeUnder
              ? `, under ${one.madeUnder.title}, version ${one.madeUnder.version}`
              : ''}
          </p>
        </li>
      ))}
    </ul>
  );
}
