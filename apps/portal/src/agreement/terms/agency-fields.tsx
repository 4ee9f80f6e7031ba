import { CheckboxGroup } from '@waymark/ui/checkbox-group';

import type { TermsProps } from './agreement-form.tsx';

/** Which agencies an agreement names: any number of boxes, ticked one by one. */
export function AgencyFields({ draft, change, at, agencies }: TermsProps) {
  return (
    <CheckboxGroup
      name="agencyIds"
      label="Which agencies does it name?"
      hint="Each is entered as not signed; its signature is entered on the agreement’s page."
      options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      value={draft.agencyIds}
      onChange={(agencyIds) => change({ agencyIds })}
      problem={at('agencyIds')}
    />
  );
}
