import {
  dangerFirst,
  dangerReassurance,
  dangerSigns,
  helplineById,
  needs,
  type DangerSignId,
  type Helpline,
  type HelplineId,
} from '@waymark/domain/navigation';
import { offersWorkWithTwo, type AskablePage } from '@waymark/domain/navigation/pages-to-ask-about';
import { needHref } from '../links.ts';

/** A line to ring, with no more than an answer shows. */
export type HelplineLead = Pick<
  Helpline,
  'id' | 'name' | 'hint' | 'opening' | 'hours' | 'checkedOn'
> & { readonly number: string };

/** A need's page, as an answer asks about it. */
export type NeedLead = AskablePage & {
  readonly href: string;
  readonly title: string;
  readonly sensitive: boolean;
  readonly youngPerson: boolean;
  readonly ring: readonly HelplineId[];
};

/** What to do first about a danger. */
export type DangerLead = {
  readonly id: DangerSignId;
  readonly said: string;
  readonly first: string;
  readonly safeDevice: boolean;
  readonly ring: readonly HelplineId[];
};

/** All that an answer to own words may lead to, small enough to be taken to the device. */
export type Leads = {
  readonly needs: readonly NeedLead[];
  readonly dangers: readonly DangerLead[];
  readonly helplines: readonly HelplineLead[];
  /** Lines for any worry, and for any hour. */
  readonly forAnyone: readonly HelplineId[];
  /** What anyone can do in danger, and what is said at the end of it. */
  readonly dangerFirst: readonly string[];
  readonly dangerReassurance: string;
};

const forAnyone: readonly HelplineId[] = ['family-lives', 'samaritans'];

const needLeads = needs.map((need): NeedLead => {
  const { title, keys, sensitive, audience } = need;
  return {
    href: needHref(need),
    title,
    keys,
    sensitive,
    youngPerson: audience === 'young-person',
    worksWithTwo: offersWorkWithTwo(need),
    ring: need.helplines.filter(hasNumber).slice(0, 2),
  };
});

const dangerLeads = dangerSigns.map(({ id, words, first, safeDevice, also }): DangerLead => ({
  id,
  said: words[0] ?? '',
  first,
  safeDevice,
  // The number 999 itself stands above every line.
  ring: also.filter((line) => line !== 'emergency' && hasNumber(line)).slice(0, 2),
}));

const named = new Set([
  ...forAnyone,
  ...[...needLeads, ...dangerLeads].flatMap(({ ring }) => ring),
]);

/** What the pages of the site offer, drawn from the domain. The build writes it into the script of the box. */
export const leads: Leads = {
  needs: needLeads,
  dangers: dangerLeads,
  helplines: [...named].map((id) => helplineLead(helplineById(id))),
  forAnyone,
  dangerFirst,
  dangerReassurance,
};

function hasNumber(id: HelplineId): boolean {
  return helplineById(id).number !== null;
}

function helplineLead(line: Helpline): HelplineLead {
  const { id, name, number, hint, opening, hours, checkedOn } = line;
  return { id, name, number: number ?? '', hint, opening, hours, checkedOn };
}
