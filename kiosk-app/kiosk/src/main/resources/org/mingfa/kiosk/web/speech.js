// Reads the page aloud, sentence by sentence, on the terminal's own loudspeaker (ReadAloud.java), and shows which one.
// Where there is no voice the sentences step on as captions. The page itself is not changed: marks are CSS highlights.

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, summary, dt, dd, th, td, [data-say]';
const LINKS = 'a, button';
const SILENT = '[data-silent], [aria-hidden=true], #speech, input, select, textarea, script, style, template, svg';
const MARK = 'speaking';

const RATES = ['slow', 'normal', 'fast'];
const QUIETEST = 1, LOUDEST = 5;
// How long a caption without a voice stands: for each sign, and for finding it.
const CAPTION_MS = { slow: 420, normal: 300, fast: 220 };
const CAPTION_LEAST_MS = 1200;

const CHINESE = {
  panel: '朗读', pause: '暂停', resume: '继续', again: '再读一遍', slower: '慢一点', faster: '快一点',
  quieter: '小声一点', louder: '大声一点', stop: '停止', mute: '这台机器现在不能出声', nothing: '这一页没有可以读的字。',
};

// ---- text: the same rules as Sentences.java

const COMFORTABLE = 60, MOST = 200;
const ENDS = '。；？！;?!', CLOSING = '”’』」》〉）)】', COMMAS = '，、：,';

function endOf(text, start) {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\n') return at + 1;
    const fullStop = text[at] === '.' && /^\s?$/.test(text[at + 1] ?? '');
    if (fullStop || ENDS.includes(text[at])) {
      let end = at + 1;
      while (end < text.length && (CLOSING + ENDS).includes(text[end])) end++;
      return end;
    }
  }
  return text.length;
}

function breath(text, start, end) {
  if (end - start <= COMFORTABLE) return end;
  const most = Math.min(end, start + MOST);
  let rest = start;
  for (let at = start; at < most; at++) {
    if (COMMAS.includes(text[at]) && (at - start < COMFORTABLE || rest === start)) rest = at + 1;
  }
  return rest > start ? rest : most;
}

/** Cuts text into [start, end) pairs, one a sentence, without blanks around them. */
export function sentences(text) {
  const found = [];
  for (let start = 0; start < text.length;) {
    const end = breath(text, start, endOf(text, start));
    const piece = text.slice(start, end);
    if (piece.trim()) {
      const from = start + piece.length - piece.trimStart().length;
      found.push([from, from + piece.trim().length]);
    }
    start = end;
  }
  return found;
}

// ---- the page: what there is to read, in reading order

const isShown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function blockOf(node, root) {
  const parent = node.parentElement;
  if (!parent || !isShown(parent)) return null;
  // What is asked for by itself is said, though a page that is read aloud passes it over.
  const silent = parent.closest(SILENT);
  if (silent && silent !== root && root.contains(silent)) return null;
  const block = parent.closest(BLOCKS) ?? parent.closest(LINKS);
  if (block && root.contains(block)) return block;
  return root.matches('main') ? null : root;
}

/** Texts that belong together: {block, nodes}. A line break within a block starts another. */
function blocks(root) {
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let open = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.tagName === 'BR') open = null;
      continue;
    }
    const block = blockOf(node, root);
    if (!block) continue;
    if (open?.block !== block) found.push(open = { block, nodes: [] });
    open.nodes.push(node);
  }
  return found;
}

/** Lines in the page's source are no lines on the screen, unless the style says so. */
function textOf({ block, nodes }) {
  const text = nodes.map(node => node.data).join('');
  return getComputedStyle(block).whiteSpace.startsWith('pre') ? text : text.replaceAll('\n', ' ');
}

