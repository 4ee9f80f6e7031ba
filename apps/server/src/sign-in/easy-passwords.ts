import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';

import type { PasswordOwner } from './check-password.ts';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  translations,
});

/** 3 of 4 is the library's "safely unguessable": more than a hundred million guesses. */
const leastScore = 3;

/** Whether a guesser who knows common passwords, words, patterns and this person would soon have it. */
export function isEasyToGuess(password: string, { name, email, agencies }: PasswordOwner): boolean {
  const known = [name, email, ...agencies].flatMap((text) => text.split(/[^\p{L}\p{N}]+/u));
  return estimator.check(password, known).score < leastScore;
}
