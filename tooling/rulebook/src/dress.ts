/** The look of the rulebook: one column, quiet, and good on paper. */
export const pageStyle = `
:root{color-scheme:light;--ink:#16302b;--muted:#3f514c;--ground:#f3f6f5;--pane:#fff;--edge:#c9d5d1;--action:#0a5c5a;--link:#0b5a8a;--marigold:#f4b942;--wash:#fff6df}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 -apple-system,blinkmacsystemfont,'Segoe UI',roboto,'Noto Sans','Liberation Sans',arial,sans-serif}
header,main,footer{max-width:58rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:clamp(1.875rem,1.5rem + 1.9vw,2.5rem);line-height:1.2;margin:0}
.lead{font-size:1.25rem;max-width:42rem;margin:.5rem 0 1.5rem}
h2{margin:3rem 0 1rem;padding-top:1rem;border-top:4px solid var(--action);font-size:1.625rem;line-height:1.25}
h3{margin:2rem 0 .75rem;font-size:1.25rem}
p,ul{max-width:44rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid var(--marigold);outline-offset:2px;box-shadow:0 0 0 6px var(--ink)}
code{font-family:ui-monospace,'SF Mono',consolas,'Liberation Mono',monospace;font-size:.92em;overflow-wrap:anywhere}
mark{background:var(--marigold);color:inherit}
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:inline-block;padding:.75rem 1rem}
.search label{display:block;font-weight:650;margin-bottom:.25rem}
.search input{width:100%;max-width:34rem;font:inherit;padding:.75rem;border:2px solid #6f827c;border-radius:6px;background:var(--pane);color:inherit}
.search p{margin:.5rem 0;color:var(--muted);min-height:1.55em}
.contents ul{columns:16rem;padding-left:1.25rem}.contents li{padding:.2rem 0}
summary{cursor:pointer;font-weight:650;padding:.35rem 0}
.rule{background:var(--pane);border:1px solid var(--edge);border-radius:8px;padding:1rem 1.25rem;margin:0 0 .75rem;scroll-margin-top:1rem}
.rule:target{border-color:var(--action);box-shadow:inset 4px 0 0 var(--action)}
.rule .id{margin:0;font-size:.9375em}.rule .id a{text-decoration:none;font-weight:650}
.rule>p{margin:.25rem 0 .5rem}.rule>p::first-letter{text-transform:uppercase}
.rule>dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;color:var(--muted);font-size:.9375em}
.rule>dl div{display:flex;gap:.4rem;flex-wrap:wrap}dt{font-weight:650}dd{margin:0}
.cases{margin-top:.5rem;border-top:1px solid var(--edge)}
.case{padding:.75rem 0;border-top:1px solid var(--edge);font-size:.9375em}
summary+.case{border-top:0}
.case p{margin:0 0 .35rem;font-weight:650}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:.25rem 2rem}
.sides h5{margin:0;font-size:1em;font-weight:400;color:var(--muted)}
.sides dl{margin:0;display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.1rem .75rem}
.sides dt{font-weight:400;color:var(--muted)}
.sides dt::first-letter{text-transform:uppercase}
.sides dd{overflow-wrap:anywhere}.sides dd ul{margin:0;padding-left:1.1rem}
@media (max-width:44rem){.sides{grid-template-columns:1fr;gap:.5rem}.sides dl{grid-template-columns:1fr}.sides dd{margin-bottom:.25rem}.rule{padding:.875rem 1rem}}
footer{color:var(--muted);font-size:.9375rem}
[hidden]{display:none!important}
@media print{body{background:none;font-size:10pt}.search,.contents,.skip{display:none}.rule{break-inside:avoid;border-color:#999;padding:.5rem .75rem}h2,h3{break-after:avoid}}
`.trim();

/**
 * The search: words that say nothing are passed over, endings and words that mean the same are brought together, and the
 * rules that hold most of what was typed come first. Every rule stays on the page while nothing is typed.
 */
