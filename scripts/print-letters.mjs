/** From `#` on; `<` and `\` would need escaping in a page's script, `}` and `~` stand for them. */
const FIRST = 35
const IN_PLACE_OF = new Map([
  [60, 125],
  [92, 126],
])

/**
 * Bytes as letters that a page's script carries as they are: four bytes are five digits of base 85, the
 * highest first, where base 64 needs five and a third. `plugin-figjam/ui/read-letters.ts` reads them.
 *
 * @param {Uint8Array} bytes
 */
export function printLetters(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const letters = []
  for (let at = 0; at < bytes.length; at += 4) {
    const length = Math.min(4, bytes.length - at)
    let value = 0
    for (let byte = 0; byte < 4; byte += 1) {
      value = value * 256 + (byte < length ? view.getUint8(at + byte) : 0)
    }
    const digits = []
    for (let digit = 0; digit < 5; digit += 1) {
      digits.unshift(value % 85)
      value = Math.floor(value / 85)
    }
    for (const digit of digits.slice(0, length + 1)) {
      letters.push(IN_PLACE_OF.get(FIRST + digit) ?? FIRST + digit)
    }
  }
  return letters.map((letter) => String.fromCharCode(letter)).join('')
}
