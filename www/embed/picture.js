// A drawing as a picture. It is drawn by hand, since no policy has a say in that: an image would need
// `img-src`, and parsing it a trusted type. The drawings are our own, a flat list of few elements.

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 1700;

const SIGNS = { lt: '<', gt: '>', quot: '"', amp: '&' };
const plain = (text) => text.replace(/&(\w+);/g, (whole, name) => SIGNS[name] || whole);

/** The elements of a drawing: name, attributes, text. */
function* elements(drawing) {
  for (const [, name, attributes, text] of drawing.matchAll(/<([a-zA-Z]+)([^>]*)>([^<]*)/g)) {
    const entries = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value)]);
    yield [name, Object.fromEntries(entries), plain(text)];
  }
}

function outline(name, { d, x = 0, y = 0, x2, y2, cx = 0, cy = 0, r, width, height, points }) {
  const path = new Path2D(d);
  if (name === 'rect') path.rect(x, y, width, height);
  if (name === 'circle') path.arc(cx, cy, r, 0, 2 * Math.PI);
  if (name === 'line') {
    path.moveTo(0, 0);
    path.lineTo(x2, y2);
  }
  if (name === 'polyline') {
    const [x1, y1, ...end] = points.split(' ').map(Number);
    path.moveTo(x1, y1);
    path.lineTo(...end);
  }
  return path;
}

function paint(pen, path, attributes) {
  const { fill, stroke } = attributes;
  if (fill !== 'none') {
    pen.globalAlpha = Number(attributes['fill-opacity'] || 1);
    pen.fillStyle = fill || '#000';
    pen.fill(path);
    pen.globalAlpha = 1;
  }
  if (stroke) {
    pen.strokeStyle = stroke;
    pen.lineWidth = Number(attributes['stroke-width'] || 1);
    pen.lineJoin = attributes['stroke-linejoin'] || 'miter';
    pen.setLineDash((attributes['stroke-dasharray'] || '').split(' ').map(Number).filter(Boolean));
    pen.stroke(path);
  }
}

/** Letter by letter along a line, centred on its middle. */
function writeAlong(pen, d, text) {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', d);
  let at = (line.getTotalLength() - pen.measureText(text).width) / 2;
  for (const letter of text) {
    const { width } = pen.measureText(letter);
    const from = line.getPointAtLength(at);
    const to = line.getPointAtLength(at + width);
    pen.save();
    pen.translate(from.x, from.y);
    pen.rotate(Math.atan2(to.y - from.y, to.x - from.x));
    pen.fillText(letter, 0, 0);
    pen.restore();
    at += width;
  }
}

/** Resolves with the picture. */
export async function draw(drawing) {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const lines = {};
  let family;
  for (const [name, attributes, text] of elements(drawing)) {
    const { d, id, fill } = attributes;
    const size = attributes['font-size'];
    if (name === 'svg') {
      const [left, top, width, height] = attributes.viewBox.split(' ').map(Number);
      const scale = WIDTH / width;
      Object.assign(canvas, { width: WIDTH, height: Math.round(height * scale) });
      pen.scale(scale, scale);
      pen.translate(-left, -top);
      family = attributes['font-family'];
    } else if (name === 'text') {
      pen.font = `${attributes['font-weight'] || 400} ${size}px ${family}`;
      pen.fillStyle = fill;
      pen.textAlign = text ? attributes['text-anchor'].replace('middle', 'center') : 'start';
      pen.fillText(text, attributes.x, attributes.y);
    } else if (name === 'textPath') {
      writeAlong(pen, lines[attributes.href.slice(1)], text);
    } else if (name !== 'title' && name !== 'desc') {
      if (id) lines[id] = d;
      paint(pen, outline(name, attributes), attributes);
    }
  }
  const picture = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!picture) throw new Error('not drawn');
  return picture;
}
