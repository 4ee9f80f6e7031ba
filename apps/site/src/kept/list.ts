import { sendOn } from '../share/send-on.ts';
import { keptWords as words } from '../words/kept.ts';
import { keep, keepOrDrop, keptIds } from './kept-here.ts';
import { fromCopies } from './from-copies.ts';

const list = document.querySelector<HTMLElement>('#kept-list');
const status = document.querySelector('[role=status]');

if (list) {
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (button) press(button, list);
  });
  addEventListener('storage', () => void show(list));
  void show(list);
}

function press(button: HTMLElement, list: HTMLElement): void {
  const { drop, do: what } = button.dataset;
  if (what === 'print') return print();
  if (what === 'send') return void sendOn({ text: wordsOf(list) }, status);
  if (what === 'empty') keep([]);
  if (drop !== undefined) keepOrDrop(drop);
  document.querySelector('main')?.focus();
  void show(list);
}

/** Shows what is kept here. Only the ids are asked about, by POST, and the answer is forgotten at the other end. */
async function show(list: HTMLElement): Promise<void> {
  const ids = keptIds();
  list.classList.toggle('kept-none', ids.length === 0);
  if (status) status.textContent = ids.length > 0 ? words.looking : '';
  try {
    list.replaceChildren(...(await askFor(ids)));
    const count = list.querySelectorAll('[data-said]').length;
    if (status) status.textContent = count > 0 ? words.count(count) : '';
  } catch {
    list.replaceChildren(...(await fromCopies(ids)));
    if (status) status.textContent = words.away;
  }
}

async function askFor(ids: readonly string[]): Promise<readonly Node[]> {
  const body = new URLSearchParams(ids.map((id) => ['id', id]));
  const response = await fetch('/kept', { method: 'POST', body });
  if (!response.ok) throw new Error(`The list was not given: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const answer = page.querySelector('#kept-list');
  if (!answer) throw new Error('There is no list in the answer');
  return [...answer.childNodes];
}

/** The places as plain lines, to send in a message. */
function wordsOf(list: HTMLElement): string {
  return [...list.querySelectorAll<HTMLElement>('[data-said]')]
    .map(({ innerText }) => innerText.replaceAll(/\n\s*\n/g, '\n').trim())
    .join('\n\n');
}
