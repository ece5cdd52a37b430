const LETTERS = 91
const BITS_OF_TWO = 13
const BITS_OF_ONE = 6

/** The bytes that the build printed as letters: two are 13 bits, one at the end is 6. */
export function readLetters(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(countBits(letters.length) >> 3)
  let value = 0
  let bits = 0
  let to = 0
  for (let at = 0; at < letters.length; at += 2) {
    const isTwo = at + 1 < letters.length
    const digit = readDigit(letters, at)
    const read = isTwo ? digit * LETTERS + readDigit(letters, at + 1) : digit
    value = (value << (isTwo ? BITS_OF_TWO : BITS_OF_ONE)) | read
    bits += isTwo ? BITS_OF_TWO : BITS_OF_ONE
    while (bits >= 8) {
      bits -= 8
      bytes[to] = value >> bits
      to += 1
    }
    value &= (1 << bits) - 1
  }
  return bytes
}

function countBits(letters: number): number {
  return (letters >> 1) * BITS_OF_TWO + (letters % 2) * BITS_OF_ONE
}

/** Letters from `!` on are digits; `|` stands for `"`, `}` for `<`, `~` for `\`. */
function readDigit(letters: string, at: number): number {
  const code = letters.charCodeAt(at)
  return (code === 124 ? 34 : code === 125 ? 60 : code === 126 ? 92 : code) - 33
}
