// The exit works as a plain link. With scripts it also blanks the page at once, takes this page's place in the
// history, and answers to Shift pressed three times. No module, no build step: it is sent as it stands.
(() => {
  const link = document.querySelector('[data-leave]');
  if (!link) return;
  let presses = 0;
  let timer = 0;
  const status = document.body.appendChild(document.createElement('p'));
  status.className = 'heard';
  status.setAttribute('role', 'status');
  const forget = () => {
    presses = 0;
    status.textContent = '';
  };
  const leave = () => {
    document.documentElement.classList.add('leaving');
    document.title = 'Loading';
    location.replace(link.href);
  };
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener('keyup', (event) => {
    clearTimeout(timer);
    if (event.key !== 'Shift') return forget();
    presses += 1;
    if (presses === 3) return leave();
    status.textContent =
      presses === 1 ? 'Shift, press 2 more times to leave' : 'Shift, press 1 more time to leave';
    timer = setTimeout(forget, 5000);
  });
  addEventListener('pageshow', () => document.documentElement.classList.remove('leaving'));
})();
