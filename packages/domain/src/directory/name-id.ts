/**
 * Gives the same UUID for the same parts, always and everywhere, and different ones for different parts (DIR-2). Given
 * from outside: the domain holds no hash.
 */
export type NameId = (...parts: string[]) => string;
