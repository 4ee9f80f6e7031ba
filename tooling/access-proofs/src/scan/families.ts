import { asGet, everyModule, sqlmap, wapiti, type Ran } from './tools.ts';

/** Forms of the families’ site as a browser sends them, by page. */
const forms: Record<string, string> = {
  '/ring-me':
    'name=Jo&phone=01632+960001&way=ring&times=morning&messageSafe=no&about=He+sleeps+badly.&step=check',
  '/helped': 'page=%2Fhelp%2Fschool%2Fwont-go-to-school&answer=partly&reason=too-far',
  '/out-of-date': 'service=SERVICE&topic=times&words=Ten+now.',
  '/say': 'words=he+wont+go+to+school',
  '/services': 'show=results&age=5&near=ZW1+1AA&town=Millbeck&sort=near&page=1',
  '/whats-on': 'age=5&near=ZW1+1AA&show=results',
  '/near': 'near=ZW1+1AA',
  '/find': 'skip=1&near=ZW1+1AA&town=Millbeck',
  '/leaving': 'clear=1',
};

const addresses = (serviceId: string): string[] => [
  '/services?age=5&near=ZW1+1AA&town=Millbeck&sort=near&page=1&hub=x&show=results&drop=age',
  `/services/${serviceId}?near=ZW1+1AA`,
  '/whats-on?age=5&near=ZW1+1AA&day=monday&show=results&page=1',
  '/near?near=ZW1+1AA&page=1',
  '/find?age=5&near=ZW1+1AA',
  '/find/help?age=5&near=ZW1+1AA&show=results',
  '/hubs?hub=x',
  '/share/help/school/wont-go-to-school?to=x',
  '/elsewhere?path=x',
  '/kept?page=x',
  '/health?x=1',
];

const starts: readonly string[] = [
  '/',
  '/danger',
  '/services',
  '/whats-on',
  '/near',
  '/find',
  '/hubs',
  '/say',
  '/ring-me',
  '/easy',
  '/guides',
  '/for',
  '/kept',
  '/leaving',
  '/about',
  '/help/school/wont-go-to-school',
];

/** Both scanners over the families’ site: what wapiti finds from page to page, and every form and word that we know of. */
export async function scanFamilies(
  at: { folder: string; url: string; secondsEach: number },
  serviceId: string,
  level: readonly string[],
): Promise<Ran[]> {
  const { host } = new URL(at.url);
  const posts = Object.entries(forms).map(([path, body]) =>
    [
      `POST ${path} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: ${at.url}`,
      'Content-Type: application/x-www-form-urlencoded',
      '',
      body.replace('SERVICE', serviceId),
    ].join('\n'),
  );
  const gets = addresses(serviceId).map((path) => asGet(at.url, path));
  return Promise.all([
    wapiti({
      ...at,
      name: 'wapiti-families',
      starts: [...starts, ...addresses(serviceId)],
      modules: everyModule,
      depth: 2,
    }),
    sqlmap({ ...at, name: 'sqlmap-families', requests: [...posts, ...gets], options: level }),
  ]);
}
