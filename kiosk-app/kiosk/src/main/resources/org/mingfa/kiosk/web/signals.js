// What the terminal's devices tell: a card was laid down, the handset lifted, the button pressed, somebody came.
const screen = () => document.getElementById('screen');
const visit = () => screen().dataset.visit;
const say = (what, detail) => document.dispatchEvent(new CustomEvent('mingfa:' + what, { detail }));
const pause = time => new Promise(done => setTimeout(done, time));

const begin = async () => {
  if (visit()) return;
  const come = new Promise(done => document.addEventListener('mingfa:page', done, { once: true }));
  say('turn', { path: '/visit/start', fields: new URLSearchParams() });
  await come;
};
// A signal comes once: what it asks for is tried again.
const patiently = async (act, tries = 3) => {
  try {
    return await act();
  } catch (trouble) {
    if (tries < 2) throw trouble;
    await pause(1000);
    return patiently(act, tries - 1);
  }
};
const holdHandset = held => document.body.classList.toggle('by-ear', held);
const tell = async path => {
  await begin();
  const answer = await patiently(() => fetch(path, {
    headers: { 'mingfa-visit': visit(), 'mingfa-part': 'told' }, cache: 'no-store', signal: AbortSignal.timeout(4000),
  }));
  if (!answer.ok || answer.headers.has('mingfa-over')) return;
  const dialog = document.getElementById('told');
  dialog.innerHTML = await answer.text();
  if (!dialog.open) dialog.showModal();
  if (document.body.matches('.by-keys, .by-ear')) say('say', [dialog]);
};
const heed = {
  'card': () => tell('/identity'),
  'call': () => tell('/call'),
  'handset-lifted': async () => { holdHandset(true); await begin(); say('read'); },
  'handset-hung': () => { holdHandset(false); say('hush'); },
  'someone-came': () => say('someone'),
};
// One that cannot be heeded must not take the next with it.
const heedAlone = async signal => {
  try {
    await heed[signal]?.();
  } catch {
    say('unreachable');
  }
};
let newest = null;
const listen = async () => {
  try {
    const after = newest === null ? '' : '?after=' + newest;
    const answer = await fetch('/signals' + after, { cache: 'no-store', signal: AbortSignal.timeout(25000) });
    if (!answer.ok) throw new Error(String(answer.status));
    const news = await answer.json();
    newest = news.newest;
    // Pages for technicians and developers belong to no visit.
    if (screen().dataset.kind !== 'service') for (const signal of news.signals) await heedAlone(signal);
  } catch {
    await pause(2000);
  }
  listen();
};
listen();
