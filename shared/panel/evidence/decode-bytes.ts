/** Marks at the start of a file that tell its encoding: https://encoding.spec.whatwg.org/#bom-sniff */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** Enough of a file to tell what it is. */
const LOOKED_AT = 4_096

/**
 * The text of a file in whatever encoding spreadsheets save: UTF-8 and UTF-16 with their mark, UTF-16
 * without it, UTF-8, and Windows-1252 for what is no UTF-8. Null for what is no text at all.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encoding = marked?.[0] ?? guessWide(bytes)
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes)
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** In Latin text of two bytes a character, every other byte is nought. */
function guessWide(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, LOOKED_AT - (LOOKED_AT % 2))
  const pairs = Math.floor(sample.length / 2)
  if (pairs === 0) return null
  let [even, odd] = [0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even += 1
    if (sample[at + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.4 && even === 0) return 'utf-16le'
  return even > pairs * 0.4 && odd === 0 ? 'utf-16be' : null
}
