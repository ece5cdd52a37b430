import type { Store } from '../../shared/app/ports.ts'

/** The browser's own store; settings may forbid it, and Atelier then forgets between visits. */
export function browserStore(prefix: string): Store {
  return {
    read(name) {
      try {
        const text = localStorage.getItem(prefix + name)
        return Promise.resolve(text === null ? undefined : JSON.parse(text))
      } catch {
        return Promise.resolve(undefined)
      }
    },
    write(name, value) {
      try {
        localStorage.setItem(prefix + name, JSON.stringify(value))
      } catch {
        // Blocked or full: nothing but the comfort of the next visit is lost.
      }
      return Promise.resolve()
    },
  }
}
