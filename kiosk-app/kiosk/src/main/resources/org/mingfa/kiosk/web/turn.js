// Turns pages under one address: a link or a form brings a new #screen in the place of the old, so that the browser keeps no
// list of what a citizen looked at. One turn at a time: what is tapped meanwhile is dropped.
const DEADLINE = 12000;
const screen = () => document.getElementById('screen');
const main = () => document.querySelector('main');
const tell = (what, detail) => document.dispatchEvent(new CustomEvent('mingfa:' + what, { detail }));
let turning = false;

// The header says whose page asks; a page of a visit that is over is sent to the beginning.
const fetchText = async (path, fields, headers = {}) => {
  const answer = await fetch(path, {
    method: fields ? 'POST' : 'GET', body: fields, cache: 'no-store', signal: AbortSignal.timeout(DEADLINE),
    headers: { 'mingfa-turn': '', 'mingfa-visit': screen().dataset.visit, ...headers },
  });
  if (!answer.headers.has('mingfa-over')) return answer.text();
  location.replace('/');
  return '';
};

// What stays the same from page to page, such as the head, is left as it is: a small computer need not lay it out again.
const isSame = (a, b) => a.isEqualNode(b) || (a.dataset?.keep !== undefined && a.dataset.keep === b.dataset?.keep);
const renew = (old, next) => {
  for (const name of old.getAttributeNames()) if (!next.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [before, after] = [[...old.childNodes], [...next.childNodes]];
  if (before.length !== after.length) old.replaceChildren(...after);
  else before.forEach((each, i) => { if (!isSame(each, after[i])) each.replaceWith(after[i]); });
};

// A form that changes how the same page looks leaves the reader where she is: what stood uppermost stays there, and the
// button stays under the hand and the keys.
const BLOCKS = 'h1, h2, h3, p, li, a, button';
const heightOf = block => block.getBoundingClientRect().top - main().getBoundingClientRect().top;
const stayWith = form => {
  const blocks = () => [...main().querySelectorAll(BLOCKS)];
  const fieldsOf = each => String(new URLSearchParams(new FormData(each)));
  const asked = fieldsOf(form);
  const uppermost = main().scrollTop ? blocks().findIndex(each => heightOf(each) >= 0) : -1;
  const height = uppermost < 0 ? 0 : heightOf(blocks()[uppermost]);
  return {
    hold: () => {
      const block = blocks()[uppermost];
      if (block) main().scrollTop += heightOf(block) - height;
    },
    button: () => [...document.querySelectorAll('form[data-stay]')].find(each => fieldsOf(each) === asked)?.querySelector('button'),
  };
};

// The answer is a whole page, so that links work without this file too. Only its screen is parsed.
const show = (page, stay) => {
  const from = page.indexOf('<div id="screen"');
  if (from < 0) throw new Error('no screen in the answer');
  tell('leaving');
  const box = document.createElement('template');
  box.innerHTML = page.slice(from, page.lastIndexOf('</body>'));
  renew(screen(), box.content.firstElementChild);
  document.title = screen().dataset.title;
  document.documentElement.lang = screen().lang;
  stay?.hold();
  tell('page', stay?.button());
  refreshAll();
};

const turn = async (path, fields, stay) => {
  if (turning) return;
  turning = true;
  screen().dataset.turning = '';
  try {
    const page = await fetchText(path, fields);
    if (page) show(page, stay);
  } catch {
    delete screen().dataset.turning;
    tell('unreachable');
  } finally {
    turning = false;
  }
};

// A part that says `data-again` is asked for anew after so many milliseconds, and takes the old one's place if it is another.
const came = new WeakMap();
const refreshLater = part => {
  if (!came.has(part)) came.set(part, part.outerHTML);
  if (part.dataset.again) setTimeout(() => refresh(part), Number(part.dataset.again));
};
const refreshAll = () => document.querySelectorAll('[data-again]').forEach(refreshLater);
const newsOf = part => part.querySelector('[role=status], [role=alert]')?.textContent;
const refresh = async part => {
  if (!part.isConnected) return;
  const { path, way } = part.dataset;
  let now = part;
  try {
    const html = await fetchText(path, way && new URLSearchParams({ way }), { 'mingfa-part': part.id });
    const next = new DOMParser().parseFromString(html, 'text/html').getElementById(part.id);
    if (next && part.isConnected && next.outerHTML !== came.get(part)) {
      const before = newsOf(part);
      part.replaceWith(next);
      if (newsOf(next) !== before) tell('news', next);
      now = next;
    }
  } catch {
    tell('unreachable');
  }
  refreshLater(now);
};

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/"]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  turn(link.getAttribute('href'));
});
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'dialog') return;
  event.preventDefault();
  const fields = new URLSearchParams(new FormData(form, event.submitter));
  const path = form.getAttribute('action');
  const stay = form.hasAttribute('data-stay') ? stayWith(form) : undefined;
  // What an aid changes is seen at once; the answer brings the words that go with it.
  if (form.dataset.aids) {
    Object.assign(screen().dataset, Object.fromEntries(new URLSearchParams(form.dataset.aids)));
    stay?.hold();
  }
  if (form.method === 'post') turn(path, fields, stay);
  else turn(path + '?' + fields);
});
// What others than fingers ask for.
document.addEventListener('mingfa:turn', event => turn(event.detail.path, event.detail.fields));
refreshAll();
