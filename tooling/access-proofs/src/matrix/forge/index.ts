import { answers } from './answers.ts';
import { casework, changesOfCasework } from './casework.ts';
import { directory } from './directory.ts';
import { governance } from './governance.ts';
import { keptBack } from './kept-back.ts';
import { meeting } from './meeting.ts';
import { people } from './people.ts';
import { corrections, requests, retention } from './rights.ts';
import { ledger } from './sharing.ts';
import type { Tries } from './attempt.ts';

/** Everything that anybody can try to write. */
export const everyTry: readonly Tries[] = [
  casework,
  changesOfCasework,
  meeting,
  keptBack,
  ledger,
  answers,
  requests,
  corrections,
  retention,
  people,
  governance,
  directory,
];
