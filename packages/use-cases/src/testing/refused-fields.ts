import { InvalidInput } from '../errors.ts';

/** The fields that are refused; anything but a refusal of input is thrown on. */
export async function fieldsOf(refused: Promise<unknown>): Promise<string[]> {
  const error = await refused.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InvalidInput)) throw error;
  return error.problems.map(({ field }) => field);
}
