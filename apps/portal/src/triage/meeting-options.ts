/** A meeting's list is looked at again and again while it runs: fetched anew after half a minute, or when it changes. */
export const meetingOptions = { staleTime: 30_000, refetchOnWindowFocus: false } as const;
