import { afterAll, beforeAll, expect, test } from 'vitest';
import { madeUpServices } from '../testing/made-up-services.ts';
import { pageOfService, startWholeSite, textOf, type WholeSite } from '../testing/whole-site.ts';
import { howToStartWords as words } from '../words/how-to-start.ts';

const told = 'Quiet Steps back to school';

let site: WholeSite;

beforeAll(async () => {
  const services = madeUpServices.map((service) =>
    service.name === told
      ? {
          ...service,
          alert: 'Two spaces this month.\n\nThe lift is out of order.',
          waitTime: 'About two weeks',
          applicationProcess: 'Ring and ask for <Sam>.',
          interpretation: 'Say which language when you ring.',
        }
      : service,
  );
  site = await startWholeSite({}, services);
});

afterAll(() => site.close());

test('N9 a place says what holds now, how long the wait is, what to do and how to be understood', async () => {
  const html = await site.htmlOf(pageOfService(told));
  const text = textOf(html).replaceAll(/\s+/g, ' ');
  expect(text).toContain(`${words.alert} Two spaces this month. The lift is out of order.`);
  expect(text).toContain(`${words.wait} About two weeks`);
  expect(text).toContain(words.apply);
  expect(html).toContain('Ring and ask for &lt;Sam&gt;.');
  expect(text).toContain(`${words.interpreter} Say which language when you ring.`);
});

test('N9 the wait stands on its card', async () => {
  const text = textOf(await site.htmlOf('/help/school/wont-go-to-school')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Wait About two weeks');
});

test('what nobody has said has no heading', async () => {
  const html = await site.htmlOf(pageOfService('School Mornings Helpline'));
  for (const label of Object.values(words)) expect(textOf(html)).not.toContain(label);
});
