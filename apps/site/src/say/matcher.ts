import { matchNeeds } from '@waymark/domain/navigation/match';
import { leads } from 'virtual:say-leads';
import { answerTo } from './answer.ts';

// Runs beside the page (a worker): takes own words, gives the answer to them. Nothing is asked of anyone, kept or sent
// (N3), and nobody waits to type on while a slow phone reads its weights.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(answerTo(matchNeeds(data), leads, new Date()).html);
});
