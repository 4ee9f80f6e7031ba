import { readFileSync } from 'node:fs';

import { expectAccessible } from '../accessible.ts';
import { expect, test } from '../house.ts';
import { signIn } from '../portal.ts';

const ten = readFileSync(new URL('../ten-contacts.csv', import.meta.url), 'utf8');

const file = (text: string) => ({
  name: 'today.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('ten contacts from a file: checked first, recorded, listed, and safe to send again', async ({
  browser,
  house,
}) => {
  const officer = await signIn(browser, house, 'police-officer');
  await officer.goto(`${house.portalUrl}/contacts/import`);
  const check = officer.getByRole('button', { name: 'Check the file' });

  await officer.getByLabel('File of contacts').setInputFiles(file('surname,dob\nReed,2019\n'));
  await check.click();
  await expect(officer.getByRole('alert').first()).toContainText(/columns/);
  await expectAccessible(officer, 'import, wrong columns');

  await officer.getByLabel('File of contacts').setInputFiles(file(ten));
  await check.click();
  await expect(
    officer.getByText('9 contacts can be recorded. Nothing is recorded yet'),
  ).toBeVisible();
  await expectAccessible(officer, 'import, checked');
  await officer.getByRole('button', { name: 'Record 9 contacts' }).click();
  await expect(officer.getByText('9 contacts recorded')).toBeVisible();
  await officer.getByRole('button', { name: /on the next meeting’s list/ }).click();
  await expect(officer.getByText(/contacts on the list for/)).toBeVisible();
  await expectAccessible(officer, 'import, recorded and listed');

  await officer.getByLabel('File of contacts').setInputFiles(file(ten));
  await check.click();
  await expect(officer.getByText(/9 rows already there/)).toBeVisible();
});
