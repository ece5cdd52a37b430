/** Letters from `!` on; `"`, `<` and `\` would need escaping in a page or its script: others stand for them. */
const FIRST = 33
const IN_PLACE_OF = new Map([
  [34, 124],
  [60, 125],
  [92, 126],
])
const LETTERS = 91
const BITS_OF_TWO = 13
const BITS_OF_ONE = 6

/** @param {number} digit */
function printDigit(digit) {
  return String.fromCharCode(IN_PLACE_OF.get(FIRST + digit) ?? FIRST + digit)
}

/**
 * Bytes as letters that a page and its scripts carry as they are: 13 bits are two digits of base 91, the
 * higher first, and up to 6 bits at the end are one. Base 64 would be a twelfth longer.
 * `plugin-figjam/ui/read-letters.ts` reads them.
 *
 * @param {Uint8Array} bytes
 */
export function printLetters(bytes) {
  const letters = []
  let value = 0
  let bits = 0
  for (const byte of bytes) {
    value = value * 256 + byte
    bits += 8
    if (bits < BITS_OF_TWO) continue
    bits -= BITS_OF_TWO
    const two = value >> bits
    value -= two << bits
    letters.push(printDigit(Math.floor(two / LETTERS)), printDigit(two % LETTERS))
  }
  if (bits > BITS_OF_ONE) {
    const two = value << (BITS_OF_TWO - bits)
    letters.push(printDigit(Math.floor(two / LETTERS)), printDigit(two % LETTERS))
  } else if (bits > 0) {
    letters.push(printDigit(value << (BITS_OF_ONE - bits)))
  }
  return letters.join('')
}
