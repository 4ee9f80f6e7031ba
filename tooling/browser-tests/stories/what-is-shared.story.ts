import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { answer, signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

/** Says that something was yesterday, in London, so that the story holds at any hour of the day. */
async function yesterdayAt(page: Page, question: string, time: string): Promise<void> {
  const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
  const [year = '', month = '', day = ''] = london
    .format(new Date(Date.now() - 86_400_000))
    .split('-');
  const date = page.getByRole('group', { name: question });
  await date.getByLabel('Day').fill(day);
  await date.getByLabel('Month').fill(month);
  await date.getByLabel('Year').fill(year);
  await page.getByLabel(`Time of day: ${question.toLowerCase()}`).fill(time);
}

test('a share waits for somebody else, is approved, and what one person may know another may not', async ({
  browser,
  house,
}) => {
  // Thirty answers, one by one.
  test.slow();
  const worker = await signIn(browser, house, 'family-worker');
  await expect(worker.getByRole('heading', { name: 'Sharing' })).toBeVisible();
  await expectAccessible(worker, 'my work, with what waits of sharing');
  await worker.getByRole('link', { name: 'Contacts' }).click();
  await worker.getByRole('link', { name: 'Ashdown' }).click();
  await worker.getByRole('link', { name: 'Open what is shared' }).click();
  await expect(worker.getByRole('heading', { level: 1, name: 'What is shared' })).toBeVisible();
  await expect(worker.getByText('Shared, approval to come')).toBeVisible();
  await worker.getByText('All that was recorded').first().click();
  await expectAccessible(worker, 'what is shared of a family');
  expect(worker.url()).not.toContain('Ashdown');

  await worker.getByRole('link', { name: 'Decide about sharing' }).click();
  await worker.getByRole('button', { name: 'Record it' }).click();
  await expect(worker.getByRole('link', { name: 'Choose how serious the worry is' })).toBeVisible();
  // Each line says which question it is about, and none is about a question that is not asked yet.
  await expect(worker.getByRole('link', { name: /^Answer, .*: Are you in doubt/ })).toBeVisible();
  await expect(worker.getByRole('link', { name: 'Say why they were not asked' })).toHaveCount(0);
  await expectAccessible(worker, 'a decision that needs another look');
  await worker.locator('label').filter({ hasText: 'Mia Ashdown' }).first().click();
  await worker.getByRole('combobox', { name: 'With whom would it be shared?' }).fill('Harbour');
  await worker.getByRole('option', { name: 'Harbour Lane' }).click();
  await answer(worker, 'How serious is the worry, as you judge it?', 'May be a child in need');
  await answer(worker, 'What did they say to sharing it?', 'They were asked and said no');
  await answer(worker, 'Who answered?', 'Carly Ashdown');
  await yesterdayAt(worker, 'When did they answer?', '9:05');
  await worker.getByLabel('How did they answer?').fill('On the telephone.');
  for (const [question, said] of [
    ['Would somebody be left unprotected if you waited?', 'No'],
    ['Is it safe to tell the family?', 'Yes'],
    ['Would asking the family raise the risk, lose evidence or cause delay?', 'No'],
    ['They said no: do you still judge that sharing is needed?', 'Yes'],
    ['May it help them to do their own work for children?', 'Yes'],
    ['Would sharing do the child more harm than not sharing?', 'No'],
    ['Is anything in it about other people, such as who told you?', 'No'],
    ['Is there health information in it that was told in confidence?', 'No'],
    ['Are you in doubt?', 'No'],
  ] as const)
    await answer(worker, question, said);
  const rules = worker.getByRole('region', { name: 'What the rules say' });
  await expect(rules).toContainText('Rule I4');

  await answer(worker, 'What do you decide?', 'I share it');
  await worker.getByLabel('What is it for?').fill('To be safe at home.');
  await worker.getByLabel('Why do you decide so?').fill('She is frightened of somebody.');
  await answer(
    worker,
    'What of it was told in confidence?',
    'Nothing in it was told in confidence',
  );
  await answer(worker, 'Who may know that this was decided?', 'Only I, and whoever approves it');
  await worker.getByLabel('What is shared?').fill('That she would like to be rung');
  await answer(
    worker,
    'On what lawful basis?',
    'Public task or official authority, Article 6(1)(e)',
  );
  await answer(
    worker,
    'Could it be shared without their agreement?',
    'Yes: it would be shared all the same',
  );
  await answer(worker, 'Does more follow after this?', 'No, this once');
  await worker.getByLabel('Who gave you advice?').fill('Duty social worker');
  await yesterdayAt(worker, 'When was the advice given?', '9:06');
  await worker.getByLabel('What was the advice?').fill('Share that, and no more.');
  await answer(worker, 'Is the family told?', 'Yes');
  await answer(
    worker,
    'Somebody else has to approve this. Can it wait for that?',
    'Yes: ask for the approval, and share it after',
  );
  await expectAccessible(worker, 'a decision, whole');
  await worker.getByRole('button', { name: 'Ask for the approval' }).click();
  await expect(worker.getByText(/^Asked: a supervisor/)).toBeVisible();

  const supervisor = await signIn(browser, house, 'supervisor', {
    viewport: { width: 360, height: 800 },
  });
  const asked = supervisor.getByRole('listitem').filter({ hasText: 'Harbour Lane' });
  await expect(asked).toContainText('To be safe at home.');
  await expectNoSidewaysScroll(supervisor, 'what is to be approved');
  await asked.getByRole('button', { name: 'Answer: sharing with Harbour Lane' }).click();
  await answer(supervisor, 'What is your answer?', 'I approve it');
  await answer(supervisor, 'As what do you answer?', 'Manager');
  await asked.getByLabel('Why?').fill('It keeps her safe.');
  await expectAccessible(supervisor, 'an approval');
  await asked.getByRole('button', { name: 'Record my answer' }).click();
  await expect(supervisor.getByRole('heading', { name: /^Answered/ })).toBeFocused();

  await worker.getByRole('link', { name: 'My work' }).click();
  const share = worker
    .getByRole('listitem')
    .filter({ hasText: 'Approved, to be shared: Harbour Lane' });
  await expect(share).toBeVisible();

  // The chair sees the family, and not that this was decided.
  const chair = await signIn(browser, house, 'chair');
  await chair.goto(worker.url().replace(/\/work.*/, '/contacts'));
  await chair.getByRole('link', { name: 'Ashdown' }).click();
  await chair.getByRole('link', { name: 'Open what is shared' }).click();
  await expect(chair.getByText('Nothing is recorded here that you may know of.')).toBeVisible();
});

test('agreement is taken back, and whoever shared by it is asked to tell', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  const task = officer.getByRole('listitem').filter({ hasText: 'Tell Millbeck bike workshop' });
  await expect(task).toContainText('Agreement was taken back');
  await task.getByRole('button', { name: /^This is done/ }).click();
  await expect(officer.getByRole('heading', { name: /^Done: Tell Millbeck/ })).toBeFocused();

  const worker = await signIn(browser, house, 'family-worker');
  await worker.getByRole('link', { name: 'Contacts' }).click();
  await worker.getByRole('link', { name: 'Ashdown' }).click();
  await worker.getByRole('link', { name: 'Open what is shared' }).click();
  await worker.getByRole('link', { name: 'Record what somebody answered' }).click();
  await worker.getByRole('button', { name: 'Record the four answers' }).click();
  await expect(worker.getByRole('link', { name: 'Choose who answered' })).toBeVisible();
  await expectAccessible(worker, 'four answers that are not given');
  await worker.goBack();
  await worker.getByRole('button', { name: 'They took it back: agreement to the service' }).click();
  await answer(worker, 'Who took it back?', 'Carly Ashdown');
  await answer(worker, 'How did they say it?', 'On the telephone');
  await expectAccessible(worker, 'an answer that is taken back');
  await worker.getByRole('button', { name: 'Record that it was taken back' }).click();
  await expect(worker.getByRole('heading', { name: /^Taken back/ })).toBeFocused();
  const asked = worker.getByRole('region', { name: 'To be stopped, or told' });
  await expect(asked).toContainText('Tell Wenbrook Schools Partnership');
  await expect(asked).toContainText('Send no more to Wenbrook Schools Partnership');
});

