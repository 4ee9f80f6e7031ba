import { agreementAnswerLabels, contactSourceLabels } from '@waymark/domain/contact';
import { dayInLondon, formatDayAndYear, isDay } from '@waymark/domain/clock';
import { correctionAnswerLabels, correctionAskerLabels } from '@waymark/domain/rights';
import {
  agreementStatusLabels,
  earlyHelpQuestionWords,
  lawfulBasisLabels,
} from '@waymark/domain/sharing';
import { returnKindLabels, routeTitles, triageOutcomeLabels } from '@waymark/domain/triage';

/** The words of fixed lists as screens have them, by table and column. */
const labels: Record<string, Record<string, string>> = {
  'contact.agreement': agreementAnswerLabels,
  'contact.source': contactSourceLabels,
  'contact.route_outcome': routeTitles,
  'triage_return.kind': returnKindLabels,
  'triage_decision.outcome': triageOutcomeLabels,
  'correction_request.asked_by': correctionAskerLabels,
  'correction_request.answer': correctionAnswerLabels,
  'disclosure.agreement': agreementStatusLabels,
  'disclosure.lawful_basis': lawfulBasisLabels,
  'family_answer.question': earlyHelpQuestionWords,
};

/** A value of a column as whoever it is about reads it; empty where there is none. */
export function valueInWords(source: string, column: string, value: unknown): string {
  const known = labels[`${source}.${column}`];
  if (known && typeof value === 'string') return known[value] ?? inWords(value);
  return inWords(value);
}

// Days as days, words of a fixed list without hyphens, what has parts part by part. Ids are nobody's to read.
function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textInWords(value);
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(', ');
  return Object.entries(value)
    .map(([name, part]) => [partName(name), inWords(part)])
    .filter(([, part]) => part !== '')
    .map(([name, part]) => `${name}: ${part}`)
    .join('\n');
}

function textInWords(text: string): string {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return '';
  if (isDay(text)) return formatDayAndYear(text);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-][\d:]+)$/.test(text))
    return formatDayAndYear(dayInLondon(new Date(text)));
  // A word of a fixed list: small letters and hyphens, and nothing else.
  if (/^[a-z]+(?:-[a-z]+)*$/.test(text)) return capital(text.replaceAll('-', ' '));
  return text;
}

function partName(name: string): string {
  return capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
