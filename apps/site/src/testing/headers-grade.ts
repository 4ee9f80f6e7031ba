/** Points for one thing that headers do or leave undone. */
type Verdict = { readonly about: string; readonly points: number };

const halfAYear = 15_768_000; // seconds

/**
 * Grades the headers of an answer by the published points of Mozilla's HTTP Observatory (2025), from 100: what is missing
 * costs, what is strict adds where little is missing. 100 and more is A+, its best.
 */
export function gradeOf(headers: Headers): { points: number; lost: readonly string[] } {
  const verdicts = [
    policyVerdict(headers.get('Content-Security-Policy') ?? ''),
    transportVerdict(headers.get('Strict-Transport-Security') ?? ''),
    framingVerdict(headers),
    verdict('nosniff', headers.get('X-Content-Type-Options') === 'nosniff', 0, -5),
    verdict('referrer', /^(no-referrer|same-origin)$/.test(say(headers, 'Referrer-Policy')), 5, -5),
    verdict(
      'resource policy',
      say(headers, 'Cross-Origin-Resource-Policy') === 'same-origin',
      10,
      0,
    ),
    verdict('cross-origin reading', !headers.has('Access-Control-Allow-Origin'), 0, -50),
    verdict('cookies', headers.getSetCookie().length === 0, 0, -40),
  ];
  const lost = verdicts.filter(({ points }) => points < 0);
  const kept = 100 + sum(lost);
  const points = kept >= 90 ? kept + sum(verdicts.filter((found) => found.points > 0)) : kept;
  return { points, lost: lost.map(({ about }) => about) };
}

function policyVerdict(policy: string): Verdict {
  const about = 'content policy';
  if (policy === '') return { about, points: -25 };
  if (/unsafe-inline|unsafe-eval|https?:|data:|\*/.test(policy)) return { about, points: -20 };
  return { about, points: policy.startsWith("default-src 'none'") ? 10 : 5 };
}

function transportVerdict(transport: string): Verdict {
  const seconds = Number(/max-age=(\d+)/.exec(transport)?.[1] ?? 0);
  if (seconds === 0) return { about: 'https only', points: -20 };
  return { about: 'https only', points: seconds < halfAYear ? -10 : 0 };
}

function framingVerdict(headers: Headers): Verdict {
  const byPolicy = say(headers, 'Content-Security-Policy').includes("frame-ancestors 'none'");
  if (byPolicy) return { about: 'framing', points: 5 };
  return verdict('framing', /^(DENY|SAMEORIGIN)$/.test(say(headers, 'X-Frame-Options')), 0, -20);
}

function verdict(about: string, holds: boolean, good: number, bad: number): Verdict {
  return { about, points: holds ? good : bad };
}

const say = (headers: Headers, name: string): string => headers.get(name) ?? '';
const sum = (verdicts: readonly Verdict[]): number =>
  verdicts.reduce((total, { points }) => total + points, 0);
