import { expect, test } from 'vitest';

import { deadLinkReport, ReportOutOfDate } from './index.ts';

const serviceId = '11111111-1111-4111-8111-111111111111';

test.each(['https://toys.example/', `https://toys.example/${'x'.repeat(1900)}`])(
  'NAV-62 a dead link is a report that can be taken, in the same words each time',
  (address) => {
    const report = deadLinkReport(serviceId, address);
    expect(ReportOutOfDate.parse(report)).toEqual(report);
    expect(report).toEqual(deadLinkReport(serviceId, address));
    expect(report.topic).toBe('phone');
    expect(report.words).toContain('https://toys.example/');
  },
);
