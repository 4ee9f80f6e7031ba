import { describe, expect, test } from 'vitest';
import { type SharingAlso, sharingWidth } from './answer.ts';
import { decideSharing } from './decide-sharing.ts';
import {
  besideSharingValues,
  decidingSharingValues,
  everySharingCombination,
} from './every-combination.ts';
import type { SharingFacts } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';

const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);
const beside = [...everySharingCombination(besideSharingValues)];
const few = (found: SharingFacts[]) => found.slice(0, 3);

/** How each thing that stands beside an answer is recognised among its reasons. */
const why: Record<SharingAlso, RegExp> = {
  'not-telling': /without telling the family for now/,
  'refusal-weighed': /asked and said no: that is weighed/,
  'duty-record': /duty to share holds as well/,
  'withdrawal-effects': /took agreement back/,
  redact: /things about other people/,
  'health-advice': /health information given in confidence/,
  'advice-today': /in doubt|Nobody has said how serious|more harm|cannot be right|urgent/,
};

/** Records of what happens only where something is shared. */
const happened = /Who shared|going ahead|permission is withheld|referral itself|When the parent/;

describe(`what stands beside an answer, in ${beside.length} combinations`, () => {
  test('SHR-A8: whatever stands beside an answer is explained by a reason', () => {
    const silent = beside.filter((given) => {
      const { also, because } = decide(given);
      return also.some((one) => !because.some((sentence) => why[one].test(sentence)));
    });
    expect(few(silent)).toEqual([]);
  });

  test('SHR-S6: an answer that shares nothing asks for no record of sharing, and any other does', () => {
    const wrong = beside.filter((given) => {
      const { mustRecord, outcome } = decide(given);
      return mustRecord.some((record) => happened.test(record)) !== sharingWidth[outcome] > 0;
    });
    expect(few(wrong)).toEqual([]);
  });

  test('SHR-A7: suspected harm shared over a refusal always has the record of how it was weighed', () => {
    const refused = beside.filter((given) => given.class === 'A' && given.agreement === 'refused');
    const weighed = 'When the recipient was told that permission is withheld';
    expect(refused.length).toBeGreaterThan(500);
    expect(few(refused.filter((given) => !decide(given).mustRecord.includes(weighed)))).toEqual([]);
  });

  test('SHR-A6: urgency below suspected harm is never passed over', () => {
    const urgent = [
      ...everySharingCombination({
        ...decidingSharingValues,
        class: ['B', 'C', 'D'],
        urgent: ['yes', 'unknown'],
        senderInScope: ['yes'],
        helpsRecipientFunction: ['yes'],
      }),
    ];
    const silent = urgent.filter((given) => {
      const { also, because, outcome } = decide(given);
      const asks = also.includes('advice-today') || outcome === 'seek-advice';
      return !asks || !because.some((sentence) => sentence.includes('urgent'));
    });
    expect(few(silent)).toEqual([]);
  });
});
