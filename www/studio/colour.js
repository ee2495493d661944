// Colours that can be read: contrast after WCAG 2.2, lightness and hue in OKLab.

/** What text needs on its background. */
export const LEAST = 4.5;
/** What an accent gets in the dark if nobody chooses it: bright enough for long reading. */
const COMFORTABLE = 7;

/** The check's own, from assets/styles/1-tokens.css. */
export const BACKGROUND = { light: '#fff', dark: '#131918' };
export const ACCENT = { light: '#0a5c63', dark: '#66c3c4' };
export const ON_ACCENT = { light: '#fff', dark: '#0c1918' };

/** `#rrggbb` of a colour in three or six digits; '' if it is none. */
export function normal(text) {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1].toLowerCase();
  if (!digits) return '';
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

export function contrast(one, other) {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour of text on another one: the usual if it can be read there. One of the others can. */
export function readableOn(colour, first) {
  return [first, '#fff', '#0c1918', '#000'].find((on) => contrast(on, colour) >= LEAST);
}

/** The colour itself, or the nearest darker or lighter one of its hue that can be read. */
export function readable(colour, scheme, least = LEAST) {
  const step = scheme === 'dark' ? 0.01 : -0.01;
  const enough = (shade) => contrast(shade, BACKGROUND[scheme]) >= least;
  let [lightness, ...hue] = oklab(colour);
  let shade = normal(colour);
  while (!enough(shade)) {
    lightness += step;
    shade = vivid(lightness, hue);
  }
  return shade;
}

/** As much of a hue as a screen can show at this lightness. */
function vivid(lightness, hue) {
  for (let share = 1; share > 0; share -= 0.02) {
    const parts = linearOf([lightness, ...hue.map((part) => part * share)]);
    if (parts.every((part) => part >= 0 && part <= 1)) return hex(parts);
  }
  return lightness > 0.5 ? '#ffffff' : '#000000';
}

/** Accent, text on it and contrast, in the light and in the dark. */
export function palette({ accent, 'accent-dark': accentDark }) {
  const light = normal(accent) || ACCENT.light;
  const derived = light === ACCENT.light ? ACCENT.dark : readable(light, 'dark', COMFORTABLE);
  return { light: shade(light, 'light'), dark: shade(normal(accentDark) || derived, 'dark') };
}

function shade(accent, scheme) {
  return {
    accent,
    on: readableOn(accent, ON_ACCENT[scheme]),
    ratio: contrast(accent, BACKGROUND[scheme]),
    better: readable(accent, scheme),
  };
}

function luminance(colour) {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(colour) {
  return normal(colour).match(/\w\w/g).map((digits) => {
    const part = Number.parseInt(digits, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
}

const product = (matrix, [x, y, z]) => matrix.map(([a, b, c]) => a * x + b * y + c * z);

// https://bottosson.github.io/posts/oklab/
function oklab(colour) {
  const cones = product([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ], linear(colour));
  return product([
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ], cones.map(Math.cbrt));
}

function linearOf(lab) {
  const cones = product([
    [1, 0.3963377774, 0.2158037573],
    [1, -0.1055613458, -0.0638541728],
    [1, -0.0894841775, -1.291485548],
  ], lab);
  return product([
    [4.0767416621, -3.3077115913, 0.2309699292],
    [-1.2684380046, 2.6097574011, -0.3413193965],
    [-0.0041960863, -0.7034186147, 1.707614701],
  ], cones.map((cone) => cone ** 3));
}

function hex(parts) {
  const digits = parts.map((part) => {
    const encoded = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255).toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
