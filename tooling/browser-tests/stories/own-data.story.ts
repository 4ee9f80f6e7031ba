import { readFile } from 'node:fs/promises';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { answer, signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

test('a copy of one’s own data: every word is read, somebody else releases it, and it is a file', async ({
  browser,
  house,
}) => {
  const lead = await signIn(browser, house, 'information-governance-lead');
  await lead.getByRole('link', { name: 'Requests for own data' }).click();
  await expect(
    lead.getByRole('heading', { level: 1, name: 'Requests for own data' }),
  ).toBeVisible();
  await expectAccessible(lead, 'requests for own data');
  await lead.getByRole('link', { name: 'Carly Ashdown' }).click();
  await expect(lead.getByText('Read every word before it is given')).toBeVisible();
  await expectAccessible(lead, 'a pack that is put together');
  await lead.getByRole('button', { name: 'Put it together' }).click();
  await expect(lead.getByText('Some words still wait to be read')).toBeVisible();

  // Names of the others of the family stand ready to be taken out; what a child said is kept back.
  for (;;) {
    const waiting = await lead.getByText('To be read', { exact: true }).count();
    if (waiting === 0) break;
    const item = lead
      .locator('.pack-item')
      .filter({ has: lead.locator('form') })
      .first();
    const isChilds = (await item.getByText('What the child said', { exact: true }).count()) > 0;
    const choice = isChilds ? 'Keep all of it back' : 'Give it without some words';
    await item.locator('label').filter({ hasText: choice }).click();
    const words = item.getByLabel('Words to take out');
    if (!isChilds && (await words.inputValue()) === '') {
      await item.locator('label').filter({ hasText: 'Give it as it is' }).click();
    } else {
      await item.locator('label').filter({ hasText: 'It is about somebody else' }).click();
    }
    await item.getByRole('button', { name: /^Record it/ }).click();
    await expect(lead.getByText('To be read', { exact: true })).toHaveCount(waiting - 1);
  }
  await lead.getByRole('button', { name: 'Put it together' }).click();
  await expect(lead.getByText('A colleague reviews it')).toBeVisible();

  const supervisor = await signIn(browser, house, 'supervisor', {
    viewport: { width: 360, height: 800 },
  });
  await supervisor.goto('/own-data');
  await supervisor.getByRole('link', { name: 'Carly Ashdown' }).click();
  await supervisor.getByRole('button', { name: 'Open the pack' }).click();
  await expect(supervisor.getByText('was found alone in the playground')).toBeVisible();
  await expect(supervisor.getByText('swings')).toHaveCount(0);
  await answer(supervisor, 'What is to become of it?', 'Release it');
  await supervisor.getByRole('button', { name: 'Record your review' }).click();
  await expect(
    supervisor.getByRole('link', { name: 'Ask the safeguarding lead first' }),
  ).toBeVisible();
  await expectAccessible(supervisor, 'a review that needs another look');
  await expectNoSidewaysScroll(supervisor, 'a pack that is reviewed');
  await supervisor.locator('label').filter({ hasText: 'I asked the safeguarding lead' }).click();
  await supervisor.getByRole('button', { name: 'Record your review' }).click();
  await expect(supervisor.getByText('Released', { exact: true })).toBeVisible();

  await lead.goto('/own-data');
  await lead.getByRole('link', { name: 'Carly Ashdown' }).click();
  await lead.getByRole('button', { name: 'Open the pack' }).click();
  const download = lead.waitForEvent('download');
  await lead.getByRole('button', { name: 'Take it as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('what-we-hold.txt');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('What we hold about Carly Ashdown');
  expect(text).toContain('[taken out] was found alone');
  expect(text).not.toMatch(/Mia|Joel/);
});

test('what a family says is wrong is answered beside the record, and a held record stays', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  await officer.getByRole('link', { name: 'Corrections' }).click();
  await officer.getByRole('button', { name: 'Answer: WB-26-0004' }).click();
  await answer(officer, 'Was it wrong?', 'Some of it was wrong: this is right');
  await officer.getByLabel('What is right?').fill('A neighbour was in the house with Joel.');
  await officer.getByRole('button', { name: 'Record the answer' }).click();
  await expect(officer.getByRole('link', { name: 'Write why' })).toBeVisible();
  await expectAccessible(officer, 'a correction that needs another look');
  await officer.getByLabel('Why?').fill('He rang us and said so.');
  await officer.getByRole('button', { name: 'Record the answer' }).click();
  await expect(officer.getByText('Answered. It stands beside the record')).toBeVisible();
  await officer.getByRole('link', { name: 'WB-26-0004' }).click();
  await expect(officer.getByRole('heading', { name: 'Said to be wrong' })).toBeVisible();
  await expect(officer.getByText('A neighbour was in the house with Joel.')).toBeVisible();
  await expect(officer.getByText('Mia was found alone in the playground')).toBeVisible();

  const lead = await signIn(browser, house, 'information-governance-lead', {
    viewport: { width: 360, height: 800 },
  });
  await lead.goto('/retention');
  await expect(lead.getByText('On hold', { exact: true })).toBeVisible();
  await expectAccessible(lead, 'how long records are kept');
  await expectNoSidewaysScroll(lead, 'how long records are kept');
  await lead.getByLabel('Reference of a contact').fill('WB-26-0004');
  await lead.getByLabel('Why may nothing of it go?').fill('An inquiry has asked for it.');
  await lead.getByRole('button', { name: 'Hold it' }).click();
  await expect(lead.getByText('An inquiry has asked for it.')).toBeVisible();
  expect(lead.url()).not.toContain('0004');
});
