import { sendOn } from './send-on.ts';

const status = document.querySelector('[role=status]');

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const address = button.dataset['copy'] ?? '';
  button.addEventListener('click', () => void sendOn({ text: address }, status, 'copy'));
}
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  const { share: url = '', title = '' } = button.dataset;
  button.addEventListener('click', () => void sendOn({ text: `${title}: ${url}` }, status));
}
