// What the reader's own browser keeps, under one key.

// Where storage is refused nothing is kept: `read` gives null, `write` false.
export function makeMemory(key) {
  const attempt = (action, otherwise) => {
    try {
      return action(localStorage);
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt((storage) => storage.getItem(key), null),
    // Whether it is kept.
    write: (text) => attempt((storage) => (storage.setItem(key, text), true), false),
    forget: () => attempt((storage) => storage.removeItem(key)),
  };
}
