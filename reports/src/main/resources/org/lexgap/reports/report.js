// Narrows the findings down. Without it the page is whole: it hides, it never adds.
// Text from the sheet is only ever read here, or set as text.
(() => {
  'use strict';
  const form = document.getElementById('filter');
  if (!form) return;
  const section = document.getElementById('findings');
  const result = document.getElementById('filter-result');
  const status = document.getElementById('shown');
  const end = section.querySelector('.filter-end');
  const findings = [...section.querySelectorAll('.finding')];
  const groups = [...section.querySelectorAll('.theme-group, .set-group')];
  const folded = [...section.querySelectorAll('.not-asked')];
  const selects = [...form.querySelectorAll('select')];
  const words = form.elements.namedItem('words');
  const texts = new Map();
  let linked = null;

  const say = (text, values) => text.replace(/\{(\w+)\}/g, (all, key) => values[key] ?? all);
  const number = n => new Intl.NumberFormat(document.documentElement.lang).format(n);
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  // Labels stand in every finding, so a search in them would find everything.
  const isLabel = node => node.nodeType === 1 && node.matches('dt, thead, caption');
  const textOf = finding => {
    if (!texts.has(finding)) {
      const walker = document.createTreeWalker(finding, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
        node => isLabel(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      const parts = [];
      while (walker.nextNode()) if (walker.currentNode.nodeType === 3) parts.push(walker.currentNode.data);
      texts.set(finding, fold(parts.join(' ').replace(/\s+/g, ' ')));
    }
    return texts.get(finding);
  };

  const matches = (finding, asked) =>
    selects.every(select => select.value === ''
      || select.value.split(' ').some(value => finding.dataset[select.name].split(' ').includes(value)))
    && asked.every(word => textOf(finding).includes(word));

  const choices = () => [...selects, words].filter(field => field.value.trim() !== '')
    .map(field => say(form.dataset.choice, {
      label: field.labels[0].querySelector('span').textContent,
      value: field === words ? field.value.trim() : field.selectedOptions[0].textContent,
    }));

  const apply = () => {
    const asked = fold(words.value).split(/\s+/).filter(word => word !== '');
    const chosen = choices();
    const fitting = findings.filter(finding => matches(finding, asked));
    const extra = linked && !fitting.includes(linked) ? 1 : 0;
    const shown = new Set(extra ? [...fitting, linked] : fitting);
    for (const finding of findings) finding.hidden = !shown.has(finding);
    for (const group of groups) {
      group.hidden = chosen.length > 0 && !group.querySelector('.finding:not([hidden])');
    }
    for (const group of folded) {
      group.open = chosen.length > 0 && group.querySelector('.finding:not([hidden])') !== null;
    }
    tell(fitting.length, extra, chosen);
  };

  const tell = (fitting, extra, chosen) => {
    const total = findings.length;
    const left = say(form.dataset.left, {left: number(total - fitting - extra)});
    const lines = [say(form.dataset.shown, {shown: number(fitting), total: number(total)})];
    if (fitting === 0) lines.unshift(form.dataset.none);
    if (extra) lines.push(form.dataset.linked);
    if (total > fitting + extra) lines.push(left);
    section.classList.toggle('filtered', chosen.length > 0);
    // Setting the same text again would be announced again.
    const text = lines.join(' ');
    if (status.textContent !== text) status.textContent = text;
    document.getElementById('chosen').textContent =
      say(form.dataset.chosen, {chosen: chosen.join(form.dataset.between)});
    end.hidden = total === fitting + extra;
    end.firstElementChild.textContent = left;
  };

  const showAll = () => {
    form.reset();
    linked = null;
    apply();
  };

  const focusFirst = () => {
    const first = findings.find(finding => !finding.hidden);
    if (!first) return;
    const target = first.querySelector('summary') ?? first;
    if (target === first) first.tabIndex = -1;
    target.focus();
  };

  // A link may lead to a finding that the filter left out, or into a folded one.
  const reveal = hash => {
    const target = hash.length > 1 && document.getElementById(hash.slice(1));
    if (!target) return;
    const finding = target.closest('.finding');
    if (finding && finding.hidden) {
      linked = finding;
      apply();
    }
    for (let box = target.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
  };

  const narrow = () => {
    linked = null;
    apply();
  };
  form.addEventListener('change', narrow);
  words.addEventListener('input', narrow);
  form.addEventListener('submit', event => {
    event.preventDefault();
    focusFirst();
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.preventDefault();
      showAll();
    }
  });
  form.querySelector('.show-all').addEventListener('click', showAll);
  end.querySelector('.show-all').addEventListener('click', () => {
    showAll();
    selects[0].focus();
  });
  document.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (link) reveal(link.getAttribute('href'));
  });
  window.addEventListener('hashchange', () => reveal(location.hash));
  // A browser that goes back, or reloads, fills fields in again without telling.
  window.addEventListener('pageshow', () => {
    apply();
    reveal(location.hash);
  });

  apply();
  form.hidden = false;
  result.hidden = false;
})();
