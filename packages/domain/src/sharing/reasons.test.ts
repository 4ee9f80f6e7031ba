import { describe, expect, test } from 'vitest';
import { dutyHolds } from './cases.ts';
import { decideSharing, sharingRows } from './decide-sharing.ts';
import type { SharingFacts } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';
import { settleFacts } from './table/settle.ts';

const decide = (facts: SharingFacts) => decideSharing(facts, defaultSharingParameters);
const settle = (facts: SharingFacts) => settleFacts(facts, defaultSharingParameters);

const harm: SharingFacts = { class: 'A', agreement: 'not-sought', tellingIsSafe: 'yes' };
const outOfScope: SharingFacts = { class: 'C', recipientInScope: 'no', tellingIsSafe: 'yes' };

const askToday =
  'Ask the safeguarding lead or the information governance lead today (out of hours: the emergency duty team)';
const leaveOut = 'Leave out what is about other people, unless it is needed.';
const keepBack =
  'Keep back what was told in confidence until a clinician or the Caldicott guardian has advised on it, and ask them today.';
const stopTheRest = 'Stop whatever rested on their agreement alone, and tell its recipients today.';

describe('reasons and next steps, in full', () => {
  test.each<[string, SharingFacts, string[], string]>([
    [
      'SHR-I2',
      { ...harm, urgent: 'yes' },
      [
        'Harm is suspected or likely, and it is urgent or may be.',
        'Keeping a child safe comes before privacy, and nothing is waited for.',
      ],
      'If anyone is in danger, ring 999. Ring the front door now',
    ],
    [
      'SHR-I3',
      { ...harm, tellingIsSafe: 'no' },
      [
        'Harm is suspected or likely, so sharing does not wait for agreement.',
        'Telling or asking the family would, or may, raise risk, lose evidence or cause delay.',
      ],
      'Ring the front door today',
    ],
    [
      'SHR-I3',
      { ...harm, tellingIsSafe: 'unknown' },
      [
        'Harm is suspected or likely, so sharing does not wait for agreement.',
        'It is not known whether telling the family is safe, and that counts as not safe.',
      ],
      'Ring the front door today',
    ],
    [
      'SHR-I8',
      { ...outOfScope, agreement: 'given' },
      [
        'The need is only emerging.',
        'The duty to share does not reach the recipient, so agreement decides.',
        'They agreed to it.',
      ],
      'Share what they agreed to with the recipient they agreed to, and nothing else.',
    ],
    [
      'SHR-I9',
      { ...outOfScope, agreement: 'refused' },
      [
        'The need is only emerging.',
        'The duty to share does not reach the recipient, so agreement decides.',
        'They were asked and said no.',
      ],
      'Give the family the information instead',
    ],
    [
      'SHR-I11',
      { ...harm, agreement: 'withdrawn' },
      [
        'Harm is suspected or likely.',
        'They agreed once, and have taken it back, so whatever rested on agreement alone stops.',
        'Suspected harm never rests on agreement, so it is shared all the same.',
      ],
      'Ring the front door today',
    ],
    [
      'SHR-I11',
      { class: 'B', agreement: 'withdrawn' },
      [
        'The child may be in need.',
        'They agreed once, and have taken it back, so whatever rested on agreement alone stops.',
        'Whether the child is at risk is asked again, because then agreement is not what decides.',
      ],
      'Stop what rested on their agreement alone',
    ],
    [
      'SHR-I13',
      { ...harm, healthInConfidence: 'yes' },
      [
        'Harm is suspected or likely.',
        'Nobody has said yes or no, and no duty to share is known to hold.',
        'It holds, or may hold, health information given in confidence; where harm is suspected, it may be shared.',
      ],
      'Ring the front door today',
    ],
    [
      'SHR-I13',
      { class: 'B', agreement: 'cannot', healthInConfidence: 'yes' },
      [
        'The child may be in need.',
        'Nobody has said yes or no, and no duty to share is known to hold.',
        'It holds, or may hold, health information given in confidence, so a clinician or the Caldicott guardian is asked.',
      ],
      `${keepBack} Ask the safeguarding lead`,
    ],
    [
      'SHR-I14',
      { ...harm, ...dutyHolds },
      [
        'Harm is suspected or likely.',
        'Nobody has said yes or no, but the duty to share holds as well.',
        'A doubt is asked about the same day; nobody sits on it.',
        'The duty to share holds as well, so its tests are put on record.',
      ],
      'Ring the front door today',
    ],
  ])('%s: %o', (_id, facts, because, nextStep) => {
    const answer = decide(facts);
    expect(answer.because).toEqual(because);
    expect(answer.nextStep.startsWith(nextStep)).toBe(true);
  });

  test.each<[string, SharingFacts, string]>([
    [
      'SHR-A1',
      { class: 'B', agreement: 'given', tellingIsSafe: 'no' },
      'It is shared without telling the family for now, so a manager approves that, and a day is set to look at it again.',
    ],
    [
      'SHR-A7',
      { class: 'A', agreement: 'refused', tellingIsSafe: 'no' },
      'They were asked and said no: that is weighed and put on record, it does not decide, and the recipient is told that permission is withheld.',
    ],
    [
      'SHR-A3',
      { class: 'C', agreement: 'withdrawn', tellingIsSafe: 'yes' },
      'They took agreement back, so whatever rested on it alone stops, and its recipients are told.',
    ],
    [
      'SHR-A4',
      { class: 'B', agreement: 'given', tellingIsSafe: 'yes', thirdPartyData: 'yes' },
      'The packet holds, or may hold, things about other people, who could be hurt if they were known.',
    ],
    [
      'SHR-A5',
      { class: 'C', agreement: 'refused', healthInConfidence: 'yes' },
      'It holds, or may hold, health information given in confidence, so a clinician or the Caldicott guardian is asked.',
    ],
    [
      'SHR-A6',
      { class: 'C', agreement: 'given', inDoubt: 'yes' },
      'Somebody is in doubt, or may be, and a doubt is asked about the same day.',
    ],
    [
      'SHR-A6',
      { class: 'C', agreement: 'given', urgent: 'yes' },
      'It is marked as urgent, or may be, and yet not as suspected harm; both are judged again today.',
    ],
    [
      'SHR-A6',
      { class: 'B', agreement: 'not-sought', urgent: 'yes' },
      'It is marked as urgent, or may be, and yet not as suspected harm; both are judged again today.',
    ],
    [
      'SHR-A6',
      { class: 'D', thirdPartyData: 'yes' },
      'Signposting holds nothing personal, and this holds, or may hold, something about people; both cannot be right.',
    ],
  ])('%s: %o is explained', (_id, facts, sentence) => {
    expect(decide(facts).because.at(-1)).toBe(sentence);
  });

  test('SHR-A8: no reason is given twice, nor where it does not hold', () => {
    const { because } = decide({ class: 'D', healthInConfidence: 'yes', inDoubt: 'yes' });
    expect(because).toHaveLength(4);
    expect(decide({ class: 'C', agreement: 'given', inDoubt: 'yes' }).because).toHaveLength(4);
    expect(decide({ ...harm, urgent: 'yes' }).because).toHaveLength(2);
    expect(decide({ class: 'D', inDoubt: 'yes' }).because).toHaveLength(3);
  });

  test('SHR-A5: what was told in confidence is kept back until somebody has advised; the rest goes', () => {
    const refused: SharingFacts = {
      class: 'B',
      agreement: 'refused',
      stillNeeded: 'yes',
      healthInConfidence: 'yes',
      dutyInForce: 'no',
    };
    const answer = decide(refused);
    expect(answer).toMatchObject({ rule: 'I4', outcome: 'share', also: ['health-advice'] });
    expect(answer.nextStep.startsWith(keepBack)).toBe(true);
    expect(decide({ ...refused, stillNeeded: 'no' }).nextStep).not.toContain(keepBack);
    expect(decide({ ...refused, class: 'A' }).nextStep).not.toContain(keepBack);
    expect(decide({ ...refused, ...dutyHolds }).nextStep).not.toContain(keepBack);
  });

  test.each<[string, SharingFacts, string]>([
    ['I12', { class: 'B', thirdPartyData: 'yes' }, `${leaveOut} ${askToday} whether`],
    ['I12', { ...harm, thirdPartyData: 'unknown' }, `${leaveOut} Ring the front door today`],
    [
      'I12',
      { class: 'B', thirdPartyData: 'yes', healthInConfidence: 'yes' },
      `${leaveOut} ${keepBack} ${askToday} whether`,
    ],
    ['I13', { ...harm, healthInConfidence: 'yes' }, 'Ring the front door today'],
    ['I14', { class: 'B', inDoubt: 'yes' }, `${askToday} whether`],
    [
      'I4',
      { class: 'B', agreement: 'refused', stillNeeded: 'yes', thirdPartyData: 'yes' },
      `${leaveOut} Take advice`,
    ],
    [
      'I4',
      {
        class: 'B',
        agreement: 'refused',
        stillNeeded: 'no',
        dutyInForce: 'no',
        thirdPartyData: 'yes',
        healthInConfidence: 'yes',
      },
      'Keep working with the family',
    ],
    ['I11', { class: 'B', agreement: 'withdrawn', thirdPartyData: 'yes' }, 'Stop what rested'],
    [
      'I10',
      { class: 'C', recipientInScope: 'yes', healthInConfidence: 'yes', inDoubt: 'yes' },
      `${keepBack} ${askToday}. Ask the family`,
    ],
    [
      'I8',
      { ...outOfScope, agreement: 'given', inDoubt: 'yes' },
      `${askToday}; sharing does not wait for the answer. Share what they agreed to`,
    ],
    [
      'I9',
      { ...outOfScope, agreement: 'withdrawn', inDoubt: 'yes' },
      `${stopTheRest} ${askToday}. Give the family`,
    ],
    ['I1', { class: 'D', healthInConfidence: 'yes' }, `${askToday}. Give the information`],
    ['I1', { class: 'D' }, 'Give the information'],
  ])('SHR-A9: %s, %o: the next step begins with what comes first', (rule, facts, first) => {
    const answer = decide(facts);
    expect([answer.rule, answer.nextStep.slice(0, first.length)]).toEqual([rule, first]);
  });

  test('SHR-A9: nothing is waited for where it is urgent: it is said after the call', () => {
    const { nextStep } = decide({ ...harm, urgent: 'yes', thirdPartyData: 'yes', inDoubt: 'yes' });
    expect(nextStep.startsWith('If anyone is in danger, ring 999. Ring the front door now')).toBe(
      true,
    );
    expect(
      nextStep.endsWith(`${leaveOut} ${askToday}; sharing does not wait for the answer.`),
    ).toBe(true);
  });

  test('SHR-S8: the detriment is settled with advice today, before or while it is shared', () => {
    const detriment: SharingFacts = { agreement: 'given', moreDetrimental: 'yes' };
    const meanwhile = `${askToday}; sharing does not wait for the answer. Share what is needed today`;
    expect(decide({ ...detriment, class: 'B' }).nextStep.startsWith(meanwhile)).toBe(true);
    expect(decide({ ...detriment, class: 'A' }).nextStep.startsWith(meanwhile)).toBe(true);
    expect(decide({ ...detriment, class: 'C' }).nextStep).toMatch(/^Do not share it yet\. Ask/);
  });

  test('SHR-I7: in need, and nobody has said whether they agreed: that is asked before it is a no', () => {
    const facts: SharingFacts = { class: 'B', ...dutyHolds, moreDetrimental: 'yes' };
    expect(decide(facts).nextStep).toMatch(/^Do not share it yet\. Find out whether the family/);
    expect(decide({ ...facts, agreement: 'cannot' }).nextStep).toMatch(/^Write down why/);
    expect(decide({ ...facts, class: 'C' }).outcome).toBe('do-not-share');
  });

  test('SHR-I14: the last row takes what is left', () => {
    expect(sharingRows.at(-1)?.id).toBe('I14');
    expect(sharingRows.at(-1)?.matches(settle({}).facts)).toBe(true);
  });

  test('SHR-D4: what is known of the duty in a case', () => {
    const duty = (facts: SharingFacts) => settle({ ...dutyHolds, ...facts }).facts.duty;
    expect(duty({})).toBe('binds');
    expect(duty({ moreDetrimental: 'yes' })).toBe('more-detrimental');
    expect(duty({ moreDetrimental: 'unknown' })).toBe('unsure');
    expect(duty({ senderInScope: 'unknown' })).toBe('unsure');
    expect(duty({ senderInScope: 'unknown', helpsRecipientFunction: 'no' })).toBe('does-not-bind');
  });
});
