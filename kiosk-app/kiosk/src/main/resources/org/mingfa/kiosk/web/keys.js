// Five keys: up, down, back, choose, speak. They walk over everything that can be read or touched, in reading order.
const screen = () => document.getElementById('screen');
const STOPS = 'h1, h2, h3, main p, main li, a, button, summary, input:not([type=hidden]), .sheet';
const stops = () => {
  const dialog = document.querySelector('dialog[open]');
  return [...(dialog ?? screen()).querySelectorAll(STOPS)]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && !e.closest('.top, #lost, .row'))
    .filter(e => !e.parentElement.closest('a, button, summary'))
    .filter(e => e.matches('a, button, summary, input') || !e.querySelector('a, button'))
    .filter(e => dialog || !e.closest('dialog'))
    .filter(e => e.textContent.trim() || e.matches('input'));
};
let here = null;
// Who walks by keys may not see the screen.
addEventListener('pointerdown', () => document.body.classList.remove('by-keys'), { passive: true });
const byKeys = () => document.body.classList.contains('by-keys');
const stand = next => {
  document.querySelectorAll('.here').forEach(each => each.classList.remove('here'));
  here = next ?? null;
  if (!next) return;
  if (next.matches('a, button, summary, input')) next.focus({ preventScroll: true });
  else { document.activeElement?.blur(); next.classList.add('here'); }
  next.scrollIntoView({ block: 'center' });
  document.dispatchEvent(new CustomEvent('mingfa:say', { detail: next }));
};
const move = step => {
  document.body.classList.add('by-keys');
  const all = stops();
  const now = all.indexOf(document.activeElement !== document.body && all.includes(document.activeElement) ? document.activeElement : here);
  stand(all[Math.min(all.length - 1, Math.max(0, now + step))]);
};
// A page that comes says its heading, or what became of the button.
document.addEventListener('mingfa:page', event => {
  here = null;
  if (byKeys()) stand(event.detail ?? document.querySelector('main h1'));
});
const back = () => document.querySelector('[data-key=back]')?.click();
addEventListener('keydown', event => {
  const typing = event.target.matches?.('input, textarea');
  switch (event.key) {
    case 'ArrowDown': move(1); break;
    case 'ArrowUp': move(-1); break;
    case 'Escape': back(); break;
    case 'Backspace': if (typing) return; back(); break;
    case 'F8': document.querySelector('[data-key=speak]')?.click(); break;
    case 'Enter': if (here && !here.matches('a, button, summary, input')) here.querySelector('a, button')?.click(); return;
    default: return;
  }
  event.preventDefault();
});
