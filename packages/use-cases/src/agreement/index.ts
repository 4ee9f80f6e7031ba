export { amend, AmendAgreementInput } from './amend.ts';
export { endSignature, EndSignatureInput } from './end-signature.ts';
export { list } from './list.ts';
export { mine } from './mine.ts';
export { register, RegisterAgreementInput } from './register.ts';
export { sign, SignAgreementInput } from './sign.ts';
