import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { answer, continueTo, signIn } from '../portal.ts';

const familyName = 'Marlowe';
const said = 'Seen at two years old; thriving then.';
const rationale = 'Known to one service, willing to be visited, no other worry.';
const task = 'Visit Tess and her father at home';

/** Types into a box that offers people or agencies and takes the first one offered. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click();
  await page.keyboard.type(text);
  await page.getByRole('option').first().click();
}

/** Records a contact for a family, page by page, with these answers where they differ from the usual ones. */
async function record(page: Page, answers: { risk?: string; open?: string } = {}): Promise<void> {
  await page.getByRole('link', { name: 'Contacts' }).first().click();
  await page.getByRole('link', { name: 'Record a contact' }).click();
  await answer(page, 'Is anyone in immediate danger?', 'No');
  await expectAccessible(page, 'record a contact: danger');
  await continueTo(page, 'What is known so far');
  await answer(page, 'What is it about?', 'Concern for a child');
  await answer(page, 'What is the grade of risk?', answers.risk ?? 'Standard');
  await answer(page, 'Is a child linked to this?', 'Yes');
  await answer(page, 'Is anyone in it open to social care?', answers.open ?? 'No');
  await answer(page, 'Does it meet the council’s threshold for social care?', 'No');
  await answer(page, 'Has a specialist police decision maker screened it?', 'Yes');
  await page.getByLabel('Who screened it?').fill('Inspector Rowan Pike');
  await expectAccessible(page, 'record a contact: screening');
  await continueTo(page, 'Who is in the family');
  await page.getByLabel('Family name', { exact: true }).fill(familyName);
  await answer(page, 'Who is this?', 'Child');
  await page.getByLabel('Given name').fill('Tess');
  await expectAccessible(page, 'record a contact: people');
  await continueTo(page, 'What the worry is');
  await page
    .getByLabel('What is the worry?')
    .fill('Tess was out alone at 11 pm on a school night.');
  await answer(page, 'Was the family asked about passing this on?', 'Asked, and they agreed');
  await expectAccessible(page, 'record a contact: worry');
  await continueTo(page, 'Check before you record it');
  await expectAccessible(page, 'record a contact: check');
  await page.getByRole('button', { name: 'Record contact' }).click();
  await expect(page.getByRole('heading', { level: 1, name: familyName })).toBeVisible();
}

/** Opens the family's item on the next meeting's list. */
async function openItem(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Meetings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
  await expectAccessible(page, 'meetings');
  await page.getByRole('table', { name: 'Coming meetings' }).getByRole('link').first().click();
  await expect(page.getByRole('table', { name: 'Families on the list' })).toBeVisible();
  await expectAccessible(page, 'meeting');
  await page.getByRole('link', { name: familyName }).click();
  await expect(page.getByRole('heading', { level: 1, name: familyName })).toBeVisible();
}

async function addReturn(page: Page, kind: string, text: string | null): Promise<void> {
  await openItem(page);
  await answer(page, 'Is the family known to your agency?', kind);
  if (text) await page.getByLabel('What you share').fill(text);
  await page.getByRole('button', { name: 'Add to the meeting' }).click();
  await expect(page.getByText('Added to the meeting')).toBeVisible();
  await expectAccessible(page, `item, after a return: ${kind}`);
}

