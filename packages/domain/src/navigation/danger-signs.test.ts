import { describe, expect, it } from 'vitest';
import {
  dangerFirst,
  dangerReassurance,
  dangerSignById,
  dangerSigns,
  dangerSignIds,
  dangerSignSchema,
  needs,
  policeNotUrgent,
  type DangerSign,
  type DangerSignId,
  type HelplineId,
} from './index.ts';

const everySign = dangerSigns.map((sign): [string, DangerSign] => [sign.id, sign]);
const linesOf = (sign: DangerSign): string[] => [
  ...sign.words,
  sign.first,
  ...sign.otherwise,
  ...(sign.never === null ? [] : [sign.never]),
];

// The source's table, row by row: what comes first, and the lines that must stand beside it.
const rows: [DangerSignId, RegExp, HelplineId[]][] = [
  ['being-hurt-now', /999/, ['domestic-abuse']],
  ['life-in-danger', /999.*A&E/, ['nhs-mental-health', 'samaritans', 'papyrus']],
  ['thoughts-of-ending-life', /111.*option 2/, ['samaritans', 'shout', 'papyrus']],
  ['sexual-harm', /999 if/, ['nspcc']],
  ['grown-up-hurting-me', /999 if.*Childline/, ['childline']],
  ['very-ill-child', /999/, ['nhs']],
  ['losing-it-with-baby', /cot.*999/, ['cry-sis', 'nhs']],
  ['child-not-home', /999 if/, ['missing-people']],
  ['made-to-do-things', /999 if/, ['nspcc', 'modern-slavery']],
  ['taken-abroad-or-cut', /999 if/, ['nspcc-fgm', 'forced-marriage-unit', 'karma-nirvana']],
  ['nowhere-to-sleep', /no home/, ['shelter', 'childline']],
  ['no-food-or-heat', /food bank.*today/, ['citizens-advice']],
  ['watched-and-controlled', /999.*helpline/, ['domestic-abuse']],
  ['may-hurt-for-a-cause', /999 if/, ['act-early']],
  ['another-familys-child', /999 if/, ['nspcc']],
  ['own-thoughts-about-children', /Stop It Now/, ['stop-it-now']],
  ['worker-harmed-child', /999 if/, ['nspcc']],
];

describe('NAV-6 every danger sign', () => {
  it('is there, row by row of the source', () => {
    expect(dangerSigns.map(({ id }) => id)).toEqual(rows.map(([id]) => id));
    expect(dangerSigns.map(({ id }) => id)).toEqual([...dangerSignIds]);
  });

  it.each(rows)('%s has its first route and its lines', (id, first, also) => {
    const sign = dangerSignById(id);
    expect(sign.first).toMatch(first);
    expect(sign.also).toEqual(expect.arrayContaining(also));
  });

  it.each(everySign)('%s has the shape of a sign and a way to 999 or a person', (_, sign) => {
    expect(dangerSignSchema.parse(sign)).toEqual(sign);
    expect(linesOf(sign).join(' ')).toMatch(/999/);
    expect(sign.also.length).toBeGreaterThanOrEqual(1);
  });

  it('says to ring anyway', () => {
    expect(dangerReassurance).toMatch(/not sure.*ring anyway/i);
  });
});

describe('NAV-7 999 and 101 are never two answers to one danger', () => {
  it('never in one line', () => {
    const lines = [...dangerSigns.flatMap(linesOf), ...dangerFirst, policeNotUrgent];
    expect(lines.filter((line) => /999/.test(line) && /101/.test(line))).toEqual([]);
  });

  it('101 only where the line says that nobody is in danger', () => {
    const lines = [...dangerSigns.flatMap(linesOf), ...dangerFirst, policeNotUrgent];
    for (const line of lines.filter((text) => /\b101\b/.test(text)))
      expect(line).toMatch(/nobody (is )?in danger/i);
    expect(dangerSigns.map(({ first }) => first).join(' ')).not.toMatch(/\b101\b/);
    expect(dangerSigns.flatMap(({ also }) => also)).not.toContain('police');
  });

  it('no page of a need names 101 at all', () => {
    expect(JSON.stringify(needs)).not.toMatch(/\b101\b/);
    expect(needs.flatMap(({ helplines }) => helplines)).not.toContain('police');
  });
});

describe('NAV-8 what a danger sign never does', () => {
  it('ships no local number', () => {
    expect(dangerSigns.flatMap(linesOf).join(' ')).not.toMatch(/\b0\d{3,}/);
  });

  it('a missing child is never told to wait, nor someone in crisis', () => {
    expect(dangerSignById('child-not-home').never).toMatch(/do not need to wait 24 hours/);
    expect(dangerSignById('life-in-danger').never).toMatch(/do not wait/);
  });

  it('a child is offered many grown-ups, and none who scares them', () => {
    const sign = dangerSignById('grown-up-hurting-me');
    expect(sign.otherwise.join(' ')).toMatch(/teacher.*nurse.*coach/);
    expect(sign.never).toMatch(/anyone who scares you/);
  });

  it('family are never told, and nobody is confronted', () => {
    expect(dangerSignById('taken-abroad-or-cut').never).toMatch(/do not tell family/);
    expect(dangerSignById('made-to-do-things').never).toMatch(/do not go to see/);
    expect(dangerSignById('being-hurt-now').never).not.toMatch(/talk to them/);
  });

  it('whoever may be watched is first told how to hide', () => {
    const hidden = dangerSigns.filter(({ safeDevice }) => safeDevice).map(({ id }) => id);
    expect(hidden).toEqual(
      expect.arrayContaining(['being-hurt-now', 'watched-and-controlled', 'taken-abroad-or-cut']),
    );
  });
});
