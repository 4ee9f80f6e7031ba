import { readLine } from './plain-text.ts';
import { asRecords, asText, type RecordReading } from './reading.ts';
import { type DirectoryService, listLimit, textLimits } from './service.ts';

/**
 * What a service costs, from its tick for free and its list of prices. Free needs somebody to have said so; a price
 * beside the tick wins, since arriving without money hurts more than asking (DIR-4).
 */
export function readCost(
  free: unknown,
  options: unknown,
  reading: RecordReading,
): DirectoryService['cost'] {
  const prices = asRecords(options)
    .slice(0, listLimit)
    .map((option) => ({
      amount: amountOf(option['amount']),
      words: wordsOf(option, reading),
    }));
  const text = prices
    .map((price) => price.words)
    .filter((words) => words !== '')
    .join('; ')
    .slice(0, textLimits.note);
  const withText = text === '' ? {} : { text };
  const priced = prices.some((price) => price.amount !== null && price.amount > 0);
  const amounts = prices.flatMap((price) => price.amount ?? []);
  if (priced && free === true) reading.note('cost: marked free but has a price, price kept');
  if (priced || free === false) return { kind: 'paid', ...onlyPrice(amounts), ...withText };
  const allNought = prices.length > 0 && prices.every((price) => price.amount === 0);
  if (free === true || allNought) return { kind: 'free', ...withText };
  return { kind: 'unknown', ...withText };
}

/** The amount, where there is one price and no more (DIR-44). */
export function onlyPrice(amounts: readonly number[]): Pick<DirectoryService['cost'], 'amount'> {
  const [amount = 0, ...more] = amounts;
  return amount > 0 && amount <= 1_000_000 && more.length === 0 ? { amount } : {};
}

function amountOf(value: unknown): number | null {
  const digits = asText(value)
    .replace(/[£,\s]/g, '')
    .trim();
  const amount = Number(digits);
  return digits === '' || !Number.isFinite(amount) || amount < 0 ? null : amount;
}

function wordsOf(option: Record<string, unknown>, reading: RecordReading): string {
  // A feed of ours says the whole price in words.
  if (option['waymark_text'] !== undefined)
    return readLine(option['waymark_text'], 'cost', textLimits.note, reading);
  const amount = amountOf(option['amount']);
  const per = readLine(option['cost_type'], 'cost', textLimits.line, reading);
  const who = readLine(option['option'], 'cost', textLimits.line, reading);
  const price = amount === null || amount === 0 ? '' : pounds(amount);
  const said = [price, per.toLowerCase()].filter((part) => part !== '').join(' ');
  if (said === '') return who;
  return who === '' ? said : `${said} (${who})`;
}

/** An amount in pounds as people write it. */
export function pounds(amount: number): string {
  return `£${Number.isInteger(amount) ? amount : amount.toFixed(2)}`;
}
