/** Front coding, as `unpackKeys` reads it: one hex digit tells how much of the key before is kept. */
export function packKeys(keys: readonly string[]): number[] {
  let last = ''
  const lines = keys.map((key) => {
    let shared = 0
    while (shared < 15 && shared < last.length && last[shared] === key[shared]) shared += 1
    last = key
    return `${shared.toString(16)}${key.slice(shared)}\n`
  })
  return [...lines.join('')].map((letter) => letter.charCodeAt(0))
}
