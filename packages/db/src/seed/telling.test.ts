import { expect, test } from 'vitest';

import { notificationKinds } from '../notification/index.ts';
import { demoPersonIds, type DemoPerson } from './demo-ids.ts';
import { noticeId } from './telling.ts';

test('every notice of the demo has an id of its own: each contact, kind and person', () => {
  const people = Object.keys(demoPersonIds) as DemoPerson[];
  const ids = [1, 2, 3].flatMap((contact) =>
    notificationKinds.flatMap((kind) =>
      people.map((who) => noticeId({ family: 1, contact }, kind, who)),
    ),
  );
  expect(ids.length).toBeGreaterThan(3 * 11 * people.length);
  expect(new Set(ids).size).toBe(ids.length);
});
