/** The header by which the host tells sign-in who asks; whatever a client sends under this name is replaced. */
export const clientAddressHeader = 'x-waymark-client';
