import { describe, expect, test } from 'vitest';
import {
  ageBandIds,
  chooseHelplines,
  chooseNeeds,
  groupIds,
  groups,
  isAboutAbuse,
  needAreaKeys,
  needById,
  type Answers,
} from './index.ts';

const everyAnswer: readonly Answers[] = [null, ...groupIds].flatMap((group) =>
  [null, ...needAreaKeys].flatMap((area) =>
    [null, ...ageBandIds].map((age) => ({ group, area, age })),
  ),
);
const failing = (holds: (answers: Answers) => boolean) =>
  everyAnswer.filter((answers) => !holds(answers));

describe('NAV-40 at most four questions, and no dead end', () => {
  test('any answers, and none at all, give one to six needs and somebody to ring', () => {
    expect(everyAnswer.length).toBeGreaterThan(1000);
    expect(
      failing((answers) => {
        const needs = chooseNeeds(answers);
        const ids = new Set(needs.map(({ id }) => id));
        return ids.size >= 1 && ids.size <= 6 && ids.size === needs.length;
      }),
    ).toEqual([]);
    expect(failing((answers) => chooseHelplines(answers).length > 0)).toEqual([]);
  });

  test('what it is about decides: every need is of that area', () => {
    expect(
      failing(
        (answers) =>
          answers.area === null || chooseNeeds(answers).every(({ area }) => area === answers.area),
      ),
    ).toEqual([]);
  });

  test('N12 nothing about abuse unless it was chosen, and then only lines about it', () => {
    expect(
      failing(
        (answers) =>
          answers.area !== null || chooseNeeds(answers).every((need) => !isAboutAbuse(need)),
      ),
    ).toEqual([]);
    const lines = everyAnswer
      .filter(({ area }) => area === 'domestic-abuse')
      .map((answers) => chooseHelplines(answers));
    expect(lines.filter((ids) => ids.includes('family-lives'))).toEqual([]);
    expect(lines.filter((ids) => ids[0] === 'respect')).toEqual([]);
  });

  test('N13 a young person meets the pages in their own words first', () => {
    const chosen = chooseNeeds({ group: 'young-person', area: null, age: '12-15' });
    expect(chosen.filter(({ audience }) => audience === 'grown-up')).toEqual([]);
    const home = chooseNeeds({ group: 'young-person', area: 'housing', age: null });
    expect(home[0]?.id).toBe('told-to-leave-at-16');
    const abuse = chooseHelplines({ group: 'young-person', area: 'domestic-abuse', age: null });
    expect(abuse).toContain('childline');
  });

  test('a grown-up does not meet pages in a young person’s words', () => {
    const young = groups.filter(({ young: is }) => is).map(({ id }) => id);
    expect(
      failing(
        (answers) =>
          (answers.group !== null && young.includes(answers.group)) ||
          chooseNeeds(answers).every(({ audience }) => audience !== 'young-person'),
      ),
    ).toEqual([]);
  });

  test('age puts the likelier first, and takes nothing away', () => {
    const area = 'early-years';
    const all = chooseNeeds({ group: null, area, age: null });
    const baby = chooseNeeds({ group: null, area, age: '0-2' });
    expect(baby).toHaveLength(all.length);
    expect(chooseNeeds({ group: null, area: null, age: '0-2' })[0]?.keys).toContain(
      'pregnancy-new-baby',
    );
  });

  test('who you are puts your own first', () => {
    const [first] = chooseNeeds({ group: 'dad', area: 'early-years', age: null });
    expect(first?.id).toBe('all-mums-there');
  });
});

describe('NAV-41 each group has a page that leads on', () => {
  test.each(groups.map((group) => [group.id, group] as const))('%s', (_, group) => {
    expect(group.needs.length).toBeGreaterThanOrEqual(4);
    expect(group.needs.filter((id) => needById(id) === undefined)).toEqual([]);
    expect(group.keys.length).toBeGreaterThan(0);
    expect(group.helplines.length).toBeGreaterThanOrEqual(2);
  });

  test('every group of the source is there, each once', () => {
    expect(groups.map(({ id }) => id)).toEqual([...groupIds]);
  });

  test('a young person’s pages are all in words for them, with Childline', () => {
    for (const group of groups.filter(({ young }) => young)) {
      expect(group.helplines).toContain('childline');
      expect(group.needs.filter((id) => needById(id)?.audience === 'grown-up')).toEqual([]);
    }
  });
});
