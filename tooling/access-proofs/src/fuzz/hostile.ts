/** In every hostile text, so that an answer that repeats one can be told. */
export const mark = 'zq7fuzz';

const long = 'a'.repeat(60_000);

/** Texts that have broken other systems: injections, scripts, formulas, patterns, characters that cannot be kept. */
export const hostileTexts: readonly string[] = [
  `${mark}'; drop table contact; --`,
  `${mark}' or '1'='1`,
  `${mark}") union select password from auth.account --`,
  `<script>alert("${mark}")</script>`,
  `"><img src=x onerror=${mark}>`,
  `=HYPERLINK("http://${mark}.example","x")`,
  `@SUM(1+1)*cmd|' /C ${mark}'!A0`,
  `${mark}\r\nset-cookie: a=b`,
  `${mark}\u0000after`,
  `${mark}\ud800`,
  `\u202e${mark}\u2066`,
  `\${7*7}{{7*7}}${mark}`,
  `../../../../etc/${mark}`,
  `${mark}%00%0d%0a`,
  `${mark}${' '.repeat(30_000)}!`,
  `${mark}${long}!`,
  `${mark}@${'a.'.repeat(5_000)}`,
  '',
  ' ',
  'null',
  '__proto__',
  '00000000-0000-0000-0000-000000000000',
  'FFFFFFFF-FFFF-4FFF-8FFF-FFFFFFFFFFFF',
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '+275760-09-13',
];

/** Values of another kind than was asked for. */
export const wrongKinds: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  2 ** 60,
  1e308,
  true,
  [],
  [[[[[]]]]],
  {},
  { $gt: '' },
  { toString: mark },
  Array.from({ length: 5_000 }, () => mark),
];

/** What somebody would add to make a record somebody else's. */
export const extraFields: Readonly<Record<string, unknown>> = {
  actorId: '00000000-0000-4000-8000-000000000001',
  areaId: '00000000-0000-4000-8000-000000000001',
  role: 'administrator',
  roles: ['administrator'],
  isAdmin: true,
  recordedBy: mark,
  constructor: { prototype: { admin: true } },
};
