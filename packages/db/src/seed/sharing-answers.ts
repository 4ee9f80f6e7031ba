import type { Transaction } from '../client.ts';
import { insertAnswers, insertTasks, insertWithdrawal } from '../sharing/index.ts';
import { demoAgencyIds, demoAreaId, demoPersonIds, demoSharingIds, familyIds } from './demo-ids.ts';
import { staffOf } from './people.ts';
import { momentOf, note } from './telling.ts';

const wordings = {
  service: 'service-1',
  notice: 'notice-1',
  objections: 'objections-1',
  confidence: 'confidence-1',
} as const;

/** Carly Ashdown's four answers, and Linda Greaves's, who takes hers back. */
export async function writeAnswers(tx: Transaction): Promise<void> {
  for (const [family, by, at] of [
    [1, 'family-worker', '2026-11-20 11:05'],
    [7, 'police-officer', '2026-11-17 13:40'],
  ] as const) {
    const ids = familyIds(family);
    const every = {
      areaId: demoAreaId,
      contactId: ids.contact(1),
      askedId: demoSharingIds.asked(family),
      personId: ids.person(3),
      givenBy: ids.person(3),
      givenOn: at.slice(0, 10),
      capture: family === 1 ? ('telephone' as const) : ('face-to-face' as const),
      agencyId: demoAgencyIds[staffOf(by).agency],
      recordedBy: demoPersonIds[by],
      recordedAt: momentOf(at),
    };
    const answers = (['service', 'notice', 'objections', 'confidence'] as const).map(
      (question, index) => ({
        ...every,
        id: demoSharingIds.answer(family, index + 1),
        question,
        wordingVersion: wordings[question],
        ...(question === 'service' && {
          agreed: true,
          howJudgedAble: 'An adult, who said back in her own words what we would do.',
        }),
      }),
    );
    const objection = {
      id: demoSharingIds.line,
      areaId: demoAreaId,
      answerId: demoSharingIds.answer(1, 3),
      number: 1,
      words: 'My sister in Millbeck',
      why: 'She would tell everybody.',
      considered: 'We do not need to speak to her, and will not.',
    };
    await insertAnswers(tx, answers, family === 1 ? [objection] : []);
    const telling = { tx, family, contact: 1, contactId: every.contactId };
    const details = { askedId: every.askedId };
    await note(telling, { by, at, verb: 'sharing.answers-recorded', details });
  }
}

/** Linda Greaves takes her yes back, and PC Fielding is asked to tell the workshop and send no more. */
export async function writeWithdrawal(tx: Transaction): Promise<void> {
  const at = '2026-11-20 11:40';
  const officer = demoPersonIds['police-officer'];
  const ids = familyIds(7);
  const answerId = demoSharingIds.answer(7, 1);
  await insertWithdrawal(tx, {
    id: demoSharingIds.withdrawal,
    areaId: demoAreaId,
    answerId,
    withdrawnOn: '2026-11-20',
    withdrawnBy: ids.person(3),
    capture: 'telephone',
    recordedBy: officer,
    recordedAt: momentOf(at),
  });
  const task = {
    areaId: demoAreaId,
    withdrawalId: demoSharingIds.withdrawal,
    disclosureId: demoSharingIds.takenBack,
    assigneeId: officer,
    askedOn: '2026-11-20',
  };
  await insertTasks(tx, [
    { ...task, id: demoSharingIds.stop, kind: 'stop' },
    { ...task, id: demoSharingIds.tell, kind: 'tell' },
  ]);
  await note(
    { tx, family: 7, contact: 1, contactId: ids.contact(1) },
    {
      by: 'police-officer',
      at,
      verb: 'sharing.answer-taken-back',
      details: { answerId, tasks: 2 },
    },
  );
}
