const form = document.querySelector<HTMLFormElement>('form.ring-me');

// A browser may keep the page as it stands. Whoever goes back to it is not to see a name or a number.
addEventListener('pagehide', () => {
  form?.reset();
  for (const field of form?.querySelectorAll('input') ?? []) {
    if (field.type === 'radio' || field.type === 'checkbox') field.checked = false;
    else field.value = '';
  }
});
