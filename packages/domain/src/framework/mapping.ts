import type { TargetedHelpKind, TriageOutcome } from '../triage/outcome.ts';
import { childInNeedFrom, isChildInNeedAsked } from './child-in-need.ts';
import { type NeedStage, needStages } from './need-stage.ts';
import type { Level, ThresholdFramework, TriageFit } from './schema.ts';
import {
  areSeveralAgenciesNeeded,
  severalAgenciesFrom,
  severalAgenciesNote,
} from './several-agencies.ts';

/** FRM-13: asked, with a reason, for every decision at a level that is close to the section 17 test (rules 2.2 b). */
export const childInNeedQuestion =
  'Could this be a child in need (section 17)? Answer yes or no, and say why.';
/** FRM-14: said wherever section 47 may come in (rules 2.2 c). */
export const reasonableCauseNote =
  'Section 47 turns on reasonable cause to suspect significant harm, never on the number of a level.';
/** FRM-12: said beside every suggestion (rules 2.2 a). */
export const suggestsOnly =
  'This suggests and sets nothing: a named person decides, with a reason.';
const notFound =
  'This framework has no such level. Talk to the named safeguarding lead or the front door.';

/** What may go with something, and what to ask first. Nothing in it is a decision. */
export type Suggestion<Suggested> = {
  suggested: Suggested[];
  /** Questions for a person, most pressing first. */
  ask: string[];
  because: string;
};

/** A level of a framework as a suggestion; `usual` where it is the usual one for what was asked. */
export type SuggestedLevel = {
  level: number;
  key: string;
  name: string;
  usual: boolean;
  when: string | null;
};

/** FRM-12: the outcomes of a triage meeting that may go with a level a professional chose. */
export function suggestOutcomes(
  framework: ThresholdFramework,
  level: number,
): Suggestion<TriageFit> {
  const step = stepOf(framework, level);
  return step
    ? { suggested: step.mapsTo.triage, ask: questionsAt(framework, [step]), because: suggestsOnly }
    : { suggested: [], ask: [notFound], because: suggestsOnly };
}

/** FRM-12: the levels that may go with an outcome of a triage meeting. `kind` null: not said, so either kind of help. */
export function suggestLevels(
  framework: ThresholdFramework,
  outcome: TriageOutcome,
  kind: TargetedHelpKind | null,
): Suggestion<SuggestedLevel> {
  const steps = framework.levels.flatMap((step) => {
    const fit = step.mapsTo.triage.filter(
      (one) => one.outcome === outcome && (kind === null || one.kind === null || one.kind === kind),
    );
    return fit.length > 0 ? [{ step, fit }] : [];
  });
  return {
    suggested: steps.map(({ step, fit }) => ({
      ...named(step),
      usual: fit.some(({ usual }) => usual),
      when: fit.every(({ when }) => when !== null) ? (fit[0]?.when ?? null) : null,
    })),
    ask:
      steps.length > 0
        ? questionsAt(
            framework,
            steps.map(({ step }) => step),
          )
        : [notFound],
    because: suggestsOnly,
  };
}

/** FRM-12: the levels of another framework that share a stage of Working Together with a level a professional chose. */
export function suggestLevelsElsewhere(
  from: ThresholdFramework,
  level: number,
  to: ThresholdFramework,
): Suggestion<SuggestedLevel> {
  const step = stepOf(from, level);
  if (!step) return { suggested: [], ask: [notFound], because: suggestsOnly };
  const stages = nearestStages(step.mapsTo.stages, to);
  const steps = to.levels.filter(({ mapsTo }) => mapsTo.stages.some((one) => stages.has(one)));
  return {
    suggested: steps.map((one) => ({ ...named(one), usual: false, when: null })),
    ask: [...new Set([...questionsAt(from, [step]), ...questionsAt(to, steps)])],
    because: suggestsOnly,
  };
}

/** FRM-12: the stages of Working Together that a level stands for; empty where there is no such level. */
export function stagesOf(framework: ThresholdFramework, level: number): NeedStage[] {
  return stepOf(framework, level)?.mapsTo.stages ?? [];
}

/** A stage that the other framework does not have counts as the next one up that it has: never as a lower one. */
function nearestStages(stages: readonly NeedStage[], to: ThresholdFramework): Set<NeedStage> {
  const held = new Set(to.levels.flatMap(({ mapsTo }) => mapsTo.stages));
  const highest = needStages.findLast((one) => held.has(one));
  return new Set(
    stages.flatMap(
      (stage) =>
        needStages.slice(needStages.indexOf(stage)).find((one) => held.has(one)) ?? highest ?? [],
    ),
  );
}

/** FRM-13, FRM-14, FRM-29: what is asked at levels of a framework. */
export function questionsAt(framework: ThresholdFramework, steps: readonly Level[]): string[] {
  const from = childInNeedFrom(framework);
  const ask: string[] = [];
  if (steps.some(({ level }) => isChildInNeedAsked(level, from))) ask.push(childInNeedQuestion);
  if (steps.some(mayBeStatutory)) ask.push(reasonableCauseNote);
  const several = severalAgenciesFrom(framework);
  if (steps.some(({ level }) => areSeveralAgenciesNeeded(level, several)))
    ask.push(severalAgenciesNote(framework));
  return ask;
}

/** FRM-14: whether section 17 or 47 may come in at a level. */
export function mayBeStatutory({ mapsTo }: Level): boolean {
  return mapsTo.legal.some((law) => law !== 's10');
}

function stepOf(framework: ThresholdFramework, level: number): Level | undefined {
  return framework.levels.find((one) => one.level === level);
}

function named({ level, key, name }: Level): Pick<SuggestedLevel, 'level' | 'key' | 'name'> {
  return { level, key, name };
}
