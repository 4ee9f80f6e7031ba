import { crossings } from './crossing.ts';
import { type DisclosureFacts, areas, forms, peopleCounted, protections } from './facts.ts';

/** Every combination of the facts that the table of decisions looks at. */
export const everyDisclosureCombination: readonly DisclosureFacts[] = forms.flatMap((form) =>
  areas.flatMap((area) =>
    crossings.flatMap((crossing) =>
      peopleCounted.flatMap((people) =>
        protections.map((protection) => ({ form, area, crossing, people, protection })),
      ),
    ),
  ),
);
