import { isAgreementTakenBack } from '@waymark/db/sharing';

import { InvalidInput, NotAllowed } from '../errors.ts';

// PostgreSQL looks at every contact and takes turns with whoever takes agreement back, so that nothing goes out in between.

/** SHR-B7: a decision by an agreement that was taken back. Throws InvalidInput, with what to do instead. */
export function decidedWithAgreement<T>(writing: Promise<T>): Promise<T> {
  return writing.catch((error: unknown) => {
    if (!isAgreementTakenBack(error)) throw error;
    const message =
      'They have taken their agreement back. Record what they answer now, or decide without their agreement.';
    throw new InvalidInput([{ field: 'agreement', message }]);
  });
}

/** SHR-B7: a share that was decided by an agreement that has been taken back since. Throws NotAllowed. */
export function sharedWithAgreement<T>(writing: Promise<T>): Promise<T> {
  return writing.catch((error: unknown) => {
    if (!isAgreementTakenBack(error)) throw error;
    throw new NotAllowed(
      'They have taken their agreement back since this was decided.',
      'Decide again, with what they say now.',
    );
  });
}
