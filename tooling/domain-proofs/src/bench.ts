import { ClockInput, defaultClockParameters, readClock } from '@waymark/domain/clock';
import {
  DisclosureControlInput,
  decideDisclosure,
  defaultDisclosureParameters,
} from '@waymark/domain/measure/disclosure-control';
import { matchNeeds } from '@waymark/domain/navigation/match';
import { decideReferralAgreement, defaultReferralParameters } from '@waymark/domain/referral';
import { decideSharing, defaultSharingParameters } from '@waymark/domain/sharing';
import { defaultTriageParameters, routeContact } from '@waymark/domain/triage';
import { developmentPhrases } from '@waymark/phrases/development';
import { Bench } from 'tinybench';

export type BenchFigures = {
  /** Decisions a second of each rule, on one core: the median over batches of 1,000 decisions. */
  decisionsPerSecond: Record<string, number>;
  /** Milliseconds to match one phrase: half are quicker than the first, 99 of 100 than the second. */
  matchMs: { median: number; p99: number };
};

const batch = 1_000;
const ordinary = {
  screenedByPolice: 'yes',
  immediateDanger: 'no',
  caseType: 'domestic-abuse',
  childLinked: 'yes',
  risk: 'medium',
  meetsLaThreshold: 'no',
  openToSocialCare: 'no',
  secondRiskAssessment: 'done',
} as const;
const clock = ClockInput.parse({
  clock: 'assessment',
  startedAt: '2026-11-02T10:00:00Z',
  now: '2026-11-20T10:00:00Z',
});
const table = DisclosureControlInput.parse({
  counts: [
    [3, 20, 41],
    [14, 9, 27],
    [30, 2, 65],
  ],
  areaLevel: 'council',
  characteristics: ['age', 'outcome'],
});

const decisions: Record<string, () => unknown> = {
  'triage-route': () => routeContact(ordinary, defaultTriageParameters),
  sharing: () =>
    decideSharing(
      { class: 'C', agreement: 'not-sought', recipientInScope: 'no' },
      defaultSharingParameters,
    ),
  'referral-agreement': () =>
    decideReferralAgreement({ agreement: 'refused', class: 'B' }, defaultReferralParameters),
  clock: () => readClock(clock, defaultClockParameters),
  'disclosure-control': () => decideDisclosure(table, defaultDisclosureParameters),
};

/** Measures the rules one after another on one core. Figures depend on the machine; nothing is held to them. */
export async function benchDomain(): Promise<BenchFigures> {
  const bench = new Bench({ time: 1_000, warmupTime: 300 });
  for (const [name, decide] of Object.entries(decisions))
    bench.add(name, () => {
      for (let count = 0; count < batch; count += 1) decide();
    });
  await bench.run();
  const decisionsPerSecond: BenchFigures['decisionsPerSecond'] = {};
  for (const { name, result } of bench.tasks) {
    if (!('latency' in result)) throw new Error(`${name} was not measured.`);
    decisionsPerSecond[name] = Math.round((batch / result.latency.p50) * 1_000);
  }
  return { decisionsPerSecond, matchMs: matchLatency() };
}

function matchLatency(): BenchFigures['matchMs'] {
  const phrases = developmentPhrases().map(({ text }) => text);
  for (const phrase of phrases) matchNeeds(phrase);
  const took = phrases.map((phrase) => {
    const startedAt = performance.now();
    matchNeeds(phrase);
    return performance.now() - startedAt;
  });
  took.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round((took[Math.floor(took.length * share)] ?? 0) * 1000) / 1000;
  return { median: at(0.5), p99: at(0.99) };
}
