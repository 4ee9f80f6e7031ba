import type { Page } from '@playwright/test';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';
import { expectNoSidewaysScroll } from '../sideways-scroll.ts';

const about = 'Our nights are very hard. I would like to talk.';

/** Fills the form in as somebody who is not sure that a message is safe. */
async function fillIn(page: Page, name: string): Promise<void> {
  await page.getByLabel('What should we call you?').fill(name);
  await page.getByLabel('What number should we use?').fill('07700 900456');
  await page.getByText('Ring me', { exact: true }).click();
  await page.getByText('In the morning').click();
  await page.getByText('Not sure', { exact: true }).click();
  await page.getByLabel('What is it about?').fill(about);
}

/** A person reads the page before they press its button; what comes sooner is taken for a machine. */
async function readAndSend(page: Page): Promise<void> {
  await page.waitForTimeout(2_500);
  await page.getByRole('button', { name: 'Yes, ask them to ring me' }).click();
}

test('a family asks to be rung, without a script, and a hub worker rings', async ({
  browser,
  house,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${house.siteUrl}/ring-me`);
  await expect(page.getByText('If we hear that a child is being hurt')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Please look at this again' })).toBeVisible();
  await fillIn(page, 'Sam');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Is this right?' })).toBeVisible();
  await expect(page.getByText('We just ring again')).toBeVisible();
  await readAndSend(page);
  await expect(page).toHaveURL(`${house.siteUrl}/ring-me/thanks`);
  await context.close();

  const worker = await signIn(browser, house, 'family-worker');
  await worker.getByRole('link', { name: 'Call-backs' }).click();
  const listed = worker.getByRole('row', { name: /Sam/ });
  await expect(listed).toContainText('Waiting to be rung');
  await expect(listed).toContainText('Ring, no message');
  await expect(listed).not.toContainText('07700');
  await expectAccessible(worker, 'call-backs');
  await listed.getByRole('link', { name: 'Sam' }).click();
  await expect(worker.getByRole('link', { name: '07700 900456' })).toBeVisible();
  await expect(worker.getByText('No text, and no message')).toBeVisible();
  await expect(worker.getByText('They were not sure it is safe')).toBeVisible();
  await expect(worker.getByText(about)).toBeVisible();
  await expect(worker).not.toHaveTitle(/Sam/);
  await expectAccessible(worker, 'a call-back');
  await worker.getByRole('button', { name: 'Nobody answered' }).click();
  await expect(worker.getByText('2 more before it can be closed')).toBeVisible();
  await worker.getByRole('button', { name: 'We have talked' }).click();
  await expect(worker.getByRole('heading', { name: 'Answered' })).toBeVisible();
  await expectAccessible(worker, 'an answered call-back');
  await worker.getByRole('button', { name: 'Undo: open it again' }).click();
  await expect(worker.getByRole('heading', { name: 'Opened again' })).toBeVisible();
  await worker.getByRole('button', { name: 'We have talked' }).click();
  await expect(worker.getByRole('heading', { name: 'Answered' })).toBeVisible();
  await worker.context().close();
});

test('a hub worker hands a call-back on to the front door, which answers it', async ({
  browser,
  page,
  house,
}) => {
  await page.goto(`${house.siteUrl}/ring-me`);
  await fillIn(page, 'Robin');
  await expectAccessible(page, 'asking to be rung');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expectAccessible(page, 'looking at it before it is sent');
  await readAndSend(page);
  await expectAccessible(page, 'thanks');

  const worker = await signIn(browser, house, 'family-worker');
  await worker.goto(`${house.portalUrl}/call-backs`);
  await worker.getByRole('link', { name: 'Robin' }).click();
  await worker.getByRole('button', { name: 'Hand it on to the front door' }).click();
  await worker.getByRole('button', { name: 'Hand it on', exact: true }).click();
  await expect(worker.getByRole('alert')).toContainText('Say why it is handed on');
  await expectAccessible(worker, 'handing on without a reason');
  await worker.getByText('They said yes to it').click();
  await worker.getByRole('button', { name: 'Hand it on', exact: true }).click();
  await expect(worker.getByText('The front door has it now')).toBeVisible();
  await worker.context().close();

  const frontDoor = await signIn(browser, house, 'front-door');
  await frontDoor.getByRole('link', { name: /What is new/ }).click();
  const news = frontDoor.getByRole('listitem').filter({ hasText: 'handed on to the front door' });
  await news.getByRole('link', { name: 'Open the call-backs' }).first().click();
  await frontDoor.getByRole('link', { name: 'Robin' }).click();
  await frontDoor.getByRole('button', { name: 'We have talked' }).click();
  await expect(frontDoor.getByRole('heading', { name: 'Answered' })).toBeVisible();
  await frontDoor.context().close();
});

test('with the server stopped nothing typed is lost, and it is sent when it is back', async ({
  page,
  house,
}) => {
  await page.goto(`${house.siteUrl}/ring-me`);
  await fillIn(page, 'Alex');
  await house.stopServer();
  try {
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(
      page.getByRole('heading', { name: 'We could not pass this on yet' }),
    ).toBeVisible();
    await expect(page.getByText(about)).toBeVisible();
    await expectAccessible(page, 'the server away');
  } finally {
    await house.startServer();
  }
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Is this right?' })).toBeVisible();
  await readAndSend(page);
  await expect(page.getByRole('heading', { name: 'We have passed it on' })).toBeVisible();
});

test('a directory editor reads what families say, and sees to it', async ({ browser, house }) => {
  const editor = await signIn(browser, house, 'directory-editor');
  await editor.getByRole('link', { name: 'What families say', exact: true }).click();
  await expect(editor.getByText('The Thursday group starts at 10 now.')).toBeVisible();
  await expectAccessible(editor, 'what families say');
  await editor.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(editor, 'what families say, on a phone');
  await editor.getByRole('button', { name: 'Seen to: Millbeck Family Hub' }).click();
  await expect(editor.getByRole('heading', { name: 'Seen to: Millbeck Family Hub' })).toBeVisible();
  await editor.context().close();
});

test('what a colleague has seen to is said, in a list that is newer', async ({
  browser,
  house,
}) => {
  const family = await browser.newPage();
  await family.goto(`${house.siteUrl}/hubs/wenbrook-family-hub`);
  await family.getByRole('link', { name: 'More about this place' }).click();
  await family.getByText('Is something here wrong?').click();
  await family.getByRole('radio', { name: 'What it costs' }).check();
  await family.getByRole('button', { name: 'Tell them' }).click();
  await expect(family.getByRole('heading', { level: 1, name: /We have told them/ })).toBeVisible();
  await family.close();

  const editor = await signIn(browser, house, 'directory-editor');
  await editor.getByRole('link', { name: 'What families say', exact: true }).click();
  const faster = await editor.context().newPage();
  await faster.goto(editor.url());
  const seenTo = (page: Page) =>
    page.getByRole('button', { name: 'Seen to: Wenbrook Family Hub: What it costs' });
  await expect(seenTo(editor)).toBeVisible();
  await seenTo(faster).click();
  await expect(faster.getByRole('heading', { name: /^Seen to: Wenbrook/ })).toBeVisible();
  await seenTo(editor).click();
  await expect(editor.getByText('Look at the list again.')).toBeVisible();
  await expect(seenTo(editor)).toHaveCount(0);
  await editor.context().close();
});

for (const [view, options] of Object.entries({
  'at the width of 400% zoom': { viewport: { width: 320, height: 256 } },
  'in forced colours': { viewport: { width: 1280, height: 720 }, forcedColors: 'active' as const },
})) {
  test(`asking and answering ${view}`, async ({ browser, house }) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${house.siteUrl}/ring-me`);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('link', { name: /Pick how we should reach you/ }).click();
    await expect(page.getByRole('radio', { name: 'Ring me', exact: true })).toBeFocused();
    await expectAccessible(page, `a form to put right, ${view}`);
    await expectNoSidewaysScroll(page, `a form to put right, ${view}`);
    await context.close();
    const worker = await signIn(browser, house, 'family-worker', options);
    await worker.goto(`${house.portalUrl}/call-backs`);
    await worker.getByRole('link', { name: 'Nana' }).click();
    await expect(worker.getByText('How to reach them')).toBeVisible();
    await expectAccessible(worker, `a call-back, ${view}`);
    await expectNoSidewaysScroll(worker, `a call-back, ${view}`);
    await worker.context().close();
  });
}

test('whoever goes back after somebody left by the exit finds no name and no number', async ({
  context,
  page,
  house,
}) => {
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
  );
  await page.goto(`${house.siteUrl}/ring-me`);
  await fillIn(page, 'Sam');
  await page.goto(`${house.siteUrl}/danger`);
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page.getByRole('heading', { name: 'Weather' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${house.siteUrl}/ring-me`);
  await expect(page.getByLabel('What should we call you?')).toHaveValue('');
  await expect(page.getByLabel('What number should we use?')).toHaveValue('');
  await expect(page.getByLabel('What is it about?')).toHaveValue('');
});

test('a form that is left is empty, for a browser that keeps the page as it stands', async ({
  page,
  house,
}) => {
  await page.goto(`${house.siteUrl}/ring-me`);
  await fillIn(page, 'Sam');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  await expect(page.getByLabel('What should we call you?')).toHaveValue('');
  await expect(page.getByLabel('What number should we use?')).toHaveValue('');
  await expect(page.locator('form.ring-me :checked:not(option)')).toHaveCount(0);
});
