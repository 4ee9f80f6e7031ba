// On every page: what was true only at the time goes from an old copy, and the worker is asked to keep the danger page.
// It is sent as it stands: no build step.
(() => {
  const hideOldMarks = () => {
    for (const mark of document.querySelectorAll('[data-until]')) {
      mark.hidden = Date.parse(mark.dataset.until) <= Date.now();
    }
  };
  hideOldMarks();
  document.addEventListener('visibilitychange', hideOldMarks);
  addEventListener('load', () => {
    // Not before the page is read: a slow line is for the reader first.
    setTimeout(() => navigator.serviceWorker?.register('/sw.js').catch(() => {}), 1500);
  });
})();
