import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiveLevelFramework } from './five-level.ts';
import { levelWordsIn } from './level-words.ts';
import { madeUp, madeUpIndicator, madeUpWith } from './made-up-cases.ts';
import { markdownText } from './markdown.ts';
import { childInNeedQuestion, reasonableCauseNote } from './mapping.ts';
import { pyramidOf } from './pyramid.ts';
import { familyMarkdown, familyPages, familyQuestions } from './render-family.ts';
import { fullMarkdown, matrixOf } from './render-full.ts';
import { quickMarkdown, quickPages } from './render-quick.ts';
import { severalAgenciesNote } from './several-agencies.ts';
import { yorkFramework } from './york.ts';

const five = fiveLevelFramework();
const york = yorkFramework();
const frameworks = [five, york, madeUp];

describe('the quick guide', () => {
  test.each(frameworks)(
    'FRM-25: $id: one page for each level, in the framework’s own word',
    (one) => {
      const pages = quickPages(one);
      expect(pages.map(({ level, key }) => [level, key])).toEqual(
        one.levels.map(({ level, key }) => [level, key]),
      );
      expect(quickMarkdown(one).match(/^## /gm)).toHaveLength(one.levels.length);
    },
  );

  test('FRM-25: a page of it', () => {
    const page = quickPages(five)[3];
    expect(page?.title).toBe('Level 4: Getting More Help');
    expect(page?.about).toHaveLength(2);
    expect(page?.ask).toEqual([
      childInNeedQuestion,
      reasonableCauseNote,
      severalAgenciesNote(five),
    ]);
    expect(page?.services).toEqual([
      'voluntary and community',
      'supporting families intensive team',
    ]);
    expect(page?.stages.map((stage) => stage.split(':')[0])).toEqual([
      'Emerging need',
      'Complex need',
    ]);
    expect(page?.laws).toHaveLength(2);
    expect(page?.statements.map(({ count }) => count)).toEqual([8, 5, 9, 5, 8, 14, 8, 6, 3, 2]);
    expect(page?.otherReadings).toEqual([]);
    expect(quickPages(york)[1]).toMatchObject({
      title: 'Step 2: Emerging need',
      ask: [],
      about: [york.levels[1]?.sourceDescriptor],
    });
  });

  test('FRM-4: the cell that is read otherwise stands on its page, with the words as printed', () => {
    const [reading, ...others] = quickPages(five)[4]?.otherReadings ?? [];
    expect(others).toEqual([]);
    expect(reading?.area).toBe('Children are safe from abuse and exploitation');
    expect(reading?.action).toMatch(/^Refer to children's social care/);
    expect(reading?.asPrinted).toMatch(/^Complete an early help assessment/);
    expect(quickMarkdown(five)).toContain(
      '**Children are safe from abuse and exploitation:** Refer to',
    );
  });

  test('FRM-25: the York guide as a whole, up to its second step', () => {
    expect(quickMarkdown(york).split('## Step 2')[0]).toBe(
      `# York practitioner thresholds page, restated in our own words: the Working Together ladder and the pyramid of need: quick guide

A guide, not a prescription. It is not a definitive statement of thresholds; professional judgement may lead to a different conclusion. Never a score, and never a verdict to show to a family.

- Use it as a guide, not a prescription: it should help you think clearly about what you see.
- Try to see the whole situation and weigh up all of it.
- Take advice from your manager, or from the council's advice team for children, when you are not sure.
- Use it with families, as a way of getting ideas and worries clear.
- Managers and supervisors need to know well how agencies work together, so that everybody uses it in the same way.

## Step 1: Low-level need

Need is fairly small. The services that already know the child, and those that everyone uses, may be able to act quickly.

**What to do:** The services that know the family act quickly, by themselves. Nothing more has to be set up first.

**Who can help:** universal services; services that know the family

**Stage of need:** Low-level need: universal and community-based early help

**Law:** Children Act 2004 section 10: agencies cooperate; help is by agreement

**In the full guide:** The age of the child, not printed; Family background, not printed; Other circumstances, not printed

`,
    );
  });
});

describe('the full guide', () => {
  test.each(frameworks)(
    'FRM-25: $id: every statement stands in its cell once, and the quick guide counts the same',
    (one) => {
      const rows = matrixOf(one);
      const cells = rows.flatMap((row) => row.cells);
      expect(cells).toHaveLength(one.levels.length * one.outcomes.length);
      expect(cells.flatMap(({ statements }) => statements.map(({ id }) => id)).toSorted()).toEqual(
        one.indicators.map(({ id }) => id).toSorted(),
      );
      for (const [index, page] of quickPages(one).entries())
        expect(page.statements.map(({ count }) => count)).toEqual(
          rows.map(({ cells: inRow }) => inRow[index]?.statements.length),
        );
      const text = fullMarkdown(one);
      for (const { text: words } of one.indicators) expect(text).toContain(markdownText(words));
    },
  );

  test('FRM-25: the cell of the slip shows what to do, and what is printed', () => {
    const cell = matrixOf(five).find(({ outcome }) => outcome === 'safe-from-abuse')?.cells[4];
    expect(cell?.action.action).toMatch(/^Refer to children's social care/);
    expect(fullMarkdown(five)).toContain('(Printed: "Complete an early help assessment');
  });

  test('FRM-17: the 33 statements are marked for today, and so are their twins', () => {
    const statements = matrixOf(five).flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.statements),
    );
    expect(statements.filter(({ consult }) => consult)).toHaveLength(33);
    expect(fullMarkdown(five).match(/ \*\*\(today\)\*\*(<br>| \|| \()/g)).toHaveLength(33);
  });

  test('FRM-18: a statement says where else it stands', () => {
    const statements = matrixOf(five).flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.statements),
    );
    const missing = statements.find(({ id }) => id === 'crime-prevention.getting-risk-support.03');
    expect(missing?.alsoUnder).toEqual(['Children are safe from abuse and exploitation']);
    expect(statements.find(({ id }) => id === 'health.thriving.03')?.alsoUnder).toEqual([]);
    expect(fullMarkdown(five)).toContain(
      'Goes missing often and for long periods (also under: Children are safe from abuse and exploitation)',
    );
  });

  test('FRM-20: a statement that needs care before it is weighed says so', () => {
    expect(fullMarkdown(five)).toContain(
      'The family has chosen to home educate _This is a lawful choice. It is no welfare concern by itself._',
    );
    const statements = matrixOf(five).flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.statements),
    );
    const cautioned = five.indicators.filter(({ flags }) =>
      flags.some((flag) => /-caution$|^history-only$/.test(flag)),
    );
    expect(
      statements
        .filter(({ cautions }) => cautions.length > 0)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(cautioned.map(({ id }) => id).toSorted());
  });

  test('FRM-25: an empty cell says so', () => {
    expect(matrixOf(york)[0]?.cells[0]?.empty).toMatch(
      /^Not printed\. The page prints no statements/,
    );
    const gap = madeUpWith(madeUp.indicators.filter(({ outcome }) => outcome === 'play'));
    expect(matrixOf(gap)[1]?.cells[0]?.empty).toBe('Nothing stands here, and nothing says why.');
    expect(matrixOf(gap)[0]?.cells[0]?.empty).toBeNull();
    expect(fullMarkdown(gap)).toContain('| Stage 1: Doing fine | Carry on. | Nothing stands here');
  });

  test('FRM-25: words of a file stay words: no table, mark-up or HTML of their own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hostile = madeUpWith([madeUpIndicator('x', { text: `<b>${text}|` })]);
        const row =
          fullMarkdown(hostile)
            .split('\n')
            .find((line) => line.includes('Stage 1: Doing fine')) ?? '';
        return !row.includes('<b>') && row.match(/(?<!\\)(\\\\)*\|/g)?.length === 4;
      }),
    );
    expect(markdownText('a\n<b> *c* | [d](e) `f` & ~g~ #h _i_ {j} \\')).toBe(
      String.raw`a \<b\> \*c\* \| \[d\](e) \`f\` \& \~g\~ \#h \_i\_ \{j\} \\`,
    );
  });
});

