/** Time and chance of a browser page, as a session takes them. */
export const pageSurroundings = {
  now: () => Date.now(),
  offsetMinutes: () => -new Date().getTimezoneOffset(),
  after(delayMs: number, callback: () => void) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
}