test('a worry gets an answer: four people, one family', async ({ browser, house }) => {
  const officer = await signIn(browser, house, 'police-officer');
  await test.step('a police officer records a contact and puts it on the list', async () => {
    await record(officer);
    await expect(officer.getByText('Ready for the triage meeting').first()).toBeVisible();
    await expectAccessible(officer, 'contact, listable');
    await officer.getByRole('button', { name: 'Put on the next meeting’s list' }).click();
    await expect(officer.getByText(/On the list for/)).toBeVisible();
  });

  const healthVisitor = await signIn(browser, house, 'health-visitor');
  await addReturn(healthVisitor, 'Known to us, sharing what is relevant', said);
  const schoolLead = await signIn(browser, house, 'school-lead');
  await addReturn(schoolLead, 'Known to us, nothing relevant', null);

  const chair = await signIn(browser, house, 'chair');
  await test.step('the chair records an outcome, why, and who does what by when', async () => {
    await openItem(chair);
    await expect(chair.getByText(said)).toBeVisible();
    for (const radio of await chair.getByRole('radio').all()) await expect(radio).not.toBeChecked();
    await expectAccessible(chair, 'item, to decide');
    await chair.getByRole('button', { name: 'Record outcome' }).click();
    await expect(
      chair.getByRole('alert').or(chair.getByText('There is a problem')),
    ).not.toHaveCount(0);
    await expectAccessible(chair, 'item, with problems');
    await answer(chair, 'What did the meeting agree?', 'Early intervention and targeted help');
    await answer(chair, 'Who helps?', 'Single agency');
    await choose(chair, 'Lead agency', 'Wenbrook Early Help');
    await chair.getByLabel('Rationale').fill(rationale);
    await chair.getByLabel('What will be done?').fill(task);
    await choose(chair, 'Who will do it?', 'Family worker');
    await chair
      .getByRole('group', { name: 'Days to choose from' })
      .getByRole('button')
      .last()
      .click();
    await expectAccessible(chair, 'item, outcome filled in');
    await chair.getByRole('button', { name: 'Record outcome' }).click();
    await expect(chair.getByRole('heading', { name: 'Outcome recorded' })).toBeVisible();
    await expectAccessible(chair, 'item, decided');
  });

  const familyWorker = await signIn(browser, house, 'family-worker');
  await test.step('the named person sees the action under My work, and does it', async () => {
    const mine = familyWorker.getByRole('listitem').filter({ hasText: task });
    await expect(mine).toBeVisible();
    await expectAccessible(familyWorker, 'my work');
    await mine.getByRole('button', { name: `Mark as done: ${task}` }).click();
    await familyWorker.getByLabel('What came of it?').fill('Met them both on the doorstep.');
    await expectAccessible(familyWorker, 'my work, marking as done');
    await familyWorker.getByRole('button', { name: 'Record as done' }).click();
    await expect(familyWorker.getByRole('button', { name: 'Record as done' })).toHaveCount(0);
  });

  await test.step('the officer who raised it sees the outcome, and not what agencies said', async () => {
    await officer.getByRole('link', { name: /What is new/ }).click();
    await expectAccessible(officer, 'what is new');
    await officer.getByRole('link', { name: 'Open the contact' }).first().click();
    await expect(officer.getByRole('heading', { name: 'Outcome', exact: true })).toBeVisible();
    await expect(officer.getByText(rationale)).toBeVisible();
    await expect(officer.getByText(said)).toHaveCount(0);
    await expectAccessible(officer, 'contact, decided');
  });
});

test('high risk and open to social care cannot get on the list, and say why', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  await record(officer, { risk: 'High' });
  await expect(officer.getByText('It cannot go on a meeting’s list')).toBeVisible();
  await expect(officer.getByText('The risk is graded high').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: /next meeting’s list/ })).toHaveCount(0);
  await expectAccessible(officer, 'contact, high risk');

  await record(officer, { open: 'Yes' });
  await expect(officer.getByText('It cannot go on a meeting’s list')).toBeVisible();
  await expect(officer.getByText('Share directly with social care').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: /next meeting’s list/ })).toHaveCount(0);
  await expectAccessible(officer, 'contact, open to social care');
});

test('a held contact goes on once what it waits for is answered', async ({ browser, house }) => {
  const officer = await signIn(browser, house, 'police-officer');
  await record(officer, { open: 'Not known' });
  await expect(officer.getByText('Check with social care first').first()).toBeVisible();
  await expect(officer.getByRole('button', { name: /next meeting’s list/ })).toHaveCount(0);
  await expectAccessible(officer, 'contact, waiting for an answer');
  await officer.getByRole('link', { name: 'Answer again what has changed' }).click();
  await answer(officer, 'Is anyone in it open to social care?', 'No');
  await expectAccessible(officer, 'answering again');
  await officer.getByRole('button', { name: 'Route it again' }).click();
  // The preview has said so already: only the contact's own page has its name for a heading.
  await expect(officer.getByText('Routed again')).toBeVisible();
  await expect(officer.getByRole('heading', { level: 1, name: familyName })).toBeVisible();
  await expect(officer.getByText('Ready for the triage meeting').first()).toBeVisible();
  await expectAccessible(officer, 'contact, routed again');
  await officer.getByRole('button', { name: 'Put on the next meeting’s list' }).click();
  await expect(officer.getByText(/On the list for/)).toBeVisible();
});
