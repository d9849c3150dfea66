// An explorer's settings in the page's address: ?name.key=value&…
// Only the built page (which sets globalThis.eosbookPage) lends its address; a notebook's is its own.

export function addressIsOurs() {
  return globalThis.eosbookPage === true;
}

// {key: text} of the parameters that begin with "name."
export function readAddress(name) {
  const found = {};
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (key.startsWith(`${name}.`)) found[key.slice(name.length + 1)] = value;
  }
  return found;
}

// The page's address with this explorer's settings in place of its earlier ones.
export function addressOf(name, settings, anchor) {
  const url = new URL(location.href);
  const others = [...url.searchParams].filter(([key]) => !key.startsWith(`${name}.`));
  const own = Object.entries(settings).map(([key, value]) => [`${name}.${key}`, String(value)]);
  url.search = new URLSearchParams([...others, ...own]);
  if (anchor) url.hash = anchor;
  return url.href;
}

export function writeAddress(name, settings) {
  history.replaceState(history.state, "", addressOf(name, settings));
}
