import { keepForLater } from '../offline/keep-for-later.ts';
import { passOnWords as words } from '../words/kept.ts';
import { keepOrDrop, keptIds } from './kept-here.ts';

// Without a script it is a link to the page that says how to keep a place.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) makeButton(link);

function makeButton(link: HTMLAnchorElement): void {
  const id = link.dataset['keep'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  const heard = document.createElement('span');
  heard.className = 'heard';
  heard.setAttribute('role', 'status');
  const isKept = () => keptIds().includes(id);
  const show = () => {
    button.textContent = isKept() ? words.drop : words.keep;
  };
  button.addEventListener('click', () => {
    keepOrDrop(id);
    show();
    // Without it the list could not be looked at with no signal.
    if (isKept()) keepForLater('/kept');
    heard.textContent = isKept() ? words.kept : words.dropped;
  });
  // Another page of ours may have changed the list meanwhile.
  addEventListener('pageshow', show);
  addEventListener('storage', show);
  show();
  link.replaceWith(button, heard);
}
