// What is wrong with the page on the screen, a sentence each. For panels touched by people of every age:
// text of 30 px and more, targets of 80 px and more both ways, contrast 7:1, nothing sideways, nothing overlapping.
() => {
  const LEAST_TEXT = 30, LEAST_TARGET = 80, LEAST_CONTRAST = 7, TOLERANCE = 0.5;
  const problems = [];
  const shown = e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true });
  const name = e => `<${e.tagName.toLowerCase()}${e.className?.baseVal ?? e.className ? '.' + (e.className.baseVal ?? e.className) : ''}> `
    + `“${(e.innerText || e.placeholder || '').trim().slice(0, 20)}”`;
  const say = (e, what) => problems.push(`${name(e)} ${what}`);

  const rgb = colour => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = e => {
    for (let each = e; each; each = each.parentElement) {
      const colour = rgb(getComputedStyle(each).backgroundColor);
      if (colour.a === 1) return colour;
      if (colour.a > 0) say(each, 'has a half-transparent background: contrast cannot be told');
    }
    return { r: 255, g: 255, b: 255 };
  };
  const contrast = (ink, paper) => {
    const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const checkText = (e, style) => {
    const size = parseFloat(style.fontSize);
    if (size < LEAST_TEXT) say(e, `has text of ${size} px`);
    const ratio = contrast(rgb(style.color), behind(e));
    if (ratio < LEAST_CONTRAST) say(e, `has contrast ${ratio.toFixed(2)}`);
  };

  const texts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.textContent.trim()) texts.add(walker.currentNode.parentElement);
  }
  [...texts].filter(shown).forEach(e => checkText(e, getComputedStyle(e)));
  document.querySelectorAll('input:not([type=hidden])').forEach(e => {
    checkText(e, getComputedStyle(e));
    checkText(e, getComputedStyle(e, '::placeholder'));
  });

  // A link within running text is as wide as its words and must only be high enough.
  const running = e => e.matches('.reader .text a, .reader .items a');
  // What is behind an open dialog cannot be touched.
  const reachable = document.querySelector('dialog[open]') ?? document;
  const targets = [...reachable.querySelectorAll('a, button, summary, select, textarea, input:not([type=hidden])')].filter(shown);
  const boxes = e => [...e.getClientRects()].filter(b => b.width > 0 && b.height > 0);
  for (const e of targets) {
    for (const box of boxes(e)) {
      if (box.height < LEAST_TARGET - TOLERANCE) say(e, `is ${box.height.toFixed(1)} px high`);
      if (box.width < LEAST_TARGET - TOLERANCE && !running(e)) say(e, `is ${box.width.toFixed(1)} px wide`);
    }
  }

  const scroller = e => e.closest('main') ? 'main' : 'frame';
  const overlap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  targets.forEach((a, i) => targets.slice(i + 1)
    .filter(b => scroller(a) === scroller(b) && !a.contains(b) && !b.contains(a))
    .filter(b => boxes(a).some(x => boxes(b).some(y => overlap(x, y))))
    .forEach(b => say(a, `overlaps ${name(b)}`)));
  const parts = ['.top', 'main', '.pager', '.bar'].map(part => document.querySelector(part)).filter(e => e && shown(e));
  parts.forEach((a, i) => parts.slice(i + 1)
    .filter(b => overlap(a.getBoundingClientRect(), b.getBoundingClientRect()))
    .forEach(b => say(a, `overlaps ${name(b)}`)));

  for (const e of [...document.body.querySelectorAll('*')].filter(shown)) {
    if (e.closest('svg') && e.tagName !== 'svg') continue;
    const box = e.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) say(e, `reaches from ${box.left} to ${box.right} of ${innerWidth} px`);
    if (e.tagName !== 'INPUT' && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1) {
      say(e, `overflows sideways: ${e.scrollWidth} of ${e.clientWidth} px`);
    }
  }
  for (const e of [...document.body.querySelectorAll('*')].filter(shown)) {
    if (e.matches('main, .candidates, .typed, svg, svg *, input, canvas')) continue;
    const hides = ['hidden', 'clip'].includes(getComputedStyle(e).overflowY);
    if (hides && e.scrollHeight > e.clientHeight + 2) say(e, `is clipped: ${e.scrollHeight} of ${e.clientHeight} px high`);
  }

  // What is read later stands below or beside, never above.
  const read = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, a, button, summary, input:not([type=hidden]))')]
    .filter(shown).filter(e => !e.closest('.page, .keyboard') || e.matches('.k'));
  read.slice(1).forEach((e, i) => {
    const [before, after] = [read[i].getBoundingClientRect(), e.getBoundingClientRect()];
    if (after.bottom <= before.top + 1 && after.left < before.right - 1) say(e, `is read after ${name(read[i])} but stands above it`);
  });

  // Nobody looks for the rest of a keyboard below the screen.
  const room = document.querySelector('main').getBoundingClientRect();
  [...document.querySelectorAll(':is(.rows, .modes, .strokes) .k')].filter(shown)
    .filter(e => e.getBoundingClientRect().bottom > room.bottom + 1)
    .forEach(e => say(e, `ends ${(e.getBoundingClientRect().bottom - room.bottom).toFixed(0)} px below what is seen`));

  if (document.querySelector('#screen').dataset.reach === 'low') {
    const within = innerHeight * 0.38;
    targets.filter(e => getComputedStyle(e).pointerEvents !== 'none')
      .filter(e => boxes(e).some(box => box.top < within))
      .forEach(e => say(e, 'is out of reach'));
  }

  if (document.documentElement.scrollHeight > innerHeight + 1) problems.push('the frame scrolls: the bar leaves the screen');
  return problems;
}
