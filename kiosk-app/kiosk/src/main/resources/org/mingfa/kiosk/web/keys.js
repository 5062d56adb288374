// Five keys: up, down, back, choose, speak. They walk over everything that can be read or touched, in reading order.
const screen = () => document.getElementById('screen');
const STOPS = 'h1, h2, h3, main p, main li, a, button, summary, input:not([type=hidden]), .sheet';
const stops = () => {
  const dialog = document.querySelector('dialog[open]');
  return [...(dialog ?? screen()).querySelectorAll(STOPS)]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !e.closest('.top, #lost'))
    .filter(e => !e.parentElement.closest('a, button, summary'))
    .filter(e => e.matches('a, button, summary, input') || !e.querySelector('a, button'))
    .filter(e => dialog || !e.closest('dialog'))
    .filter(e => e.textContent.trim() || e.matches('input, img'));
};
let here = null;
// Who walks by keys may not see the screen.
addEventListener('pointerdown', () => document.body.classList.remove('by-keys'), { passive: true });
// Who walks by keys, or holds the handset, hears what happens.
const byEar = () => document.body.matches('.by-keys, .by-ear');
const say = (...elements) => document.dispatchEvent(new CustomEvent('mingfa:say', { detail: elements }));
const mark = next => {
  document.querySelectorAll('.here').forEach(each => each.classList.remove('here'));
  here = next ?? null;
  if (!next) return;
  if (next.matches('a, button, summary, input')) next.focus({ preventScroll: true });
  else { document.activeElement?.blur(); next.classList.add('here'); }
  next.scrollIntoView({ block: 'center' });
};
const stand = next => {
  mark(next);
  if (next) say(next);
};
// Where one stood may be gone: then the way goes on from there. Behind the last comes the first.
const move = step => {
  document.body.classList.add('by-keys');
  const all = stops();
  const stood = all.includes(document.activeElement) ? document.activeElement : here;
  let from = all.indexOf(stood);
  if (from < 0) {
    const next = stood?.isConnected ? all.findIndex(e => stood.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
    from = (next < 0 ? all.length : next) - (step > 0 ? 1 : 0);
  }
  stand(all[(from + step + all.length) % all.length]);
};
// A page that comes says its heading and its news; after an aid, what became of the button.
const NEWS = '[role=status], [role=alert]';
document.addEventListener('mingfa:page', event => {
  here = null;
  if (!byEar()) return;
  const main = document.querySelector('main'), title = main.querySelector('h1');
  const first = event.detail ?? title;
  if (document.body.classList.contains('by-keys')) mark(first);
  if (event.detail) say(event.detail);
  else say(...[title, ...main.querySelectorAll(NEWS)].filter(Boolean));
});
document.addEventListener('mingfa:news', event => {
  const news = event.detail.querySelectorAll(NEWS);
  if (byEar() && news.length) say(...news);
});
// While a page is read aloud to her, the next keys are those that hold it, slow it down, make it louder.
document.addEventListener('mingfa:reading', () => {
  const pause = document.querySelector('#speech:not([hidden]) .pause');
  if (pause && document.body.classList.contains('by-keys')) mark(pause);
});
const press = selector => document.querySelector(selector)?.click();
const dialog = () => document.querySelector('dialog[open]');
// In a dialog the first button leads on: it was seen, or somebody is still there.
const back = () => press(dialog() ? 'dialog[open] button' : '[data-key=back]');
const read = () => (dialog() ? say(dialog()) : press('[data-key=speak]'));
const choose = () => {
  if (!here || here.matches('a, button, summary, input')) return;
  const within = here.querySelector('a, button');
  if (within) within.click();
  else press('.anywhere');
};
addEventListener('keydown', event => {
  const typing = event.target.matches?.('input, textarea');
  switch (event.key) {
    case 'ArrowDown': move(1); break;
    case 'ArrowUp': move(-1); break;
    case 'Escape': back(); break;
    case 'Backspace': if (typing) return; back(); break;
    case 'F8': document.body.classList.add('by-keys'); read(); break;
    case 'Enter': choose(); return;
    default: return;
  }
  event.preventDefault();
});
