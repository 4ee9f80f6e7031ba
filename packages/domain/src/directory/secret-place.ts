import type { DirectoryService } from './service.ts';

/** What is looked at to tell whether a service keeps its place secret. */
export type MaybeSecret = Pick<
  DirectoryService,
  'name' | 'description' | 'organisation' | 'categories' | 'needKeys'
> & {
  /** What its places are called, as far as they have names. */
  placeNames: readonly string[];
};

const refuge =
  /\brefuges?\b|\bsafe[\s-](?:house|flat|accommodation)s?\b|\b(?:secure|second[\s-]stage|dispersed) accommodation\b|\bsanctuary (?:scheme|house|accommodation)\b|\bwom[ae]n[’']?s (?:shelter|hostel)\b/i;
const abuse =
  /\b(?:domestic|sexual|intimate partner|family|gender[\s-]based)\b[^.\n]{0,25}\b(?:abuse|violence|assault)\b|\bviolence (?:and abuse|against women)\b|\brape\b|\b(?:forced|arranged) marriages?\b|\bhonou?r[\s-](?:based|abuse|violence|crime|killing)|\bwom[ae]n[’']?s aid\b|\bcoercive\b|\bcontrolling behaviou?r\b|\bstalk(?:ing|ers?|ed)\b|\bfemale genital\b|\bFGM\b|\bVAWG\b|\bIDVAs?\b|\bmodern slavery\b|\btraffick(?:ing|ed)\b|\babusive (?:relationship|partner|home|marriage|famil)|\b(?:flee(?:ing)?|fled|escap(?:e[ds]?|ing)|surviv(?:ors?|ed|ing)|victims?)\b[^.\n]{0,25}\b(?:abuse|violence|assault|abuser)\b/i;
const toLiveIn =
  /accommodat|\bhostels?\b|\bshelter|\bsupported (?:housing|living|lodgings?)\b|\b(?:place|somewhere)(?: that is)?(?: safe)? to (?:stay|live|sleep)\b|\bsafe (?:place|home|room)s?\b|\bresident|\bbed[\s-]?(?:room|space)s?\b|\b(?:self[\s-]contained|flats?)\b|\bmove[\s-]on\b|\bcommunal\b/i;
// A home, not a service about homes: "housing advice for women" has an open door.
const home =
  /\baccommodation\b(?! (?:advice|service|list|search))|\bhostels?\b|\bshelters?\b|\bsupported (?:housing|living|lodgings?)\b|\b(?:place|somewhere)(?: that is)?(?: safe)? to (?:stay(?! and play)|live|sleep)\b|\bmove[\s-]on (?:home|house|flat|housing)s?\b/i;
const forWomen =
  /\bfor (?:\w+ ){0,3}(?:wom[ae]n|mothers|mums)\b|\bwom[ae]n(?:[’']s)?[ -](?:only|and (?:their )?children|accommodation|housing)\b/i;
const gettingAway =
  /\b(?:get(?:ting)?|got) away from (?:their |your |the )?(?:home|partner|husband|family)\b|\bflee(?:s|ing)?\b(?!(?: from)?(?: the)? (?:war|conflict|persecution))/i;
const openDoor =
  /\bdrop[\s-]?ins?\b|\bwalk[\s-]?ins?\b|\b(?:public|advice|open|town) (?:office|desk|centre)s?\b|\bone[\s-]stop\b/i;

/**
 * True where an abuser must not learn where a service is, whatever its source says (DIR-15; N18). A refuge always; a
 * service about abuse unless its name or a category says that anybody may walk in, and never where people live. What
 * is hidden in error costs a family a phone call; what is shown in error may cost a life.
 */
export function isSecretPlace(service: MaybeSecret): boolean {
  const { name, description, organisation, categories, needKeys, placeNames } = service;
  const labels = [name, ...categories.map((category) => category.name)].join('\n');
  const titles = [labels, organisation.name, ...placeNames].join('\n');
  if (refuge.test(titles)) return true;
  if (isHomeToFleeTo(name, `${titles}\n${description}`)) return true;
  const aboutAbuse = abuse.test(titles) || needKeys.includes('domestic-abuse');
  const livedIn =
    toLiveIn.test(titles) || toLiveIn.test(description) || /\bhousing\b/i.test(labels);
  if (aboutAbuse && (livedIn || refuge.test(description))) return true;
  const mayBe = aboutAbuse || refuge.test(description) || (livedIn && abuse.test(description));
  // Only its own name or category: a description may speak of a drop-in that is held somewhere else.
  return mayBe && !openDoor.test(labels);
}

// How a service speaks to those who would not call it abuse.
const fear =
  /\b(?:scared|afraid|frightened|controlled by) (?:of |by )?(?:a |an |your |their |his |her )?(?:partner|ex|husband|wife|boyfriend|girlfriend|parent|somebody|someone)\b|\bsafe at home\b/i;

/** Whether words are about abuse, or a place to be safe from it. */
export function speaksOfAbuse(words: string): boolean {
  return [refuge, abuse, fear].some((found) => found.test(words));
}

// Women are named all over a directory, so the home has to be in the same sentence, or be what the service is called.
function isHomeToFleeTo(name: string, words: string): boolean {
  if (home.test(words) && gettingAway.test(words)) return true;
  const sentences = home.test(name) ? [words] : words.split(/[.!?\n]/);
  return sentences.some((sentence) => home.test(sentence) && forWomen.test(sentence));
}