describe('the pyramid of need', () => {
  test('FRM-25: the same levels, the top one first and narrowest', () => {
    expect(pyramidOf(york).map(({ level, title, width }) => [level, title, width])).toEqual([
      [4, 'Step 4: Child protection', 0.25],
      [3, 'Step 3: Complex need', 0.5],
      [2, 'Step 2: Emerging need', 0.75],
      [1, 'Step 1: Low-level need', 1],
    ]);
    expect(pyramidOf(five).map(({ about }) => about)).toEqual(
      five.levels.map(({ sourceDescriptor }) => sourceDescriptor).toReversed(),
    );
  });
});

describe('the pages for a family', () => {
  test.each(frameworks)(
    'FRM-26: $id: every area, three questions, and no level word anywhere',
    (one) => {
      const pages = familyPages(one);
      expect(pages.map(({ outcome }) => outcome)).toEqual(one.outcomes.map(({ key }) => key));
      expect(pages.every(({ questions }) => questions === familyQuestions)).toBe(true);
      expect(levelWordsIn(one, familyMarkdown(one))).toEqual([]);
      expect(familyMarkdown(one)).not.toMatch(
        /threshold|level|risk|neglect|safeguard|child protection|assessment|indicator/i,
      );
    },
  );

  test('FRM-26: it says what to do in danger, and that there are no marks', () => {
    expect(familyMarkdown(madeUp)).toContain('If anyone is in danger right now, call 999.');
    expect(familyMarkdown(madeUp)).toContain('There are no marks');
  });

  test('FRM-26: only strengths without a flag are there to start from, never a worry', () => {
    const ideas = familyPages(five).flatMap((page) => page.ideas);
    const allowed = five.indicators.filter(
      ({ polarity, flags }) => polarity === 'strength' && flags.length === 0,
    );
    expect(ideas).toEqual(allowed.map(({ text }) => text));
    expect(ideas.length).toBeGreaterThan(40);
    expect(ideas).not.toContain('Nobody in the family has a criminal past');
    expect(familyPages(york).flatMap((page) => page.ideas)).toEqual([]);
    expect(familyMarkdown(york)).not.toContain('Things that can go well');
  });

  test('FRM-26: a level word in a file is left out, whoever wrote it', () => {
    const loose = madeUpWith([
      madeUpIndicator('a', { polarity: 'strength', text: 'Doing fine at school' }),
      madeUpIndicator('b', { polarity: 'strength', text: 'Plays outside' }),
    ]);
    const [play, ...others] = loose.outcomes;
    if (!play) throw new Error('The made-up framework has lost its areas.');
    const pages = familyPages({
      ...loose,
      outcomes: [{ ...play, familyName: 'Your stage' }, ...others],
    });
    expect(pages[0]).toMatchObject({ title: 'This part of your life', ideas: ['Plays outside'] });
  });

  test('FRM-26: the page as a whole', () => {
    expect(
      familyMarkdown(
        madeUpWith([madeUpIndicator('b', { polarity: 'strength', text: 'Plays outside' })]),
      ).split('## Resting')[0],
    ).toBe(
      `# Talking it through

These pages are for talking things through together.
There are no marks and no right answers.
Use your own words. Leave out what you like.
If anyone is in danger right now, call 999.

## Playing

Things that can go well:

- Plays outside

**What is going well?**

................................

**What worries you?**

................................

**What needs to happen now, and who could help?**

................................

`,
    );
  });
});
