/**
 * The last prototype of every host object. Known members lie above it, so only unknown names come
 * down here: reading gives undefined or, when strict, an error; writing always fails, also in code
 * that is not in strict mode. Texts: github.com/figma/mcp-server-guide, gotchas.md
 */
export function createFloor(describe: ((name: string) => string) | null): object {
  return new Proxy(Object.create(Object.prototype), {
    get(target, key) {
      const silent = describe === null || typeof key === 'symbol' || SILENT.has(key)
      if (silent || key in target) return Reflect.get(target, key)
      throw new TypeError(describe(key))
    },
    set(_, key) {
      throw new TypeError(`Cannot add property ${String(key)}, object is not extensible`)
    },
  })
}

/** Names the language itself asks any object for. */
const SILENT = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'toString'])

/** Setter of read-only members. */
export function refuseSet(): never {
  throw new TypeError('no setter for property')
}
