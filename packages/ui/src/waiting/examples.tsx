import { Waiting } from './waiting.tsx';

/** While something is fetched. */
export const examples = { plain: <Waiting what="Opening the contact …" /> };
