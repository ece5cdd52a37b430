/** Letters from `#` on are the digits of base 85; `}` stands for `<`, `~` for `\`. */
const FIRST = 35
const HIGHEST = 84

/** The bytes that the build printed as letters: five letters are four bytes, fewer at the end. */
export function readLetters(letters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((letters.length * 4) / 5))
  const view = new DataView(new ArrayBuffer(4))
  for (let at = 0, to = 0; at < letters.length; at += 5, to += 4) {
    let value = 0
    for (let digit = 0; digit < 5; digit += 1) {
      value = value * 85 + (at + digit < letters.length ? readDigit(letters, at + digit) : HIGHEST)
    }
    view.setUint32(0, value)
    bytes.set(new Uint8Array(view.buffer, 0, Math.min(4, bytes.length - to)), to)
  }
  return bytes
}

function readDigit(letters: string, at: number): number {
  const code = letters.charCodeAt(at)
  return (code === 125 ? 60 : code === 126 ? 92 : code) - FIRST
}
