// Ink of one finger, pen or mouse on a canvas. Several strokes make one character; a while after the last one they are
// handed over in the form that Strokes.parse reads: "10,20 15,30;40,40 50,60".

const INK_WIDTH = 10;
const PAUSE_MS = 350;
// What Strokes.parse takes at most.
const MOST_STROKES = 64;
const MOST_POINTS = 256;
const MOST_CHARACTERS = 20000;
// Points nearer than this to the one before say nothing new.
const NEAR = 3;

/**
 * Makes a canvas a writing area. Give it `touch-action: none` and a size in the style sheet.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {(strokes: string) => void} onStrokes called 350 ms after the last stroke ended, with all strokes
 * @returns {{clear: () => void, undo: () => void}} `clear` takes away all ink, without a call; `undo` the last stroke,
 *   with a call for what is left, if anything is
 */
export function handwriting(canvas, onStrokes) {
  const pen = canvas.getContext('2d');
  let strokes = [];
  let finger = null;
  let timer = 0;

  function resize() {
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(canvas.clientWidth * ratio);
    canvas.height = Math.round(canvas.clientHeight * ratio);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    redraw();
  }

  function redraw() {
    pen.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    pen.strokeStyle = pen.fillStyle = getComputedStyle(canvas).color;
    pen.lineWidth = INK_WIDTH;
    pen.lineCap = pen.lineJoin = 'round';
    strokes.forEach(draw);
  }

  function draw(points) {
    pen.beginPath();
    if (points.length === 1) {
      pen.arc(points[0].x, points[0].y, INK_WIDTH / 2, 0, 2 * Math.PI);
      pen.fill();
      return;
    }
    // A curve through the middles of the lines between points, bent towards the points.
    pen.moveTo(points[0].x, points[0].y);
    for (let i = 1; i < points.length - 1; i++) {
      const { x, y } = points[i];
      pen.quadraticCurveTo(x, y, (x + points[i + 1].x) / 2, (y + points[i + 1].y) / 2);
    }
    pen.lineTo(points.at(-1).x, points.at(-1).y);
    pen.stroke();
  }

  function add(event) {
    const points = strokes.at(-1);
    const box = canvas.getBoundingClientRect();
    const point = {
      x: Math.round(event.clientX - box.left - canvas.clientLeft),
      y: Math.round(event.clientY - box.top - canvas.clientTop),
    };
    const last = points.at(-1);
    if (points.length < MOST_POINTS && (!last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR)) {
      points.push(point);
    }
  }

  function start(event) {
    if (finger !== null || event.button !== 0 || strokes.length >= MOST_STROKES) {
      return;
    }
    event.preventDefault();
    clearTimeout(timer);
    finger = event.pointerId;
    canvas.setPointerCapture(finger);
    strokes.push([]);
    add(event);
    redraw();
  }

  function move(event) {
    if (event.pointerId !== finger) {
      return;
    }
    event.preventDefault();
    const between = event.getCoalescedEvents?.() ?? [];
    (between.length ? between : [event]).forEach(add);
    redraw();
  }

  function end(event) {
    if (event.pointerId === finger) {
      finger = null;
      tellSoon();
    }
  }

  function tellSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => onStrokes(wire()), PAUSE_MS);
  }

  function wire() {
    const words = strokes.map(points => points.map(({ x, y }) => `${x},${y}`).join(' '));
    let length = words.join(';').length;
    while (length > MOST_CHARACTERS) {
      length -= words.pop().length + 1;
    }
    return words.join(';');
  }

  function forgetFinger() {
    clearTimeout(timer);
    finger = null;
  }

  // Chromium takes a brisk stroke for a fling, and the next tap for what stops it: the button would not hear of it.
  canvas.addEventListener('touchstart', event => event.preventDefault(), { passive: false });
  canvas.addEventListener('pointerdown', start);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', end);
  canvas.addEventListener('pointercancel', end);
  new ResizeObserver(resize).observe(canvas);
  resize();

  return {
    clear() {
      forgetFinger();
      strokes = [];
      redraw();
    },
    undo() {
      forgetFinger();
      strokes.pop();
      redraw();
      if (strokes.length) {
        tellSoon();
      }
    },
  };
}
