import { expect, test } from 'vitest';
import { sharingTitles } from './answer.ts';
import { decideSharing } from './decide-sharing.ts';
import { notSoughtGroundLabels } from './disclosure-record.ts';
import { SharingFacts, agreementStatusLabels, sharingClassLabels } from './facts.ts';
import { defaultSharingParameters } from './parameters.ts';
import { relationshipLabels } from './who-can-agree/facts.ts';

test('SHR-S1: the words of a screen for classes and for where agreement stands', () => {
  expect(sharingClassLabels).toEqual({
    A: 'Suspected or likely harm',
    B: 'May be a child in need',
    C: 'Emerging need',
    D: 'General signposting, with no named record',
    unknown: 'Nobody has judged it yet',
  });
  expect(agreementStatusLabels).toEqual({
    given: 'They agreed',
    refused: 'They were asked and said no',
    withdrawn: 'They agreed, and have taken it back',
    'not-sought': 'They have not been asked',
    cannot: 'They cannot agree',
  });
  expect(notSoughtGroundLabels).toEqual({
    'cannot-consent': 'They cannot agree',
    'not-reasonable': 'It is not reasonable to ask',
    'would-place-at-risk': 'Asking would put somebody at risk',
  });
});

test('SHR-W1: what an adult is to a child, in the words of a screen', () => {
  expect(relationshipLabels).toEqual({
    mother: 'Mum',
    father: 'Dad',
    'step-parent': 'Step-parent',
    grandparent: 'Grandparent',
    'kinship-carer': 'Family or friend who cares for the child',
    'foster-carer': 'Foster carer',
    other: 'Somebody else',
  });
});

test('SHR-S4: every answer has a title of its own', () => {
  const titles = Object.values(sharingTitles);
  expect(titles.every((title) => title.length > 3)).toBe(true);
  expect(new Set(titles).size).toBe(titles.length);
});

test('SHR-S1: agreement can be said to be unknown, which is as if nothing were said', () => {
  const said = SharingFacts.parse({ class: 'B', agreement: 'unknown' });
  expect(decideSharing(said, defaultSharingParameters)).toEqual(
    decideSharing({ class: 'B' }, defaultSharingParameters),
  );
});