export const pageScript = `
(() => {
  const box = document.querySelector('.search'), input = box.querySelector('input'), found = document.getElementById('found');
  const contents = document.querySelector('.contents'), main = document.getElementById('rules');
  const idle = new Set('a an and are as at be by can do does for from has have how i if in is it may me my of on or our that the them they this to was we what when where which who will with you your still about not'.split(' '));
  const same = [
    ['parent', 'mother', 'father', 'mum', 'dad', 'guardian'], ['refuse', 'refusal', 'decline', 'withhold', 'withheld'],
    ['consent', 'agree', 'agreement', 'permission'], ['gillick', 'understand', 'competent'],
    ['prevent', 'radicalisation', 'channel', 'extremism'], ['domestic', 'dv', 'violence', 'abuse'],
    ['suppress', 'suppression', 'hide', 'hidden'], ['number', 'count', 'figure'], ['small', 'few'],
    ['raise', 'raised'], ['escalate', 'disagree', 'disagreement'], ['assessment', 'eha'], ['social', 'csc'],
    ['police', 'officer'], ['deadline', 'limit', 'due', 'clock', 'late'], ['day', 'days'], ['teenager', 'young', 'child'],
  ];
  const root = (word) => word.replace(/(ing|edly|ies|es|ed|s|al)$/, (end) => (word.length - end.length < 4 ? end : ''));
  const kin = new Map();
  for (const group of same) for (const word of group) kin.set(root(word), group.map(root));
  const words = (text) => text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) || [];
  const rules = [...document.querySelectorAll('.rule')].map((element) => {
    const own = new Set(words(element.querySelector('p').textContent + ' ' + element.id + ' ' + element.dataset.under).flatMap((w) => [w, ...w.split('-')]).map(root));
    return { element, own, all: new Set([...own, ...words(element.textContent).flatMap((w) => [w, ...w.split('-')]).map(root)]) };
  });
  const results = document.createElement('main');
  results.hidden = true;
  main.before(results);
  function score({ own, all, element }, asked, text) {
    if (element.id.toLowerCase() === text) return 1e6;
    let sum = 0, kept = 0;
    for (const word of asked) {
      const family = kin.get(word) || [word];
      const near = own.has(word) ? 6 : family.some((one) => own.has(one)) ? 4 : all.has(word) ? 2 : family.some((one) => all.has(one)) ? 1 : 0;
      if (near > 0) kept += 1;
      sum += near;
    }
    return kept >= Math.max(1, Math.ceil(asked.length * 0.6)) ? kept * 100 + sum - own.size / 10 : 0;
  }
  function search() {
    const text = input.value.trim().toLowerCase();
    const typed = words(text), telling = typed.filter((word) => !idle.has(word));
    const asked = [...new Set((telling.length > 0 ? telling : typed).map(root))];
    results.replaceChildren();
    results.hidden = asked.length === 0;
    main.hidden = asked.length > 0;
    if (asked.length === 0) { found.textContent = rules.length + ' rules'; return; }
    const best = rules.map((rule) => ({ rule, points: score(rule, asked, text) })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points).slice(0, 60);
    for (const { rule } of best) {
      const copy = rule.element.cloneNode(true);
      copy.removeAttribute('id');
      results.append(copy);
    }
    found.textContent = best.length === 0 ? 'No rule is like that. Try fewer or other words, or look through the contents.' : best.length === 60 ? 'The 60 rules most like it' : best.length + (best.length === 1 ? ' rule' : ' rules') + ' like it, the most like it first';
  }
  function leave() { if (input.value) { input.value = ''; search(); } }
  results.addEventListener('click', (event) => { if (event.target.closest('a[href^="#"]')) leave(); });
  contents.addEventListener('click', (event) => { if (event.target.closest('a')) leave(); });
  let closed = [];
  addEventListener('beforeprint', () => { closed = [...document.querySelectorAll('.cases:not([open])')]; for (const one of closed) one.open = true; });
  addEventListener('afterprint', () => { for (const one of closed) one.open = false; });
  box.hidden = false;
  input.addEventListener('input', search);
  search();
})();
`.trim();
