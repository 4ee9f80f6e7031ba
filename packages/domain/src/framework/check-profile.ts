import { isProfileAsked } from './child-in-need.ts';
import { conceptsAmong } from './concepts.ts';
import { childInNeedQuestion } from './mapping.ts';
import type { AreaAnswer, Profile, ProfessionalLevel } from './profile.ts';
import { type ProfilePrompt, promptsFor } from './profile-prompts.ts';
import type { ThresholdFramework } from './schema.ts';

/** Something to mend in a profile before it is recorded: where ("areas[0].chosen"), and a sentence. */
export type ProfileProblem = { path: string; message: string };

/** What has to be mended, and what a person is asked to think about or do. It holds no level. */
export type ProfileCheck = { problems: ProfileProblem[]; prompts: ProfilePrompt[] };

/**
 * FRM-3, FRM-15: checks a profile against its framework. It reads the professional's level and never computes one: the level under
 * which an indicator is printed changes nothing in the answer.
 */
export function checkProfile(framework: ThresholdFramework, profile: Profile): ProfileCheck {
  return {
    problems: [
      ...wrongFramework(framework, profile),
      ...profile.areas.flatMap((area, index) => wrongArea(framework, profile, area, index)),
      ...wrongLevel(framework, profile.level, 'level'),
      ...unanswered(framework, profile),
    ],
    prompts: promptsFor(framework, profile),
  };
}

/** FRM-18: the needs chosen in a profile, each concept once, by its id. Strengths are not among them. */
export function needsChosen(framework: ThresholdFramework, profile: Profile): string[] {
  return conceptsAmong(
    framework,
    profile.areas.flatMap(({ chosen }) => chosen),
  )
    .filter(({ indicators }) => indicators.some(({ polarity }) => polarity === 'need'))
    .map(({ id }) => id);
}

function wrongFramework(framework: ThresholdFramework, profile: Profile): ProfileProblem[] {
  const { id, version } = profile.framework;
  return id === framework.id && version === framework.version
    ? []
    : [
        {
          path: 'framework',
          message: `The profile was made under ${id}, version ${version}; this is ${framework.id}, version ${framework.version}.`,
        },
      ];
}

function wrongArea(
  framework: ThresholdFramework,
  profile: Profile,
  area: AreaAnswer,
  index: number,
): ProfileProblem[] {
  const path = `areas[${index}]`;
  const problems: ProfileProblem[] = [];
  if (!framework.outcomes.some(({ key }) => key === area.outcome))
    problems.push({
      path: `${path}.outcome`,
      message: `The framework has no area called ${area.outcome}.`,
    });
  if (profile.areas.findIndex(({ outcome }) => outcome === area.outcome) !== index)
    problems.push({ path: `${path}.outcome`, message: 'This area is answered twice.' });
  if (area.noneOfThese && area.chosen.length > 0)
    problems.push({
      path: `${path}.noneOfThese`,
      message: 'Either none of these, or the ones that are chosen. Both cannot be.',
    });
  return [
    ...problems,
    ...wrongChoices(framework, area, `${path}.chosen`),
    ...wrongLevel(framework, area.thought, `${path}.thought`),
  ];
}

function wrongChoices(
  framework: ThresholdFramework,
  { outcome, chosen }: AreaAnswer,
  path: string,
): ProfileProblem[] {
  return chosen.flatMap((id, index) => {
    const at = `${path}[${index}]`;
    const indicator = framework.indicators.find((one) => one.id === id);
    if (!indicator) return [{ path: at, message: `The framework has no indicator called ${id}.` }];
    if (chosen.indexOf(id) !== index) return [{ path: at, message: `${id} is chosen twice.` }];
    return indicator.outcome === outcome
      ? []
      : [{ path: at, message: `${id} belongs to the area ${indicator.outcome}.` }];
  });
}

function wrongLevel(
  framework: ThresholdFramework,
  decided: ProfessionalLevel | null,
  path: string,
): ProfileProblem[] {
  if (decided === null) return [];
  const problems: ProfileProblem[] = [];
  if (!framework.levels.some(({ level }) => level === decided.level))
    problems.push({
      path: `${path}.level`,
      message: `The framework has no ${framework.levelWord.one} ${decided.level}.`,
    });
  if (decided.reason.trim() === '')
    problems.push({ path: `${path}.reason`, message: 'Say why: no level without a reason.' });
  return problems;
}

/** FRM-13: the question whether this could be a child in need is answered, with a reason, wherever it is asked. */
function unanswered(framework: ThresholdFramework, profile: Profile): ProfileProblem[] {
  const { childInNeed } = profile;
  if (childInNeed !== null)
    return childInNeed.reason.trim() === ''
      ? [{ path: 'childInNeed.reason', message: 'Say why you answered yes or no.' }]
      : [];
  return isProfileAsked(framework, profile)
    ? [{ path: 'childInNeed', message: childInNeedQuestion }]
    : [];
}
