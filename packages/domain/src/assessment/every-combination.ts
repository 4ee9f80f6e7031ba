import { yesNoUnknown } from '../rule/index.ts';
import { type ExpectedAssessmentFacts, existingAssessments } from './expected.ts';

/** Every combination of the facts of the table of assessments. */
export const everyExpectedAssessment: ExpectedAssessmentFacts[] = [null, 1, 2, 3, 4, 5].flatMap(
  (level) =>
    existingAssessments.flatMap((existing) =>
      yesNoUnknown.flatMap((couldBeChildInNeed) =>
        yesNoUnknown.flatMap((leadInPlace) =>
          yesNoUnknown.map((teamInPlace) => ({
            level,
            existing,
            couldBeChildInNeed,
            leadInPlace,
            teamInPlace,
          })),
        ),
      ),
    ),
);
