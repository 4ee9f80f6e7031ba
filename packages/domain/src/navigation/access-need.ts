/** What somebody may need to get in and to take part. */
export const accessNeeds = ['step-free', 'toilet', 'hearing', 'quiet', 'parking'] as const;

/** Something that somebody may need to get in and to take part. */
export type AccessNeed = (typeof accessNeeds)[number];

const said: Record<AccessNeed, RegExp> = {
  'step-free':
    /\bstep[\s-]?free\b|\blevel (?:access|entrance)\b|\bramps?\b|\bramped\b|\bwheelchairs?\b|\blifts?\b/i,
  toilet: /\btoilets?\b|\bchanging[\s-]places?\b|\bhoist\b/i,
  hearing: /\bloop\b|\bBSL\b|\bsign(?:ed)? language\b|\bhearing\b|\bdeaf\b/i,
  quiet: /\bquiet\b|\bsensory\b|\bautism[\s-]friendly\b|\blow[\s-]noise\b/i,
  parking: /\bparking\b|\bblue badge\b/i,
};
const denied = /\b(?:no|not|without|isn[’']t|aren[’']t|cannot)\b/i;

/**
 * What a place says of one access need. Lists say what a place has and seldom what it lacks, so that saying nothing is
 * "ask", never "no" (NAV-42).
 */
export function accessSaid(
  lines: readonly string[],
  need: AccessNeed,
): 'has it' | 'has it not' | 'not said' {
  const about = lines.filter((line) => said[need].test(line));
  if (about.length === 0) return 'not said';
  return about.some((line) => !denied.test(line)) ? 'has it' : 'has it not';
}
