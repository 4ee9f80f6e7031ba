import { useSuspenseQuery } from '@tanstack/react-query';

import { api } from './api.ts';

/** Who is signed in: asked once, and again only after a new sign-in. */
export const meOptions = () => api.access.me.queryOptions(undefined, { staleTime: Infinity });

/** The signed-in person and their area. Only for pages behind the sign-in. */
export const useMe = () => useSuspenseQuery(meOptions()).data;
