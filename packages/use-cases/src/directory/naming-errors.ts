import { toUseCaseError } from '../errors.ts';

/** Turns a fault of the database into the named error that a reader can be told something about. */
export async function namingErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toUseCaseError(error) ?? error;
  }
}
