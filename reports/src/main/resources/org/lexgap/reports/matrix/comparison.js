'use strict';
(() => {
  const byId = id => document.getElementById(id);
  const grid = byId('grid');
  const shown = byId('shown');
  const body = document.body;
  const letters = 'XCPURMN';
  const rows = [...grid.querySelectorAll('tr.r')].map((line, index) => ({
    line,
    index,
    home: line.parentNode,
    set: line.parentNode.dataset.set,
    theme: line.parentNode.dataset.theme,
    severity: line.dataset.s,
    facts: line.dataset.f,
    text: line.cells[0].textContent.toLocaleLowerCase(),
  }));
  const bodies = [...grid.tBodies];
  const themes = bodies.filter(part => part.className === 'theme');
  const names = [...grid.tHead.rows[1].cells].slice(1, -1);
  const cell = (row, column) => row.line.cells[column + 1].className;

  // --- What is shown
  const isOn = id => byId(id).checked;
  const chosen = id => byId(id).value;

  function passes(row) {
    const binds = chosen('binds');
    return (!chosen('set') || row.set === chosen('set'))
      && (!chosen('theme') || row.theme === chosen('theme'))
      && (!chosen('severity') || row.severity === chosen('severity'))
      && (binds === '' || cell(row, +binds).endsWith('d'))
      && (!isOn('differ') || row.facts.includes('d'))
      && (!isOn('nobody') || row.facts.includes('n'))
      && (!isOn('unanswered') || row.facts.includes('u'))
      && row.text.includes(chosen('search').trim().toLocaleLowerCase());
  }

  function filter() {
    let count = 0;
    for (const row of rows) {
      const visible = passes(row);
      row.line.hidden = !visible;
      row.visible = visible;
      count += visible ? 1 : 0;
    }
    const sets = new Set(rows.filter(row => row.visible).map(row => row.set));
    const full = new Set(rows.filter(row => row.visible).map(row => row.home));
    const sorted = chosen('sort') !== '';
    for (const part of bodies) {
      part.hidden = part.className === 'theme'
        ? sorted || !full.has(part)
        : 'set' in part.dataset && (!sets.has(part.dataset.set) || (sorted && part.className === 'set'));
    }
    const says = shown.dataset.shown.replace('{0}', count);
    shown.textContent = sorted
      ? says + '. ' + shown.dataset.sorted.replace('{0}', sortedBy()) : says + '.';
    if (body.classList.contains('room')) {
      showTheme(0);
    }
  }

  // --- The order of rows: a reader's act, taken back for paper
  const sortedRows = document.createElement('tbody');
  sortedRows.className = 'sorted here';

  function sortedBy() {
    const by = chosen('sort');
    return by === 'differences' ? shown.dataset.differences : names[+by].textContent.trim();
  }

  function differences(row) {
    const found = {};
    for (let i = 0; i < names.length; i++) {
      const letter = cell(row, i)[0];
      if ('MPXC'.includes(letter)) {
        found[letter] = (found[letter] || 0) + 1;
      }
    }
    const counts = Object.values(found);
    return counts.length < 2 ? 0 : counts.reduce((a, b) => a + b) - Math.max(...counts);
  }

  function sort() {
    const by = chosen('sort');
    names.forEach((name, i) => by === String(i)
      ? name.setAttribute('aria-sort', 'other') : name.removeAttribute('aria-sort'));
    if (by === '') {
      putBack();
      return;
    }
    const weight = by === 'differences'
      ? row => -differences(row)
      : row => letters.indexOf(cell(row, +by)[0]);
    const weights = new Map(rows.map(row => [row, weight(row)]));
    const order = [...rows].sort((a, b) => weights.get(a) - weights.get(b) || a.index - b.index);
    sortedRows.append(...order.map(row => row.line));
    grid.tHead.after(sortedRows);
  }

  function putBack() {
    sortedRows.remove();
    rows.forEach(row => row.home.append(row.line));
  }

  function refresh() {
    sort();
    filter();
  }

  names.forEach((name, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...name.childNodes);
    name.append(button);
    button.addEventListener('click', () => {
      byId('sort').value = chosen('sort') === String(i) ? '' : String(i);
      refresh();
    });
  });
  addEventListener('beforeprint', putBack);
  addEventListener('afterprint', sort);

  // --- Columns and size
  let size = 2;
  function resize(step) {
    grid.classList.remove('z' + size);
    size = Math.min(5, Math.max(1, size + step));
    grid.classList.add('z' + size);
  }
  function hideColumns() {
    for (const box of document.querySelectorAll('input.column')) {
      grid.classList.toggle('h' + box.value, !box.checked);
    }
  }

  // --- The panel of a row
  let origin = null;
  function open(line) {
    close();
    const source = byId('n' + line.id);
    byId('panelText').replaceChildren(...[...source.childNodes].map(node => node.cloneNode(true)));
    byId('panel').hidden = false;
    line.classList.add('opened');
    origin = line;
    byId('panel').focus();
  }
  function close() {
    byId('panel').hidden = true;
    if (origin) {
      origin.classList.remove('opened');
      origin.querySelector('a').focus({preventScroll: true});
      origin = null;
    }
  }
  grid.addEventListener('click', event => {
    const line = event.target.closest('tr.r');
    if (line) {
      event.preventDefault();
      open(line);
    }
  });
  byId('close').addEventListener('click', close);

  // --- For the projector: one theme on the screen
  let at = 0;
  const filled = () => themes.filter(part => !part.hidden);
  function showTheme(step) {
    const all = filled();
    at = Math.max(0, Math.min(all.length - 1, at + step));
    bodies.forEach(part => part.classList.toggle('here', part === all[at]));
    const part = all[at];
    byId('here').textContent = part
      ? [part.dataset.title, part.dataset.theme, (at + 1) + '/' + all.length].filter(Boolean).join(' · ')
      : shown.textContent;
    byId('region').scrollTop = 0;
  }
  function room(on) {
    close();
    if (on && chosen('sort') !== '') {
      byId('sort').value = '';
      refresh();
    }
    body.classList.toggle('room', on);
    byId('roombar').hidden = !on;
    at = 0;
    if (on) {
      showTheme(0);
    }
  }
  byId('room').addEventListener('click', () => room(true));
  byId('leave').addEventListener('click', () => room(false));
  byId('before').addEventListener('click', () => showTheme(-1));
  byId('after').addEventListener('click', () => showTheme(1));
  addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      if (byId('panel').hidden) {
        room(false);
      } else {
        close();
      }
    } else if (body.classList.contains('room') && byId('panel').hidden) {
      const step = {ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1};
      if (step[event.key]) {
        event.preventDefault();
        showTheme(document.dir === 'rtl' && event.key.match(/Left|Right/) ? -step[event.key] : step[event.key]);
      }
    }
  });

  for (const id of ['set', 'theme', 'severity', 'binds', 'differ', 'nobody', 'unanswered']) {
    byId(id).addEventListener('change', filter);
  }
  byId('search').addEventListener('input', filter);
  byId('sort').addEventListener('change', refresh);
  byId('choose').addEventListener('change', hideColumns);
  byId('smaller').addEventListener('click', () => resize(-1));
  byId('larger').addEventListener('click', () => resize(1));
  byId('reset').addEventListener('click', () => {
    for (const field of byId('tools').querySelectorAll('select, input')) {
      if (field.type === 'checkbox') {
        field.checked = field.className === 'column';
      } else {
        field.value = '';
      }
    }
    hideColumns();
    refresh();
  });
  byId('tools').hidden = false;
  filter();
  if (new URLSearchParams(location.search).get('view') === 'room') {
    room(true);
  }
})();
