import {
  TriageFacts,
  caseTypes,
  riskGrades,
  secondRiskAssessments,
  yesNo,
  yesNoUnknown,
  yesNoUnsure,
} from './facts.ts';

/** Every value of every fact of the routing table. */
export const factValues: { [Fact in keyof TriageFacts]: readonly TriageFacts[Fact][] } = {
  screenedByPolice: yesNo,
  immediateDanger: yesNoUnsure,
  caseType: caseTypes,
  childLinked: yesNoUnknown,
  risk: riskGrades,
  meetsLaThreshold: yesNoUnknown,
  openToSocialCare: yesNoUnknown,
  secondRiskAssessment: secondRiskAssessments,
  secondAssessmentRaisedToHigh: yesNo,
};

/** The facts of the routing table. */
export const factNames = Object.keys(factValues).filter(
  (name): name is keyof TriageFacts => name in factValues,
);

/** All combinations of all values: the cross product, 11,664 of them. */
export const everyCombination: readonly TriageFacts[] = factNames
  .reduce<Record<string, string>[]>(
    (combinations, fact) =>
      combinations.flatMap((one) => factValues[fact].map((value) => ({ ...one, [fact]: value }))),
    [{}],
  )
  .map((one) => TriageFacts.parse(one));
