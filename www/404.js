// Mail programs escape the `#` of a result link, once or twice; then the fragment becomes part of a
// path that no file answers. The path ends there, so relative addresses still lead to our folder.
(() => {
  'use strict';
  const [start, , code] = location.pathname.split(/%(25)*23(?=r=)/i);
  if (code) location.replace(`${start}#${code}`);
})();
