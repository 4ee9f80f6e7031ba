import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { DatabaseWatch } from './database-watch.ts';

export type Metrics = {
  count: (kind: string, status: number, seconds: number) => void;
  databaseIsUp: (isUp: boolean) => void;
  text: () => Promise<string>;
  contentType: string;
};

/** Counts and times by kind of answer; no label ever names a person or a record. */
export function createMetrics({ connections }: Pick<DatabaseWatch, 'connections'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'waymark_' });
  const labelNames = ['kind', 'status'];
  const registers = [registry];
  const answers = new Counter({
    name: 'waymark_http_answers_total',
    help: 'Answers given, by kind and status.',
    labelNames,
    registers,
  });
  const durations = new Histogram({
    name: 'waymark_http_answer_seconds',
    help: 'Time from question to answer.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const database = new Gauge({
    name: 'waymark_database_up',
    help: '1 while PostgreSQL answers, 0 while it does not; as of the last readiness check.',
    registers,
  });
  new Gauge({
    name: 'waymark_database_connections',
    help: 'Connections of the application to PostgreSQL by state; where all are active, callers wait.',
    labelNames: ['state'],
    registers,
    async collect() {
      const found = await connections();
      this.reset();
      for (const { state, count } of found) this.set({ state }, count);
    },
  });
  return {
    count(kind, status, seconds) {
      answers.inc({ kind, status: String(status) });
      durations.observe({ kind }, seconds);
    },
    databaseIsUp: (isUp) => database.set(isUp ? 1 : 0),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
