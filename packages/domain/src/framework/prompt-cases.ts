import type { CaseTable } from '../rule/case-table.ts';
import type { PromptKind } from './flag-prompts.ts';

/** What is chosen in a profile of the five-level framework, and what it asks of a person because of it. */
export const promptCases: CaseTable<
  {
    chosen: Record<string, string[]>;
    level?: number;
    inDoubt?: 'yes' | 'no';
    childInNeed?: 'yes' | 'no';
  },
  { asks: PromptKind[] }
> = {
  title: 'What a profile asks of a professional',
  about:
    'Beside these, every profile asks about danger first, shows the nine questions that are not answered yet, and the areas nobody has looked at. No prompt rests on the level under which a statement is printed.',
  cases: [
    {
      id: 'FRM-19',
      name: 'nothing chosen, no level: the named lead, because nobody is sure yet, and what is asked where no level is known',
      facts: { chosen: {} },
      expected: { asks: ['child-in-need', 'several-agencies', 'safeguarding-lead'] },
    },
    {
      id: 'FRM-19',
      name: 'a level, and no doubt: what the level asks for',
      facts: { chosen: { housing: ['housing.getting-help.02'] }, level: 3, inDoubt: 'no' },
      expected: { asks: ['action'] },
    },
    {
      id: 'FRM-19',
      name: 'a level, and whether there is doubt is not known: counts as doubt',
      facts: { chosen: {}, level: 3 },
      expected: { asks: ['safeguarding-lead', 'action'] },
    },
    {
      id: 'FRM-19',
      name: 'no doubt, but no level either',
      facts: { chosen: {}, inDoubt: 'no' },
      expected: { asks: ['child-in-need', 'several-agencies', 'safeguarding-lead'] },
    },
    {
      id: 'FRM-17',
      name: 'repeat trips to A&E because of drink, thought to be level 2',
      facts: {
        chosen: { 'substance-use': ['substance-use.getting-more-help.04'] },
        level: 2,
        inDoubt: 'no',
      },
      expected: { asks: ['safeguarding-consult', 'action'] },
    },
    {
      id: 'FRM-17',
      name: 'the same with no level',
      facts: { chosen: { 'substance-use': ['substance-use.getting-more-help.04'] } },
      expected: { asks: ['safeguarding-consult', 'child-in-need', 'several-agencies'] },
    },
    {
      id: 'FRM-13',
      name: 'level 4: could this be a child in need?',
      facts: { chosen: {}, level: 4, inDoubt: 'no' },
      expected: { asks: ['child-in-need', 'reasonable-cause', 'several-agencies', 'action'] },
    },
    {
      id: 'FRM-13',
      name: 'level 4, answered no',
      facts: { chosen: {}, level: 4, inDoubt: 'no', childInNeed: 'no' },
      expected: { asks: ['reasonable-cause', 'several-agencies', 'action'] },
    },
    {
      id: 'FRM-29',
      name: 'level 3: the assessment decides whether more than one agency is needed',
      facts: { chosen: {}, level: 3, inDoubt: 'no' },
      expected: { asks: ['action'] },
    },
    {
      id: 'FRM-13',
      name: 'answered yes at any level: the front door',
      facts: { chosen: {}, level: 3, inDoubt: 'no', childInNeed: 'yes' },
      expected: { asks: ['front-door', 'reasonable-cause', 'action'] },
    },
    {
      id: 'FRM-14',
      name: 'level 5: section 47 turns on reasonable cause, and not asking about section 17 would ask less than level 4',
      facts: { chosen: {}, level: 5, inDoubt: 'no' },
      expected: { asks: ['child-in-need', 'reasonable-cause', 'several-agencies', 'action'] },
    },
    {
      id: 'FRM-20',
      name: 'worry about radicalisation',
      facts: {
        chosen: { 'crime-prevention': ['crime-prevention.getting-risk-support.07'] },
        level: 1,
        inDoubt: 'no',
      },
      expected: { asks: ['front-door', 'special-route', 'action'] },
    },
    {
      id: 'FRM-20',
      name: 'known to services before: the past only, and a status',
      facts: {
        chosen: { 'family-relationships': ['family-relationships.getting-help.08'] },
        level: 1,
        inDoubt: 'no',
      },
      expected: { asks: ['action', 'caution', 'caution'] },
    },
    {
      id: 'FRM-18',
      name: 'going missing, chosen under safety and under crime: one need',
      facts: {
        chosen: {
          'safe-from-abuse': ['safe-from-abuse.getting-risk-support.14'],
          'crime-prevention': ['crime-prevention.getting-risk-support.03'],
        },
        level: 5,
        inDoubt: 'no',
      },
      expected: {
        asks: [
          'front-door',
          'special-route',
          'child-in-need',
          'reasonable-cause',
          'several-agencies',
          'action',
          'count-once',
        ],
      },
    },
    {
      id: 'FRM-18',
      name: 'a statement whose twin in another area carries the flag: the flag counts for both',
      facts: {
        chosen: { 'family-relationships': ['family-relationships.getting-help.01'] },
        level: 3,
        inDoubt: 'no',
      },
      expected: { asks: ['special-route', 'action'] },
    },
  ],
};
