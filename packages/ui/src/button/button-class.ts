/** How loudly a button speaks. `danger` is for what puts people at risk, never for a mistake in a form. */
export type ButtonTone = 'main' | 'side' | 'quiet' | 'danger';

/** The class that gives a link the look of a button, where pressing it leads to another page. */
export const buttonClass = (tone: ButtonTone = 'main'): string => `button button-${tone}`;