function rangeOf(nodes, start, end) {
  const range = new Range();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.data.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

/** What has no text of its own, such as a field or a picture, is said by its name. */
const nameOf = root => [root.ariaLabel, root.alt, root.value].filter(Boolean).join(' ');

function readable(root) {
  const read = sentencesOf(root);
  return read.length > 0 || !nameOf(root) ? read : [{ text: nameOf(root) }];
}

function sentencesOf(root) {
  return blocks(root).flatMap(each => {
    const text = textOf(each);
    return sentences(text).map(([start, end]) => ({
      text: text.slice(start, end).replace(/\s+/g, ' '),
      range: rangeOf(each.nodes, start, end),
    }));
  });
}

function mark(range) {
  CSS.highlights?.set(MARK, new Highlight(range));
}

function unmark() {
  CSS.highlights?.delete(MARK);
}

/** Brings the sentence to the upper third of what scrolls, unless it can be seen already. */
function bringIntoView(range) {
  const scroller = range.startContainer.parentElement.closest('main') ?? document.documentElement;
  const box = scroller.getBoundingClientRect();
  const top = Math.max(0, box.top);
  const panel = document.getElementById('speech').getBoundingClientRect();
  const bottom = Math.min(innerHeight, box.bottom, panel.top > top ? panel.top : innerHeight);
  const line = range.getBoundingClientRect();
  if (line.top >= top && line.bottom <= bottom) return;
  const target = scroller.scrollHeight > scroller.clientHeight ? scroller : document.scrollingElement;
  target.scrollBy({ top: line.top - top - (bottom - top) / 3 });
}

/** Shows the sentence on the page; false when it is gone: its range then collapses to where it was. */
function follow(range) {
  if (range.collapsed) return false;
  mark(range);
  bringIntoView(range);
  return true;
}

// ---- the voice

const post = (path, form = {}) => fetch(path, { method: 'POST', body: new URLSearchParams(form) });

/** The outcome of saying a sentence; a server that does not answer is a voice that is not there. */
async function say(text, rate, volume) {
  try {
    const reply = await post('/speech/say', { text, rate, volume });
    return (await reply.json()).outcome;
  } catch {
    return 'unavailable';
  }
}

// A sentence that is asked for later must not be stopped by what was asked before, also of the page that was left.
let silenced = Promise.resolve();

// Rate and loudness last as long as the browser's page, which is no longer than the visit.
const kept = { rate: 1, volume: 3 };

// ---- the panel

function element(tag, name, text) {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

/** The panel stands behind main, above the bar: it takes room of the page and covers nothing. */
function panelFor(labels, actions) {
  const panel = document.getElementById('speech') ?? document.createElement('div');
  panel.id = 'speech';
  panel.hidden = true;
  panel.setAttribute('role', 'region');
  panel.setAttribute('aria-label', labels.panel);
  const said = element('p', 'said', '');
  said.setAttribute('aria-live', 'off');
  const mute = element('p', 'mute', labels.mute);
  mute.setAttribute('role', 'status');
  mute.hidden = true;
  const keys = element('div', 'keys', '');
  const buttons = {};
  for (const [name, act] of Object.entries(actions)) {
    const button = buttons[name] = element('button', name, labels[name]);
    button.type = 'button';
    button.addEventListener('click', act);
    keys.append(button);
  }
  panel.replaceChildren(mute, said, keys);
  if (!panel.isConnected) (document.querySelector('main') ?? document.body.lastElementChild).after(panel);
  return { panel, said, mute, buttons };
}

/**
 * The voice of a page; labels as in CHINESE above, those left out are Chinese.
 *
 * @returns {{toggle: () => void, read: () => void, stop: () => void, say: (elements: Element[]) => void}}
 */
export function speech(labels = {}) {
  const words = { ...CHINESE, ...labels };
  let { rate, volume } = kept;
  let list = [], at = 0;
  let whole = false;      // the page, or a part of it
  let reading = 0;        // counts up; a loop whose number is not the last one ends
  let paused = false;

  const { panel, said, mute, buttons } = panelFor(words, {
    pause: () => paused ? go(at) : pause(),
    again: () => go(at),
    slower: () => change(rate - 1, volume),
    faster: () => change(rate + 1, volume),
    quieter: () => change(rate, volume - 1),
    louder: () => change(rate, volume + 1),
    stop: () => stop(),
  });

  function show() {
    panel.hidden = list.length === 0;
    panel.dataset.speaking = String(list.length > 0 && !paused);
    buttons.pause.textContent = paused ? words.resume : words.pause;
    buttons.slower.ariaDisabled = String(rate === 0);
    buttons.faster.ariaDisabled = String(rate === RATES.length - 1);
    buttons.quieter.ariaDisabled = String(volume === QUIETEST);
    buttons.louder.ariaDisabled = String(volume === LOUDEST);
  }

  function silence() {
    reading++;
    silenced = post('/speech/stop').catch(() => {});
  }

  function caption(text) {
    return new Promise(done => setTimeout(done, Math.max(CAPTION_LEAST_MS, text.length * CAPTION_MS[RATES[rate]])));
  }

  async function go(from) {
    const mine = ++reading;
    paused = false;
    show();
    await silenced;
    if (mine !== reading) return;
    for (at = from; at < list.length; at++) {
      const { text, range } = list[at];
      said.textContent = text;
      if (range && !follow(range)) break;
      const outcome = await say(text, RATES[rate], volume);
      if (mine !== reading) return;
      if (outcome === 'stopped') return rest();
      mute.hidden = outcome !== 'unavailable';
      if (outcome === 'unavailable') await caption(text);
      if (mine !== reading) return;
    }
    end();
  }

  function rest() {
    reading++;
    paused = true;
    show();
  }

  function pause() {
    silence();
    rest();
  }

  function end() {
    list = [];
    paused = false;
    unmark();
    show();
  }

  function stop() {
    if (list.length === 0) return;
    silence();
    end();
  }

  // Heard at once: the sentence begins again.
  function change(toRate, toVolume) {
    if (!RATES[toRate] || toVolume < QUIETEST || toVolume > LOUDEST) return;
    rate = toRate;
    volume = toVolume;
    Object.assign(kept, { rate, volume });
    if (paused) show();
    else go(at);
  }

  // Whoever walks over the buttons of the panel hears them, and then the page goes on.
  async function aside(text) {
    const mine = ++reading;
    said.textContent = text;
    await silenced;
    const outcome = await say(text, RATES[rate], volume);
    if (outcome === 'unavailable' && mine === reading) await caption(text);
    if (mine === reading && list.length > 0 && !paused) go(at);
  }

  function read(roots, isWhole) {
    whole = isWhole;
    list = roots.flatMap(readable);
    if (list.length > 0) return go(0);
    list = [{ text: words.nothing }];
    go(0);
  }

  addEventListener('pagehide', () => {
    if (list.length > 0) navigator.sendBeacon('/speech/stop', new URLSearchParams());
  });

  const isReading = () => whole && list.length > 0;
  const readPage = () => read([document.querySelector('main')], true);

  return {
    toggle: () => isReading() ? stop() : readPage(),
    read: () => isReading() || readPage(),
    stop,
    say: elements => {
      if (isReading() && elements.every(each => panel.contains(each))) aside(elements.map(each => each.textContent).join('，'));
      else if (elements.length > 0) read(elements, false);
    },
  };
}
