import { describe, expect, test } from 'vitest';

import { needById } from '../navigation/index.ts';
import {
  ReportOutOfDate,
  SayHelped,
  helpedPages,
  outOfDateTopicLabels,
  outOfDateTopics,
  serviceOfPage,
  usefulnessAnswerLabels,
  usefulnessAnswers,
  usefulnessReasonLabels,
  usefulnessReasons,
} from './index.ts';

const page = '/help/school/wont-go-to-school';
const serviceId = '11111111-1111-4111-8111-111111111111';

describe('NAV-56 whether a page helped', () => {
  test.each(usefulnessAnswers)('%s, with no reason', (answer) => {
    expect(SayHelped.parse({ page, answer })).toEqual({ page, answer, reason: null });
  });

  test('a reason stands beside "partly" and "no", and is left out beside "yes"', () => {
    const kept = usefulnessAnswers.map(
      (answer) => SayHelped.parse({ page, answer, reason: 'too-far' }).reason,
    );
    expect(kept).toEqual([null, 'too-far', 'too-far']);
  });

  test.each([
    { page, answer: 'yes', visitor: '1234' },
    { page, answer: 'no', reason: 'my name is Sam' },
    { page: `${page}?near=millbeck`, answer: 'yes' },
    { page: 'https://elsewhere.example/help/a', answer: 'yes' },
    { page: '/help/nowhere', answer: 'yes' },
    { page: '/help/money/wont-go-to-school', answer: 'yes' },
    { page: '/guides/nowhere', answer: 'yes' },
    { page: '/services/about', answer: 'yes' },
    { page: '/services/about/school', answer: 'yes' },
    { page: `/services/${serviceId.replace('1', 'A')}`, answer: 'yes' },
    { page: `/help/${serviceId}`, answer: 'yes' },
    { page: '/hubs/wenbrook-family-hub', answer: 'yes' },
    { page: '/whats-on', answer: 'yes' },
    { page: '/easy/school', answer: 'yes' },
    { page: '/ring-me/thanks', answer: 'yes' },
    { page, answer: 'maybe' },
  ])('nothing but that is taken: %o', (said) => {
    expect(SayHelped.safeParse(said).success).toBe(false);
  });

  test.each([`/services/${serviceId}`, '/help/school', '/guides/letter'])(
    '%s counts too',
    (each) => {
      expect(SayHelped.parse({ page: each, answer: 'no' }).page).toBe(each);
    },
  );

  test('every page has a title, but those of services, which have their name', () => {
    expect(helpedPages.get(page)).toBe(needById('wont-go-to-school')?.title);
    expect(helpedPages.get('/help/school')).toBeTruthy();
    expect([...helpedPages.values()].filter((title) => title === '')).toEqual([]);
    expect(serviceOfPage(`/services/${serviceId}`)).toBe(serviceId);
    expect(serviceOfPage(page)).toBeNull();
  });

  test('every answer and reason has words', () => {
    for (const answer of usefulnessAnswers) expect(usefulnessAnswerLabels[answer]).toBeTruthy();
    for (const reason of usefulnessReasons) expect(usefulnessReasonLabels[reason]).toBeTruthy();
  });
});

describe('NAV-57 what is out of date', () => {
  test.each(outOfDateTopics)('%s, with or without words', (topic) => {
    expect(outOfDateTopicLabels[topic]).toBeTruthy();
    expect(ReportOutOfDate.parse({ serviceId, topic })).toEqual({ serviceId, topic, words: '' });
    const words = ' They moved\nin May. ';
    expect(ReportOutOfDate.parse({ serviceId, topic, words }).words).toBe('They moved in May.');
  });

  test.each([
    { serviceId, topic: 'rude' },
    { serviceId: 'hub', topic: 'times' },
    { serviceId, topic: 'times', words: 'x'.repeat(201) },
    { serviceId, topic: 'times', name: 'Sam' },
  ])('nobody is asked who they are, and nothing long is taken: %o', (report) => {
    expect(ReportOutOfDate.safeParse(report).success).toBe(false);
  });
});
