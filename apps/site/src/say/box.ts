const patience = 20_000; // milliseconds: the matcher comes over a poor line in less
const moment = 400; // milliseconds after a press in which nobody minds that the page moves

const form = document.querySelector<HTMLFormElement>('form[data-say]');
const answer = document.querySelector<HTMLElement>('#answer');
const said = form?.querySelector<HTMLElement>('[data-said]');
const noAnswer = form?.querySelector<HTMLElement>('[data-no-answer]');
if (form && answer && said && noAnswer) answerOnDevice(form, answer, tellBy(said, noAnswer));

/** Says how it goes; where no answer could be had also whom to ring in danger, and where the reader sees it. */
type Tell = (text: string, hasNoAnswer?: boolean) => void;

function tellBy(said: HTMLElement, noAnswer: HTMLElement): Tell {
  return (text, hasNoAnswer = false) => {
    said.textContent = text;
    noAnswer.hidden = !hasNoAnswer;
    if (hasNoAnswer) noAnswer.scrollIntoView({ block: 'nearest' });
  };
}

/**
 * With a script, own words are answered on the device and never sent. The matcher is fetched as soon as somebody turns to
 * the box. Where it cannot be fetched, the next press sends the form as if there were no script; never with no signal.
 */
function answerOnDevice(form: HTMLFormElement, answer: HTMLElement, tell: Tell): void {
  const { looking = '', found = '', notLoaded = '', noSignal = '' } = form.dataset;
  let matcher: Worker | undefined;
  let waiting = false;
  let maySend = false;

  const wakeMatcher = (): Worker => {
    if (matcher) return matcher;
    matcher = new Worker(new URL('./matcher.ts', import.meta.url), { type: 'module' });
    matcher.onerror = () => (matcher = undefined);
    return matcher;
  };
  form.addEventListener('focusin', wakeMatcher, { once: true });
  form.addEventListener('pointerenter', wakeMatcher, { once: true });

  form.addEventListener('submit', async (event) => {
    const said = new FormData(form).get('words');
    const isBlank = typeof said !== 'string' || said.trim() === '';
    // The server says kindly what is missing; there is nothing in it to keep private.
    if (navigator.onLine && (isBlank || maySend)) return;
    event.preventDefault();
    if (isBlank) return tell(noSignal, true);
    if (waiting) return;
    waiting = true;
    tell(looking);
    answer.setAttribute('aria-busy', 'true');
    try {
      const html = await answerFrom(wakeMatcher(), said);
      // An empty box by now means that the page was left meanwhile.
      if (new FormData(form).get('words') !== '') {
        answer.innerHTML = html;
        tell(found);
        showAnswer(answer);
      }
      // Room was made for the answer at once. Later it stays, so that nothing moves under a finger.
      if (performance.now() - event.timeStamp < moment) answer.removeAttribute('aria-busy');
      else answer.setAttribute('aria-busy', 'false');
    } catch {
      answer.removeAttribute('aria-busy');
      maySend = navigator.onLine;
      tell(maySend ? notLoaded : noSignal, true);
    }
    waiting = false;
  });
  // A browser may keep the page as it stands. Whoever goes back to it is not to see what was said.
  addEventListener('pagehide', () => {
    form.reset();
    answer.replaceChildren();
    answer.removeAttribute('aria-busy');
    tell('');
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
