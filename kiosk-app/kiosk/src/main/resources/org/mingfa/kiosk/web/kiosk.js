// The frame of every page: idle time, help with reading and reaching, swipes, the voice, a server that goes and comes back.
const TOUCH_EVERY = 5000, ASK_EVERY = 2000, SWIPE = 160, NOTICE_EVERY = 9000;
const screen = () => document.getElementById('screen');
const visit = () => screen().dataset.visit;
const main = () => document.getElementById('content');
// Pages for technicians and developers belong to no visit.
const isService = () => screen().dataset.kind === 'service';
let lastTold = 0, lost = false, shownNotice = 0;

const call = (path, method = 'GET') => fetch(path, {
  method, headers: { 'mingfa-visit': visit() }, cache: 'no-store', signal: AbortSignal.timeout(4000),
});

// A visit that is over must leave nothing on the screen, in whatever tab.
const leave = () => location.replace('/');

const obey = state => {
  const time = document.getElementById('time');
  if (time && time.textContent !== state.time) time.textContent = state.time;
  document.body.classList.toggle('night', state.dim && screen().querySelector('.rest') !== null);
  if (screen().querySelector('.goodbye') || isService() || 'turning' in screen().dataset) return;
  if (visit() && state.visit !== visit()) leave();
  if (!visit() && state.visit) leave();
  announce(visit() ? state.remaining : Infinity, state.notice);
};

const announce = (remaining, notice) => {
  const dialog = document.getElementById('idle');
  if (remaining > notice) {
    if (dialog.open) dialog.close();
    return;
  }
  const text = dialog.dataset.text.replace('{0}', Math.max(0, Math.ceil(remaining / 1000)));
  document.getElementById('idle-text').textContent = text;
  if (!dialog.open) {
    dialog.showModal();
    document.dispatchEvent(new CustomEvent('mingfa:say', { detail: [dialog] }));
  }
};

const ask = async (path = '/visit/state', method = 'GET') => {
  try {
    const answer = await call(path, method);
    if (!answer.ok) throw new Error(String(answer.status));
    const state = await answer.json();
    if (lost) return leave();
    obey(state);
  } catch {
    gone();
  }
};

// The page says so and recovers by itself.
let misses = 0;
const gone = () => {
  misses++;
  if (misses < 2 && !lost) return;
  lost = true;
  document.getElementById('lost').hidden = false;
};
const unreachable = () => { misses = 2; gone(); };
document.addEventListener('mingfa:unreachable', unreachable);
// A module that is fetched when it is first wanted; nothing when the server is gone.
const bring = path => import(path).catch(unreachable);

const rhythm = () => {
  const noticing = document.getElementById('idle')?.open;
  if (document.querySelector('#speech[data-speaking=true]')) touched();
  setTimeout(() => ask().finally(() => { if (!lost) misses = 0; rhythm(); }), lost || noticing ? 1000 : ASK_EVERY);
};
rhythm();
addEventListener('pageshow', event => { if (event.persisted) leave(); else ask(); });
document.addEventListener('visibilitychange', () => { if (!document.hidden) ask(); });

const touched = () => {
  if (!visit() || document.getElementById('idle').open || Date.now() - lastTold < TOUCH_EVERY) return;
  lastTold = Date.now();
  // Not now: what was touched goes first.
  setTimeout(() => ask('/visit/touch', 'POST'), 500);
};
for (const kind of ['pointerdown', 'keydown', 'wheel', 'mingfa:alive']) addEventListener(kind, touched, { passive: true, capture: true });

document.addEventListener('click', event => {
  if (event.target.closest('#idle-stay')) {
    document.getElementById('idle').close();
    ask('/visit/touch', 'POST');
  }
});
document.addEventListener('cancel', event => { if (event.target.id === 'idle') ask('/visit/touch', 'POST'); }, true);

// The resting screen turns its notices; the goodbye leaves by itself.
const turnNotice = () => {
  const cards = [...document.querySelectorAll('.notice-card')];
  if (cards.length) {
    document.querySelector('.notices').dataset.alive = '';
    cards.forEach((card, i) => card.classList.toggle('shown', i === shownNotice % cards.length));
    shownNotice++;
  }
};
setInterval(turnNotice, NOTICE_EVERY);
document.addEventListener('mingfa:someone', () => { document.body.classList.remove('night'); turnNotice(); });
let leaving;
const arrive = () => {
  turnNotice();
  clearTimeout(leaving);
  measure();
  const goodbye = document.querySelector('.goodbye');
  if (goodbye) leaving = setTimeout(leave, Number(goodbye.dataset.leave) * 1000);
  const asking = document.querySelector('.asking');
  const keys = asking ? bring(asking.dataset.keyboard).then(each => each?.keyboard(asking)) : Promise.resolve();
  keys.finally(() => { screen().dataset.settled = 'yes'; });
};
document.addEventListener('mingfa:page', event => {
  if (!document.querySelector('.asking')) (event.detail ?? main())?.focus({ preventScroll: true });
  arrive();
});

// Two large buttons turn long pages: a thin bar to drag is nothing for stiff fingers.
const pager = () => document.querySelector('.pager');
const measure = () => {
  const page = main();
  if (!page || !pager()) return;
  const room = page.scrollHeight - page.clientHeight;
  pager().hidden = room <= (pager().hidden ? 4 : -88) || screen().dataset.kind === 'asking';
  pager().querySelector('[data-turn="-1"]').disabled = page.scrollTop < 4;
  pager().querySelector('[data-turn="1"]').disabled = page.scrollTop > page.scrollHeight - page.clientHeight - 4;
};
document.addEventListener('scroll', measure, { capture: true, passive: true });
document.addEventListener('toggle', measure, true);
addEventListener('resize', measure);
document.addEventListener('click', event => {
  const turn = event.target.closest('[data-turn]');
  if (turn) main().scrollBy({ top: Number(turn.dataset.turn) * (main().clientHeight - 90) });
});

// Swipes in the reader turn to the neighbours.
let from = null;
addEventListener('pointerdown', event => { from = event.isPrimary && event.target.closest('.reader') ? event : null; }, { passive: true });
addEventListener('pointerup', event => {
  const reader = event.target.closest?.('.reader');
  if (!from || !reader || !event.isPrimary) return;
  const [dx, dy] = [event.clientX - from.clientX, event.clientY - from.clientY];
  from = null;
  if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy) || String(getSelection())) return;
  document.querySelector(dx < 0 ? '.neighbours [rel=next]' : '.neighbours [rel=prev]')?.click();
}, { passive: true });

// The voice. Whoever walks by keys hears each stop; everybody hears that the time is nearly over.
let voice = null;
const withVoice = async act => {
  const { speech, labels } = screen().dataset;
  const module = await bring(speech);
  if (!module) return;
  voice ??= module.speech(JSON.parse(labels));
  act(voice);
};
document.addEventListener('click', event => {
  if (!event.target.closest('[data-key=speak]')) return;
  withVoice(each => {
    each.toggle();
    document.dispatchEvent(new CustomEvent('mingfa:reading'));
  });
});
document.addEventListener('mingfa:say', event => withVoice(each => each.say(event.detail.filter(element => element.isConnected))));
document.addEventListener('mingfa:read', () => withVoice(each => each.read()));
document.addEventListener('mingfa:hush', () => voice?.stop());
document.addEventListener('mingfa:leaving', () => {
  voice?.stop();
  voice = null;
});

addEventListener('contextmenu', event => event.preventDefault());
addEventListener('dragstart', event => event.preventDefault());
arrive();
