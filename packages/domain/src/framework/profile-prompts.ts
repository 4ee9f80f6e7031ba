import { isProfileAsked } from './child-in-need.ts';
import { type Concept, conceptsAmong } from './concepts.ts';
import { conversationKeys, conversationQuestions } from './conversation.ts';
import { type PromptKind, flagPrompts, promptKinds } from './flag-prompts.ts';
import { childInNeedQuestion, mayBeStatutory, reasonableCauseNote } from './mapping.ts';
import type { AreaAnswer, Profile } from './profile.ts';
import type { Level, ThresholdFramework } from './schema.ts';
import { isTeamAskedOf, severalAgenciesPrompt } from './several-agencies.ts';

/** Something a person is asked. `about` holds ids of concepts, keys of areas or keys of questions, never a name. */
export type ProfilePrompt = { kind: PromptKind; about: string[]; message: string };

/** FRM-17, FRM-19, FRM-20: everything a profile asks of a person, danger first. */
export function promptsFor(framework: ThresholdFramework, profile: Profile): ProfilePrompt[] {
  const chosen = profile.areas.flatMap((area) => area.chosen);
  const concepts = conceptsAmong(framework, chosen);
  const prompts = [
    danger(concepts),
    ...fromFlags(concepts),
    ...fromLevel(framework, profile),
    ...doubt(profile, concepts),
    ...countOnce(concepts, new Set(chosen)),
    ...conversation(profile),
    ...areasToLookAt(framework, profile),
  ];
  return promptKinds.flatMap((kind) => prompts.filter((prompt) => prompt.kind === kind));
}

/** FRM-19: asked of every profile, before anything else; what was chosen only says how pressing it is. */
function danger(concepts: readonly Concept[]): ProfilePrompt {
  return {
    kind: 'immediate-danger',
    about: flagged(concepts, 'immediate-danger'),
    message:
      'Is anyone in danger right now? If yes, or if you are not sure, call 999 now, then the front door.',
  };
}

function fromFlags(concepts: readonly Concept[]): ProfilePrompt[] {
  return flagPrompts.flatMap(({ flag, kind, message }) => {
    const about = flagged(concepts, flag);
    return about.length > 0 ? [{ kind, about, message }] : [];
  });
}

function flagged(concepts: readonly Concept[], flag: string): string[] {
  return concepts.filter(({ flags }) => flags.includes(flag)).map(({ id }) => id);
}

/** What the level that the professional chose asks of them; where they have not chosen one, only what FRM-13 and FRM-29 ask. */
function fromLevel(framework: ThresholdFramework, profile: Profile): ProfilePrompt[] {
  const areas = profile.areas.flatMap(({ thought }) => (thought ? [thought.level] : []));
  const stepsOf = (levels: readonly number[]): Level[] =>
    framework.levels.filter(({ level }) => levels.includes(level));
  const overall = profile.level ? [profile.level.level] : [];
  const steps = stepsOf([...overall, ...areas]);
  const prompts: ProfilePrompt[] = stepsOf(overall).map(({ key, practitionerAction }) => ({
    kind: 'action',
    about: [key],
    message: practitionerAction,
  }));
  if (profile.childInNeed === null && isProfileAsked(framework, profile))
    prompts.push({ kind: 'child-in-need', about: [], message: childInNeedQuestion });
  if (profile.childInNeed?.answer === 'yes')
    prompts.push({
      kind: 'front-door',
      about: [],
      message: 'You say that this could be a child in need. Talk to the front door today.',
    });
  if (profile.childInNeed?.answer === 'yes' || steps.some(mayBeStatutory))
    prompts.push({ kind: 'reasonable-cause', about: [], message: reasonableCauseNote });
  if (isTeamAskedOf(framework, profile))
    prompts.push({ kind: 'several-agencies', about: [], message: severalAgenciesPrompt });
  return prompts;
}

/** FRM-19: in doubt, or not known to be sure, or no level yet: the named lead. A consult asks for the lead already. */
function doubt({ inDoubt, level }: Profile, concepts: readonly Concept[]): ProfilePrompt[] {
  const sure = inDoubt === 'no' && level !== null;
  if (sure || flagged(concepts, 'safeguarding-consult').length > 0) return [];
  return [
    {
      kind: 'safeguarding-lead',
      about: [],
      message: 'When in doubt, talk to your named or designated safeguarding lead.',
    },
  ];
}

/** FRM-18: said where the same thing was chosen in two places. */
function countOnce(concepts: readonly Concept[], chosen: ReadonlySet<string>): ProfilePrompt[] {
  return concepts
    .filter(({ indicators }) => indicators.filter(({ id }) => chosen.has(id)).length > 1)
    .map(({ id }) => ({
      kind: 'count-once',
      about: [id],
      message: 'This is chosen in more than one area. It is one need.',
    }));
}

/** FRM-16: the questions of the nine that have no answer yet. */
function conversation({ conversation: answers }: Profile): ProfilePrompt[] {
  return conversationKeys
    .filter((key) => !answers[key]?.trim())
    .map((key) => ({ kind: 'conversation', about: [key], message: conversationQuestions[key] }));
}

/** FRM-15: the areas in which nothing at all was said. Nobody has to tick anything: none of these is an answer. */
function areasToLookAt({ outcomes }: ThresholdFramework, { areas }: Profile): ProfilePrompt[] {
  return outcomes
    .filter(({ key }) => !areas.some((area) => area.outcome === key && isAnswered(area)))
    .map(({ key, sourceName }) => ({
      kind: 'look-at-area',
      about: [key],
      message: `${sourceName}: what is working well, what are you worried about, what needs to happen? None of these is an answer too.`,
    }));
}

function isAnswered({
  chosen,
  noneOfThese,
  other,
  workingWell,
  worriedAbout,
  needsToHappen,
}: AreaAnswer) {
  return (
    chosen.length > 0 ||
    noneOfThese ||
    [other, workingWell, worriedAbout, needsToHappen].some((said) => said.trim() !== '')
  );
}
