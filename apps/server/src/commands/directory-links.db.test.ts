import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { helplines } from '@waymark/domain/navigation';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { askLink, type LinkState, type MayAsk } from '../links/ask-link.ts';
import { createTestDirectory, type TestDirectory } from '../testing/test-directory.ts';
import { WrongUsage } from './command.ts';
import { directoryLinks, runDirectoryLinks } from './directory-links.ts';

let directory: TestDirectory;
let server: Server;
let origin: string;
let asked: string[];

beforeAll(async () => {
  directory = await createTestDirectory();
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url?.startsWith('/dead') ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await directory.drop();
});
beforeEach(async () => {
  await directory.empty();
  await directory.database.owner.sql`delete from out_of_date_report`;
  asked = [];
});

const own: MayAsk = (address) => address === '127.0.0.1';
// A test asks nobody but itself: the links of real helplines count as dead.
const dead: LinkState = { kind: 'dead', why: 'not asked in a test', mayPass: false };
const askOwn = (link: string) => askLink(link, own);
const check = ({ json = false, ask = askOwn } = {}) => {
  directory.out.length = 0;
  directory.complaints.length = 0;
  return directoryLinks({ json }, directory.context, (link) =>
    link.startsWith(origin) ? ask(link) : Promise.resolve(dead),
  );
};

const helplineLinks = helplines.filter(({ link }) => link !== undefined).length;
const service = (id: number, over: object) => ({
  id,
  name: `Group ${id}`,
  organisation: { name: 'Trust', url: `${origin}/trust` },
  ...over,
});
async function take(...services: readonly object[]): Promise<void> {
  const path = join(directory.folder, 'links.json');
  writeFileSync(path, JSON.stringify({ content: services }));
  await directory.runImport(path);
}
const reports = () =>
  directory.database.owner.sql<{ name: string; words: string; times: number }[]>`
    select service_name as name, words, times_said as times from out_of_date_report order by 1, 2`;

describe('NAV-62 waymark directory links', () => {
  it('prints what is dead, and leaves word of it for the directory editors once', async () => {
    await take(
      service(1, { url: `${origin}/alive#here` }),
      service(2, { url: `${origin}/dead-one` }),
      service(3, { url: `${origin}/dead-one` }),
    );
    expect(await check()).toBe(1);
    expect(directory.out).toContain(
      `dead    ${origin}/dead-one  there is no such page (404) (Group 2)`,
    );
    expect(directory.out.at(-1)).toBe(
      `${3 + helplineLinks} addresses: 2 open, ${1 + helplineLinks} dead, 0 unsure; 1 new for the directory editors.`,
    );
    expect([...(await reports())]).toEqual([
      {
        name: 'Group 2',
        words: `Our daily check: this address does not open. ${origin}/dead-one`,
        times: 1,
      },
    ]);
    // Each address once; a dead one by HEAD and by GET.
    expect(asked.toSorted()).toEqual(['/alive', '/dead-one', '/dead-one', '/trust']);
  });

  it('says nothing again the day after, nor once an editor has looked', async () => {
    await take(service(1, { url: `${origin}/dead-one` }));
    await check();
    await check();
    expect(directory.out.at(-1)).toContain('; 0 new for');
    expect([...(await reports())]).toMatchObject([{ times: 1 }]);
    await directory.database.owner.sql`update out_of_date_report set settled_at = now()`;
    await check();
    expect([...(await reports())]).toMatchObject([{ times: 1 }]);
    await take(service(1, { url: `${origin}/dead-two` }));
    await check();
    expect(directory.out.at(-1)).toContain('; 1 new for');
    expect(await reports()).toHaveLength(2);
  });

  it('reports nothing where no link opens: the fault may be our own', async () => {
    const organisation = { name: 'Trust', url: `${origin}/dead-trust` };
    await take(service(1, { organisation, url: `${origin}/dead` }));
    expect(await check()).toBe(1);
    expect(directory.complaints.join()).toContain('no way out');
    expect(await reports()).toHaveLength(0);
  });

  it('is told as JSON lines', async () => {
    await take(service(1, { url: `${origin}/dead-one` }));
    await check({ json: true });
    const [line] = directory.out.map((each) => JSON.parse(each));
    expect(line).toMatchObject({ state: 'dead', address: `${origin}/dead-one`, name: 'Group 1' });
    expect(JSON.parse(directory.out.at(-1) ?? '')).toMatchObject({
      totals: { opened: 1, left: 1 },
    });
  });

  it('asks nothing inside our own network, as it is run by hand', async () => {
    await take(service(1, { url: `${origin}/alive` }));
    expect(await check({ ask: (link) => askLink(link) })).toBe(1);
    expect(asked).toEqual([]);
    expect(directory.out.join('\n')).toContain(`${origin}/alive  it is not on the public web`);
  });

  it('takes no other argument', async () => {
    await expect(runDirectoryLinks(['--all'], directory.context)).rejects.toThrow(WrongUsage);
  });
});
