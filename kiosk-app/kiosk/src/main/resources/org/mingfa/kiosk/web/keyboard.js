// The keyboard on the screen: pinyin with candidates from the terminal's own engine, handwriting, Latin letters and digits.
const ROWS = {
  pinyin: ['qwertyuiop', 'asdfghjkl', "'zxcvbnm"],
  latin: ['1234567890', 'qwertyuiop', 'asdfghjkl。', '⇧zxcvbnm《》'],
};
const SHOWN = 30, PAUSE = 120;

const post = (path, values) => fetch(path, {
  method: 'POST', cache: 'no-store', body: new URLSearchParams(values),
  headers: { 'mingfa-visit': document.getElementById('screen').dataset.visit, 'mingfa-part': 'keys' },
});

// What comes late finds the parts of its own page, which may have been left.
export function keyboard(asking) {
  const part = id => asking.querySelector('#' + id);
  const board = part('keyboard'), field = part('q'), typed = part('typed'), shown = part('candidates'), guesses = part('guesses');
  if (board.dataset.ready) return;
  board.dataset.ready = 'yes';
  let letters = '', caps = false, pad = null, writing = null, order = 0, timer = 0;

  const openPad = async () => {
    try {
      writing = (await import(asking.dataset.handwriting)).handwriting(part('ink'), recognize);
    } catch {
      // The next touch tries again.
      pad = null;
    }
  };

  const key = (text, what, label) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'k';
    button.textContent = text;
    if (label) button.setAttribute('aria-label', label);
    Object.assign(button.dataset, what);
    return button;
  };

  const draw = mode => {
    board.dataset.mode = mode;
    board.querySelectorAll('.mode').forEach(each => each.setAttribute('aria-pressed', each.dataset.mode === mode));
    const rows = (ROWS[mode] ?? []).map(row => {
      const line = document.createElement('div');
      line.className = 'row';
      line.append(...[...row].map(c => c === '⇧' ? key('⇧', { do: 'shift' }, board.dataset.shift) : key(caps ? c.toUpperCase() : c, { letter: c })));
      return line;
    });
    part('rows').replaceChildren(...rows);
    spell('');
    if (mode === 'hand') pad ??= openPad();
    writing?.clear();
    fitGuesses();
  };

  // Guesses for which there is no room must not push the keyboard out of sight.
  const fitGuesses = () => {
    if (!guesses) return;
    const page = asking.parentElement;
    const tooHigh = () => page.scrollHeight - page.clientHeight;
    const title = guesses.querySelector('h2'), all = [...guesses.querySelectorAll('li')];
    if (!title) return;
    [guesses, title, ...all].forEach(each => { each.hidden = false; });
    title.hidden = tooHigh() > 0;
    const room = guesses.getBoundingClientRect().bottom - tooHigh();
    all.forEach(each => { each.hidden = each.getBoundingClientRect().bottom > room + 1; });
    guesses.hidden = all.every(each => each.hidden);
  };

  const insert = text => {
    const at = field.selectionStart ?? field.value.length, end = field.selectionEnd ?? at;
    field.setRangeText(text, at, end, 'end');
    field.scrollLeft = field.scrollWidth;
    guess();
  };

  const offer = (candidates, choose) => {
    delete board.dataset.all;
    const keys = candidates.map(each => {
      const button = key(each.text, {});
      button.addEventListener('click', () => choose(each));
      return button;
    });
    if (keys.length > 5) {
      const more = key('⌄', {}, board.dataset.more);
      more.addEventListener('click', () => board.toggleAttribute('data-all'));
      keys.splice(1, 0, more);
    }
    shown.replaceChildren(...keys);
    fit();
  };

  // Candidates that do not fit wait behind the arrow, which stands where the row ends.
  const fit = () => {
    const more = shown.querySelector('[aria-label]');
    if (!more) return;
    const rest = [...shown.children].filter(each => each !== more);
    const room = shown.clientWidth - more.offsetWidth - 12;
    let width = 0, last = 0;
    for (const each of rest) {
      width += each.offsetWidth + 12;
      if (width > room) break;
      last++;
    }
    if (last >= rest.length) more.remove();
    else rest[Math.max(0, last - 1)].after(more);
  };

  let wanted = null;
  const spell = async next => {
    letters = next;
    typed.textContent = letters;
    const mine = ++order;
    if (!letters) return offer([], () => {});
    const answer = await post('/input/pinyin', { letters }).then(each => each.json()).catch(() => ({ candidates: [] }));
    if (mine !== order) return;
    const choose = each => {
      // Quick fingers touch a word just after one more key: it is taken when the row knows of that key.
      if (mine !== order) { wanted = each.text; return; }
      insert(each.text);
      spell(letters.slice(each.letters));
    };
    offer(answer.candidates.slice(0, SHOWN), choose);
    const meant = answer.candidates.find(each => each.text === wanted);
    wanted = null;
    if (meant) choose(meant);
    else guess();
  };

  const recognize = async strokes => {
    const mine = ++order;
    const answer = await post('/input/handwriting', { strokes }).then(each => each.json()).catch(() => ({ candidates: [] }));
    if (mine !== order) return;
    offer(answer.candidates.map(text => ({ text })), each => {
      insert(each.text);
      writing.clear();
      offer([], () => {});
    });
  };

  const guess = () => {
    if (!guesses) return;
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const q = field.value + letters;
      const html = await post('/guess', { q }).then(each => each.ok ? each.text() : '').catch(() => '');
      if (q !== field.value + letters) return;
      guesses.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      fitGuesses();
    }, PAUSE);
  };

  const remove = () => {
    if (letters) return spell(letters.slice(0, -1));
    const end = field.selectionEnd, start = field.selectionStart;
    if (start !== end) return insert('');
    const before = [...field.value.slice(0, end)];
    before.pop();
    const at = before.join('').length;
    field.setRangeText('', at, end, 'end');
    guess();
  };

  const listen = async button => {
    if (button.ariaPressed === 'true') return post('/input/listen/stop', {});
    button.ariaPressed = 'true';
    await spell('');
    typed.textContent = board.dataset.listening;
    const answer = await post('/input/listen', {}).then(each => each.json()).catch(() => ({ text: '', sentence: '' }));
    button.ariaPressed = 'false';
    typed.textContent = answer.sentence;
    if (answer.text) insert(answer.text);
  };

  const actions = {
    listen,
    space: () => (letters && shown.firstChild ? shown.firstChild.click() : insert(' ')),
    delete: remove,
    clear: () => { field.value = ''; spell(''); guess(); writing?.clear(); },
    shift: () => { caps = !caps; draw('latin'); },
    undo: () => writing?.undo(),
    again: () => { writing?.clear(); offer([], () => {}); },
  };

  board.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    const { letter, mode, do: action } = button.dataset;
    if (button.classList.contains('mode')) { caps = false; draw(mode); }
    else if (action) actions[action](button);
    else if (letter && board.dataset.mode === 'pinyin') spell(letters + letter);
    else if (letter) insert(caps ? letter.toUpperCase() : letter);
  });
  // The field keeps its caret while keys are touched.
  board.addEventListener('pointerdown', event => { if (event.target.closest('button')) event.preventDefault(); });
  field.addEventListener('input', guess);
  // What is still spelled goes along as it stands: search reads pinyin too.
  asking.querySelector('form').addEventListener('formdata', event => {
    if (letters) event.formData.set('q', field.value + letters);
  });
  draw('pinyin');
  new ResizeObserver(fitGuesses).observe(asking.parentElement);
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
}
