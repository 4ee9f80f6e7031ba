const patience = 20_000; // milliseconds: the matcher comes over a poor line in less
const moment = 400; // milliseconds after a press in which nobody minds that the page moves

const form = document.querySelector<HTMLFormElement>('form[data-say]');
const answer = document.querySelector<HTMLElement>('#answer');
const status = form?.querySelector('[role=status]');
if (form && answer && status) answerOnDevice(form, answer, status);

/**
 * With a script, own words are answered on the device and never sent. The matcher is fetched as soon as somebody turns to
 * the box. Where it cannot be fetched, the next press sends the form as if there were no script.
 */
function answerOnDevice(form: HTMLFormElement, answer: HTMLElement, status: Element): void {
  const { looking = '', found = '', notLoaded = '' } = form.dataset;
  let matcher: Worker | undefined;
  let waiting = false;

  const wakeMatcher = (): Worker => {
    if (matcher) return matcher;
    matcher = new Worker(new URL('./matcher.ts', import.meta.url), { type: 'module' });
    matcher.onerror = () => (matcher = undefined);
    return matcher;
  };
  form.addEventListener('focusin', wakeMatcher, { once: true });
  form.addEventListener('pointerenter', wakeMatcher, { once: true });

  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    const said = new FormData(form).get('words');
    // The server says kindly what is missing; there is nothing in it to keep private.
    if (typeof said !== 'string' || said.trim() === '') return;
    event.preventDefault();
    if (waiting) return;
    waiting = true;
    status.textContent = looking;
    answer.setAttribute('aria-busy', 'true');
    try {
      const html = await answerFrom(wakeMatcher(), said);
      // An empty box by now means that the page was left meanwhile.
      if (new FormData(form).get('words') !== '') {
        answer.innerHTML = html;
        status.textContent = found;
        showAnswer(answer);
      }
    } catch {
      status.textContent = notLoaded;
      form.removeEventListener('submit', onSubmit);
    }
    waiting = false;
    // Room was made for the answer at once. Later it stays, so that nothing moves under a finger.
    if (performance.now() - event.timeStamp < moment) answer.removeAttribute('aria-busy');
    else answer.setAttribute('aria-busy', 'false');
  };
  form.addEventListener('submit', onSubmit);
  // A browser may keep the page as it stands. Whoever goes back to it is not to see what was said.
  addEventListener('pagehide', () => {
    form.reset();
    answer.replaceChildren();
    answer.removeAttribute('aria-busy');
    status.textContent = '';
  });
}

function answerFrom(matcher: Worker, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, patience);
    matcher.addEventListener('error', reject, { once: true });
    matcher.addEventListener('message', ({ data }) => resolve(String(data)), { once: true });
    matcher.postMessage(words);
  });
}

function showAnswer(answer: HTMLElement): void {
  const heading = answer.querySelector('h2');
  heading?.focus({ preventScroll: true });
  answer.scrollIntoView();
}
