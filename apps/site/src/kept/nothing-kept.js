// Before anything below the list is there: where nothing is kept, no room is left for what is on its way.
// It is sent as it stands: no build step.
(() => {
  try {
    const isEmpty = localStorage.getItem('kept') === null;
    document.querySelector('#kept-list').classList.toggle('kept-none', isEmpty);
  } catch {
    // The browser keeps nothing for us: the script of the list says so.
  }
})();
