/** The look of the rulebook: one column, quiet, and good on paper. */
export const pageStyle = `
:root{color-scheme:light;--ink:#16302b;--muted:#3f514c;--ground:#f3f6f5;--pane:#fff;--edge:#c9d5d1;--action:#0a5c5a;--link:#0b5a8a;--marigold:#f4b942}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 -apple-system,blinkmacsystemfont,'Segoe UI',roboto,'Noto Sans','Liberation Sans',arial,sans-serif}
header,main,footer{max-width:58rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:clamp(1.875rem,1.5rem + 1.9vw,2.5rem);line-height:1.2;margin:0}
.lead{font-size:1.25rem;max-width:42rem;margin:.5rem 0 1.5rem}
h2{margin:3rem 0 1rem;padding-top:1rem;border-top:4px solid var(--action);font-size:1.625rem;line-height:1.25}
h3{margin:2rem 0 .75rem;font-size:1.25rem}
p,ul{max-width:44rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,input:focus-visible,summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--marigold);outline-offset:2px;box-shadow:0 0 0 6px var(--ink)}
code{font-family:ui-monospace,'SF Mono',consolas,'Liberation Mono',monospace;font-size:.92em;overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:inline-block;padding:.75rem 1rem}
.search label{display:block;font-weight:650;margin-bottom:.25rem}
.search input{width:100%;max-width:34rem;font:inherit;padding:.75rem;border:2px solid #6f827c;border-radius:6px;background:var(--pane);color:inherit}
.search p{margin:.5rem 0;color:var(--muted);min-height:1.55em}
.contents ul{columns:16rem;padding-left:1.25rem}
summary{cursor:pointer;font-weight:650;padding:.35rem 0}
.rule{background:var(--pane);border:1px solid var(--edge);border-radius:8px;padding:1rem 1.25rem;margin:0 0 .75rem;scroll-margin-top:1rem}
.rule:target{border-color:var(--action);box-shadow:inset 4px 0 0 var(--action)}
.rule .id{margin:0;font-size:.9375rem}.rule .id a{text-decoration:none;font-weight:650}
.rule>p{margin:.25rem 0 .5rem}.rule>p::first-letter{text-transform:uppercase}
.rule dl{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;color:var(--muted);font-size:.9375rem}
.rule dl div{display:flex;gap:.4rem;flex-wrap:wrap}.rule dt{font-weight:650}.rule dd{margin:0}
.cases{margin-top:.5rem;border-top:1px solid var(--edge)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--edge);overflow-wrap:anywhere;min-width:10rem}
thead th{color:var(--muted)}tbody th{font-weight:400}
footer{color:var(--muted);font-size:.9375rem}
[hidden]{display:none!important}
@media print{body{background:none;font-size:10pt}.search,.contents,.skip{display:none}.rule{break-inside:avoid;border-color:#999}}
`.trim();

/**
 * The search: keeps the rules that hold every word typed, their headings, and says how many. Headings and text between
 * rules hide while something is searched for, unless a rule under them stays.
 */
export const pageScript = `
(() => {
  const box = document.querySelector('.search'), input = box.querySelector('input'), found = document.getElementById('found');
  const rules = [...document.querySelectorAll('.rule')];
  const texts = rules.map((rule) => (rule.id + ' ' + rule.textContent).toLowerCase());
  const rest = [...document.querySelectorAll('main > :not(.rule)')];
  const headings = rest.filter((one) => /^H[23]$/.test(one.tagName));
  box.hidden = false;
  function kept(heading) {
    for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.tagName === 'H2' || (heading.tagName === 'H3' && next.tagName === 'H3')) return false;
      if (next.classList.contains('rule') && !next.hidden) return true;
    }
    return false;
  }
  function search() {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    rules.forEach((rule, at) => { rule.hidden = !words.every((word) => texts[at].includes(word)); });
    rest.forEach((one) => { one.hidden = words.length > 0; });
    if (words.length > 0) headings.forEach((heading) => { heading.hidden = !kept(heading); });
    const left = rules.filter((rule) => !rule.hidden).length;
    found.textContent = words.length === 0 ? rules.length + ' rules' : left === 0 ? 'No rule holds all of these words. Try fewer.' : left + ' of ' + rules.length + ' rules';
  }
  input.addEventListener('input', search);
  search();
})();
`.trim();
