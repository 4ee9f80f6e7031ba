import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gradeOf } from '../testing/headers-grade.ts';
import { pageOfService, startWholeSite, type WholeSite } from '../testing/whole-site.ts';

const pages = [
  '/',
  '/help/school/wont-go-to-school',
  '/danger',
  '/kept',
  '/share',
  '/chat',
  '/nope',
];
const files = ['/sw.js', '/favicon.svg', '/robots.txt', '/health'];

let site: WholeSite;

beforeAll(async () => {
  site = await startWholeSite({ WAYMARK_SITE_URL: 'https://help.waymark.example' });
});

afterAll(() => site.close());

describe('security headers', () => {
  test.each([...pages, ...files, pageOfService('Wenbrook Family Hub')])(
    '%s is graded A+ with nothing lost',
    async (address) => {
      const { headers } = await site.get(address);
      expect(gradeOf(headers)).toEqual({ points: 130, lost: [] });
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
      expect(headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
      expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
    },
  );

  test('a script of the build has them too', async () => {
    const script = /src="(\/_astro\/leave[^"]+)"/.exec(await site.htmlOf('/'))?.[1] ?? '';
    const { headers } = await site.get(script);
    expect(gradeOf(headers)).toEqual({ points: 130, lost: [] });
  });

  test('the answer to a form has them, and no copy of it is kept', async () => {
    const { headers } = await site.post('/kept', {});
    expect(gradeOf(headers)).toEqual({ points: 130, lost: [] });
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  test('the grade is a grade: what is missing costs', () => {
    expect(gradeOf(new Headers()).points).toBe(25);
    const weak = new Headers({ 'Content-Security-Policy': "default-src 'self' 'unsafe-inline'" });
    expect(gradeOf(weak).lost).toContain('content policy');
  });

  test.each(pages)(
    'an evaluator of content policies finds nothing in that of %s',
    async (address) => {
      const policy = (await site.get(address)).headers.get('Content-Security-Policy') ?? '';
      const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
      const told = findings
        .filter(({ severity }) => severity < Severity.STRICT_CSP)
        .map(({ directive, description }) => `${directive}: ${description}`);
      expect(told).toEqual([]);
    },
  );

  test('only the page of what is kept may ask for anything; no other page can send what is on it', async () => {
    for (const address of pages) {
      const policy = (await site.get(address)).headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain(`connect-src ${address === '/kept' ? "'self'" : "'none'"}`);
      expect(policy).toContain('upgrade-insecure-requests');
    }
  });
});

test('without https nothing is promised that only https can keep', async () => {
  const plain = await startWholeSite();
  const { headers } = await plain.get('/');
  await plain.close();
  expect(headers.has('Strict-Transport-Security')).toBe(false);
  expect(headers.get('Content-Security-Policy')).not.toContain('upgrade-insecure-requests');
});
