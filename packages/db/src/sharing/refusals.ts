/** True where PostgreSQL refused a share because agreement to it was taken back (SHR-B7): of whichever contact that was. */
export function isAgreementTakenBack(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if (Reflect.get(at, 'constraint_name') === 'agreement_stands') return true;
  return false;
}