test('a yes is recorded of somebody whose yes counts, and refused with words of a child of eight', async ({
  browser,
  house,
}) => {
  const worker = await signIn(browser, house, 'family-worker');
  await worker.getByRole('link', { name: 'Contacts' }).click();
  await worker.getByRole('link', { name: 'Ashdown' }).click();
  await worker.getByRole('link', { name: 'Open what is shared' }).click();
  await worker.getByRole('link', { name: 'Record what somebody answered' }).click();
  await answer(worker, 'Who answered?', 'Mia Ashdown');
  await expect(worker.getByText('Their yes does not count yet', { exact: true })).toBeVisible();
  await answer(worker, 'How did they answer?', 'Face to face');
  await worker.getByLabel('How did you judge that they can answer?').fill('We drew it together.');
  await answer(worker, '1. Do you agree to us working with you?', 'Yes');
  await answer(worker, '2. Here is who we share with, and why.', 'I have shown them');
  for (const question of [
    '3. Is there anyone you would rather we did not talk to, and why?',
    '4. Have you told us anything in confidence that you want us to keep back?',
  ])
    await answer(worker, question, 'No');
  await worker.getByRole('button', { name: 'Record the four answers' }).click();
  await expect(worker.getByRole('link', { name: /^This yes does not count yet/ })).toBeVisible();
  await expectAccessible(worker, 'a yes that does not count');

  // Her mother answers for her, and it was checked that she may.
  await answer(worker, 'Who answered?', 'Carly Ashdown');
  await answer(worker, 'For whom do they answer?', 'For Mia Ashdown');
  for (const [question, said] of [
    ['Has it been checked that they hold parental responsibility for Mia?', 'Yes'],
    ['Does the council look after Mia?', 'No'],
    ['Do those who hold parental responsibility disagree?', 'No'],
  ] as const)
    await answer(worker, question, said);
  await expect(worker.getByText('Their yes counts', { exact: true })).toBeVisible();
  await worker.getByRole('button', { name: 'Record the four answers' }).click();
  await expect(worker.getByText('The four answers are recorded')).toBeVisible();
  await worker.context().close();
});

test('a decision not to share is looked at again, and settled', async ({ browser, house }) => {
  const nurse = await signIn(browser, house, 'health-visitor', {
    viewport: { width: 360, height: 800 },
  });
  const kept = nurse.getByRole('listitem').filter({ hasText: 'Not shared, to be looked at again' });
  await expect(kept).toContainText('Millbeck bike workshop');
  await kept.getByRole('button', { name: /^Look again at not sharing/ }).click();
  await kept.getByRole('button', { name: 'Record it' }).click();
  await expect(nurse.getByRole('link', { name: 'Say what comes of it' })).toBeVisible();
  await expectAccessible(nurse, 'looking again at what was not shared');
  await expectNoSidewaysScroll(nurse, 'looking again at what was not shared');
  await answer(nurse, 'If not: what of this decision?', 'It is settled');
  await kept.getByLabel('Why?').fill('She rang them herself, and has her place.');
  await kept.getByRole('button', { name: 'Record it' }).click();
  await expect(nurse.getByRole('heading', { name: 'Recorded what came of it' })).toBeFocused();
  await expect(kept).toHaveCount(0);
  await nurse.context().close();
});
