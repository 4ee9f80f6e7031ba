import { expect, test } from 'vitest';
import { assessmentFieldGroups } from './fields.ts';

const fields = assessmentFieldGroups.flatMap((group) => group.fields);

test('ASM-12: thirteen groups, in the order of the conversation', () => {
  expect(assessmentFieldGroups.map(({ key }) => key)).toEqual([
    'who',
    'network',
    'why-now',
    'prompts',
    'outcomes',
    'child-voice',
    'safety',
    'analysis',
    'agreement',
    'plan',
    'roles',
    'review',
    'close',
  ]);
});

test('ASM-12: what is optional, and nothing else', () => {
  expect(fields.filter(({ optional }) => optional).map(({ key }) => key)).toEqual([
    'child-gp',
    'nhs-number',
    'upn',
    'ethnicity',
    'religion',
    'level-thought',
    'oversight',
  ]);
});

test('ASM-12: every field has a key of its own and a label', () => {
  expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  for (const { label } of fields) expect(label).toMatch(/^[A-Z]/);
});

test('ASM-12, ASM-13: the nine questions, the four answers, the question of section 17, and one agency or several', () => {
  const keysOf = (group: string) =>
    assessmentFieldGroups.find(({ key }) => key === group)?.fields.map(({ key }) => key) ?? [];
  expect(keysOf('prompts')).toHaveLength(9);
  expect(keysOf('agreement').filter((key) => key.startsWith('agreement-'))).toEqual([
    'agreement-service',
    'agreement-notice',
    'agreement-objections',
    'agreement-confidence',
    'agreement-review',
  ]);
  expect(fields.find(({ key }) => key === 'child-in-need')?.hint).toContain('level 4');
  expect(keysOf('analysis')).toContain('one-or-several-agencies');
  expect(fields.find(({ key }) => key === 'oversight')?.hint).toContain('section 17');
});

test('ASM-6: each child’s voice is asked of each child', () => {
  const voice = assessmentFieldGroups.find(({ key }) => key === 'child-voice')?.fields ?? [];
  expect(voice.map(({ of }) => of)).toEqual(['child', 'child']);
});
