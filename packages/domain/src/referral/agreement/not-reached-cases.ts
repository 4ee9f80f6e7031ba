import {
  calm,
  notReached,
  notTold,
  sendAndSayHow,
  talkItOver,
  tellOrNot,
  told,
  tries,
  tryAgain,
} from './words-cases.ts';
import type { ReferralCase } from './referral-case.ts';
import type { CaseTable } from '../../rule/case-table.ts';

/** The family was not reached. */
export const notReachedCases: CaseTable<ReferralCase['facts'], ReferralCase['expected']> = {
  title: 'The family was not reached',
  about: 'Row F5. What is left out of the facts is not known.',
  cases: [
    {
      id: 'REF-F5',
      name: 'harm is suspected',
      facts: {
        agreement: 'not-reached',
        class: 'A',
        ...calm,
        reasonableTries: 'yes',
        tellingIsSafe: 'yes',
      },
      expected: {
        outcome: 'may-send',
        rule: 'F5',
        approval: 'none',
        tellParent: 'yes',
        because: [notReached, 'Harm is suspected or likely, so it goes without them.'],
        mustRecord: [tries, told],
        nextStep: sendAndSayHow,
      },
    },
    {
      id: 'REF-F5',
      name: 'nobody has said how serious it is',
      facts: { agreement: 'not-reached', ...calm },
      expected: {
        outcome: 'may-send',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'Nobody has said how serious it is, so it counts as suspected harm and goes without them.',
        ],
        mustRecord: [tries, tellOrNot],
        nextStep: sendAndSayHow,
      },
    },
    {
      id: 'REF-F5',
      name: 'may be in need, after reasonable tries',
      facts: { agreement: 'not-reached', class: 'B', ...calm, reasonableTries: 'yes' },
      expected: {
        outcome: 'front-door-first',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'The child may be in need, so the front door is asked before it is sent.',
        ],
        mustRecord: [tries],
        nextStep: talkItOver,
      },
    },
    {
      id: 'REF-F5',
      name: 'may be in need, and how often it was tried is not known',
      facts: { agreement: 'not-reached', class: 'B', ...calm },
      expected: {
        outcome: 'front-door-first',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'The child may be in need, so the front door is asked before it is sent.',
        ],
        mustRecord: [tries],
        nextStep: talkItOver,
      },
    },
    {
      id: 'REF-F5',
      name: 'may be in need, and too few tries so far',
      facts: {
        agreement: 'not-reached',
        class: 'B',
        ...calm,
        reasonableTries: 'no',
        tellingIsSafe: 'yes',
      },
      expected: {
        outcome: 'keep-trying',
        rule: 'F5',
        approval: 'none',
        tellParent: 'yes',
        because: [notReached, 'Not enough tries have been made yet, and waiting is safe.'],
        mustRecord: [tries],
        nextStep: tryAgain,
      },
    },
    {
      id: 'REF-F5',
      name: 'emerging need',
      facts: { agreement: 'not-reached', class: 'C', ...calm, reasonableTries: 'yes' },
      expected: {
        outcome: 'keep-trying',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'It is an emerging need and waiting is safe, so somebody keeps trying.',
        ],
        mustRecord: [tries],
        nextStep:
          'Settle today whether contact is safe; then try again in another way, and write down the date and the way. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'REF-A5',
      name: 'emerging need, and contact is not safe: nobody tries again until the front door has said how',
      facts: { agreement: 'not-reached', class: 'C', ...calm, tellingIsSafe: 'no' },
      expected: {
        outcome: 'keep-trying',
        rule: 'F5',
        approval: 'none',
        tellParent: 'not-yet',
        because: [
          notReached,
          'It is an emerging need and waiting is safe, so somebody keeps trying.',
        ],
        mustRecord: [tries],
        nextStep:
          'Ask the front door today how the family can be reached safely, and write down their answer; until then nobody contacts the family. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.',
      },
    },
    {
      id: 'REF-F5',
      name: 'emerging need, and waiting would delay protection',
      facts: {
        agreement: 'not-reached',
        class: 'C',
        s47TestMet: 'no',
        waitingWouldDelayProtection: 'yes',
        tellingIsSafe: 'no',
      },
      expected: {
        outcome: 'may-send',
        rule: 'F5',
        approval: 'none',
        tellParent: 'not-yet',
        because: [notReached, 'Waiting until they are reached would delay protection.'],
        mustRecord: [tries, notTold],
        nextStep: sendAndSayHow,
      },
    },
    {
      id: 'REF-F5',
      name: 'emerging need, and nobody has answered about section 47',
      facts: {
        agreement: 'not-reached',
        class: 'C',
        waitingWouldDelayProtection: 'no',
        reasonableTries: 'no',
      },
      expected: {
        outcome: 'front-door-first',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'It is not known whether the section 47 test is met, or whether waiting is safe.',
        ],
        mustRecord: [tries],
        nextStep: talkItOver,
      },
    },
    {
      id: 'REF-F5',
      name: 'may be in need, and nobody has said whether waiting is safe',
      facts: { agreement: 'not-reached', class: 'B', s47TestMet: 'no', reasonableTries: 'no' },
      expected: {
        outcome: 'front-door-first',
        rule: 'F5',
        approval: 'none',
        tellParent: 'ask-first',
        because: [
          notReached,
          'It is not known whether the section 47 test is met, or whether waiting is safe.',
        ],
        mustRecord: [tries],
        nextStep: talkItOver,
      },
    },
  ],
};
