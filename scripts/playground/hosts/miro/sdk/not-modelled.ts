/**
 * Gives every member the real SDK has and the emulator lacks a stand-in that fails when called, not
 * when looked at: programs probe with `typeof`.
 */
export function addNotModelled(target: object, members: readonly string[], path: string): void {
  for (const name of members) {
    if (name in target) continue
    Object.defineProperty(target, name, {
      value: () => {
        throw new Error(`not modelled: ${path}.${name}`)
      },
      writable: true,
      configurable: true,
    })
  }
}
