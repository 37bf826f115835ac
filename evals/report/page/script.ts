/**
 * What makes the page answer: filters, and the way from a number to its runs. It only shows and hides what the page
 * holds; without it everything is there to be read.
 */
export const script = `
'use strict';
const list = document.getElementById('list');
const runs = Array.from(list.children);
const selects = ['state', 'playbook', 'language'].map((id) => document.getElementById(id));
const search = document.getElementById('search');
const chosen = document.getElementById('chosen');
const count = document.getElementById('count');
let only;
function apply() {
  const words = search.value.trim().toLowerCase();
  let shown = 0;
  for (const run of runs) {
    const fits =
      (!only || only.has(run.dataset.n)) &&
      selects.every((select) => select.value === '' || run.dataset[select.id] === select.value) &&
      (words === '' || run.textContent.toLowerCase().includes(words));
    run.hidden = !fits;
    if (fits) shown += 1;
  }
  count.textContent = shown + ' of ' + runs.length + ' runs';
}
function reset() {
  only = undefined;
  chosen.hidden = true;
  search.value = '';
  for (const select of selects) select.value = '';
}
for (const select of selects) select.addEventListener('change', apply);
search.addEventListener('input', apply);
document.getElementById('filters').addEventListener('submit', (event) => event.preventDefault());
document.getElementById('reset').addEventListener('click', () => { reset(); apply(); });
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button.runs') : null;
  if (!button) return;
  reset();
  only = new Set(button.dataset.runs.split(' '));
  chosen.textContent = 'Only: ' + button.dataset.label;
  chosen.hidden = false;
  apply();
  const heading = document.getElementById('runs');
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
});
`;
