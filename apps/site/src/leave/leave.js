// The exit works as a plain link. With scripts it also blanks the page at once, empties what this device keeps, takes
// this page's place in the history, and answers to Shift pressed three times. It is sent as it stands: no build step.
(() => {
  const link = document.querySelector('[data-leave]');
  if (!link) return;
  let presses = 0;
  let timer = 0;
  let alone = false;
  const status = document.body.appendChild(document.createElement('p'));
  status.className = 'heard';
  status.setAttribute('role', 'status');
  const forget = () => {
    presses = 0;
    status.textContent = '';
  };
  const leave = () => {
    document.documentElement.classList.add('leaving');
    document.title = '…';
    try {
      localStorage.clear();
      navigator.serviceWorker?.controller?.postMessage('forget');
      // A page that was loaded past the worker has none to ask.
      window.caches?.delete('looked-at').catch(() => {});
    } catch {
      // Storage may be closed to us; leaving must not wait for it.
    }
    location.replace(link.href);
  };
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-leave]')) return;
    event.preventDefault();
    leave();
  });
  // Shift with a letter is somebody typing.
  document.addEventListener('keydown', ({ key }) => {
    alone = key === 'Shift';
    if (!alone) forget();
  });
  document.addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !alone) return;
    clearTimeout(timer);
    presses += 1;
    if (presses === 3) return leave();
    status.textContent = link.dataset[presses === 1 ? 'two' : 'one'];
    timer = setTimeout(forget, 5000);
  });
  addEventListener('pageshow', () => document.documentElement.classList.remove('leaving'));
})();
