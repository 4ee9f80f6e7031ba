import type { CaseTable } from '../../rule/case-table.ts';
import { type AdviceEntry, adviserLabels, advisers } from './advice-entry.ts';
import type { AdviceDraft } from './check-advice.ts';

/** A whole entry, of a made-up case. */
export const adviceExample: AdviceEntry = {
  askedOf: 'safeguarding-lead',
  adviser: 'Designated safeguarding lead of the school',
  askedAt: '2026-11-23T09:30:00Z',
  family: 'without-names',
  question: 'Is this enough to talk to the front door?',
  advice: 'Yes, today.',
  decision: 'I ring the front door at ten.',
  follows: 'yes',
  whyNot: null,
  tryNext: null,
};

/** What is missing in an entry of the log of advice, and whether it is said that advice is no referral. */
export const adviceCases: CaseTable<
  { differs: AdviceDraft },
  { problems: (keyof AdviceEntry)[]; saysNoReferral: boolean }
> = {
  title: 'The log of advice',
  about:
    'Each case is a whole entry, checked at ten on 23 November 2026, but for what it says. The safeguarding lead was asked unless it says otherwise.',
  cases: [
    advice('a whole entry', {}),
    advice(
      'the front door was asked, with the family named: nothing more is said',
      { askedOf: 'front-door', family: 'named' },
      [],
      false,
    ),
    advice('the front door was asked without names: that refers nobody', { askedOf: 'front-door' }),
    advice(
      'the front door, with the family named, and no time',
      { askedOf: 'front-door', family: 'named', askedAt: null },
      ['askedAt'],
    ),
    advice(
      'the front door, with the family named, next week',
      { askedOf: 'front-door', family: 'named', askedAt: '2026-11-30T09:30:00Z' },
      ['askedAt'],
    ),
    advice('the front door did not answer', {
      askedOf: 'front-door',
      family: 'named',
      advice: null,
      follows: 'nobody-answered',
      tryNext: 'The front door again, at ten',
    }),
    ...advisers
      .filter((askedOf) => askedOf !== 'front-door')
      .map((askedOf) =>
        advice(`another adviser, with the family named: ${adviserLabels[askedOf]}`, {
          askedOf,
          family: 'named',
        }),
      ),
    advice('nothing is decided yet', {
      decision: 'Nothing is decided yet: tomorrow at noon.',
      follows: 'not-decided',
    }),
    advice(
      'nobody answered, and it does not say who is asked next',
      {
        advice: null,
        follows: 'nobody-answered',
      },
      ['tryNext'],
    ),
    advice(
      'nobody answered, and yet something was said',
      {
        follows: 'nobody-answered',
        tryNext: 'The advice team',
      },
      ['advice'],
    ),
    advice('nobody knows who was asked', { askedOf: null }, ['askedOf']),
    advice('the adviser has neither name nor role', { adviser: ' ' }, ['adviser']),
    advice('asked at a time that is still to come', { askedAt: '2026-11-23T10:00:01Z' }, [
      'askedAt',
    ]),
    advice('no time', { askedAt: null }, ['askedAt']),
    advice('a time without its zone', { askedAt: '2026-11-23T09:30:00' }, ['askedAt']),
    advice('a time that is none', { askedAt: 'this morning' }, ['askedAt']),
    advice('whether the family was named is left out', { family: null }, ['family']),
    advice(
      'no question, nothing said, nothing decided',
      { question: '', advice: '', decision: '' },
      ['question', 'advice', 'decision'],
    ),
    advice('decided otherwise, with no reason', { follows: 'no' }, ['whyNot']),
    advice('decided otherwise, and why', { follows: 'no', whyNot: 'The child asked me today.' }),
    advice('whether the decision follows the advice is left out', { follows: null }, ['follows']),
  ],
};

function advice(
  name: string,
  differs: AdviceDraft,
  problems: (keyof AdviceEntry)[] = [],
  saysNoReferral = true,
) {
  return { id: 'FRM-33', name, facts: { differs }, expected: { problems, saysNoReferral } };
}
