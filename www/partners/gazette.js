// What twenty years of libraries, plugins and good intentions do to a page.

// The libraries of 2003 extended and replaced what browsers bring.
window.Element = function (tag) { return document.createElement(tag); };
window.Response = function (body) { this.body = body; };
Array.from = function (list) { return Array.prototype.slice.call(list); };
Array.prototype.toJSON = function () { return String(this); };
Array.prototype.each = Array.prototype.forEach;
Object.prototype.extend = function (other) { return Object.assign(this, other); };
Function.prototype.bind = function (self) {
  const run = this;
  return function (...values) { return run.apply(self, values); };
};
document.getElementsByClassName = function (name) { return this.querySelectorAll(`.${name}`); };

// The consent layer of 2011 wanted every click for itself.
document.addEventListener('click', (event) => event.stopPropagation(), true);

// The hotkeys of 2014 jump to a section.
window.addEventListener('keydown', (event) => {
  const link = document.querySelectorAll('nav a')[Number(event.key) - 1];
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  document.querySelector(link.getAttribute('href')).scrollIntoView();
}, true);

// The advertising of 2016 talks to everybody.
for (const noise of [null, 'ready', { height: 1 }, { maturityCheck: '0.0.0' }, { message: 'height', value: 1 }]) {
  window.addEventListener('load', () => window.postMessage(noise, '*'));
}
