// Addresses as people type them, made whole; '' for what is none.

/** The folder that everything is served from, with a slash at its end. */
export function folderOf(text) {
  const address = web(text);
  if (!address) return '';
  // Whoever copies the address of one of our pages means its folder.
  return address.origin + address.pathname.replace(/[^/]+\.html$/, '').replace(/\/?$/, '/');
}

/** Where a link leads: the web, a mail, a telephone, or a path of the partner's own site. */
export function targetOf(text) {
  const target = text.trim();
  if (/^(mailto|tel):\S+$/i.test(target) || /^[/#?](?!\/)\S*$/.test(target)) return target;
  return web(target)?.href ?? '';
}

/** Whether only this computer can reach the address. */
export function isLocal(folder) {
  return /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(folder).hostname);
}

function web(text) {
  const typed = text.trim();
  try {
    const address = new URL(/^[\w.-]+\.\w{2,}(:\d+)?(\/|$)/.test(typed) ? `https://${typed}` : typed);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
