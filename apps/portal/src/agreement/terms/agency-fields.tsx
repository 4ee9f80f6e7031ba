import { FieldFrame, ProblemMark } from '@waymark/ui/field';
import { useId } from 'react';

import type { TermsProps } from './agreement-form.tsx';

const field = 'agencyIds';

/** Which agencies an agreement names: any number of boxes, ticked one by one. */
export function AgencyFields({ draft, change, at, agencies }: TermsProps) {
  const id = useId();
  const problem = at(field);
  const toggle = (agencyId: string, ticked: boolean) => {
    const others = draft.agencyIds.filter((each) => each !== agencyId);
    change({ agencyIds: ticked ? [...others, agencyId] : others });
  };
  return (
    <FieldFrame name={field} wrong={Boolean(problem)}>
      <fieldset
        className="agreement-agencies"
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
      >
        <legend className="field-legend">Which agencies does it name?</legend>
        <span className="field-hint" id={`${id}-hint`}>
          Each is entered as not signed; its signature is entered on the agreement’s page.
        </span>
        {problem ? (
          <span className="field-problem" id={`${id}-problem`}>
            <ProblemMark />
            {problem}
          </span>
        ) : null}
        {agencies.map((agency) => (
          <label key={agency.id} className="agreement-agency">
            <input
              type="checkbox"
              name={field}
              value={agency.id}
              checked={draft.agencyIds.includes(agency.id)}
              onChange={(event) => toggle(agency.id, event.target.checked)}
            />
            <span>{agency.name}</span>
          </label>
        ))}
      </fieldset>
    </FieldFrame>
  );
}
