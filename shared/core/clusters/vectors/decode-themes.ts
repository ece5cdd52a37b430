import type { Steps } from '../../steps.ts'
import { BYTES_OF_SHARES, type Meaning, type Themes } from './meaning.ts'
import { unpackKeys } from './unpack-keys.ts'

const FIGURES = 5
const HEADER_BYTES = 4 * FIGURES

/**
 * Reads the themes at the end of a table, in the format described in `FORMAT.md`. Null when the
 * bytes are not themes, or not whole; none at all is no theme.
 *
 * @param entries how many entries the table has before them.
 */
export function* decodeThemes(
  bytes: Uint8Array,
  known: Meaning['entries'],
  entries: number,
): Steps<Themes | null> {
  if (bytes.length === 0) {
    return { names: [], families: [], familyCount: 0, entries: known, shares: bytes }
  }
  if (bytes.length < HEADER_BYTES) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [nameBytes = 0, english = 0, french = 0, englishBytes = 0, frenchBytes = 0] = Array.from(
    { length: FIGURES },
    (_, index) => view.getUint32(4 * index, true),
  )
  const shareBytes = BYTES_OF_SHARES * (entries + english + french)
  const expected = HEADER_BYTES + nameBytes + englishBytes + frenchBytes + shareBytes
  if (expected !== bytes.length) return null
  let at = HEADER_BYTES
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }
  const themes = readNames(take(nameBytes))
  const englishKeys = unpackKeys(take(englishBytes))
  const frenchKeys = unpackKeys(take(frenchBytes))
  yield 0.5
  if (englishKeys.length !== english || frenchKeys.length !== french) return null
  const shares = take(shareBytes)
  if (themes === null || !areKnown(shares, themes.length)) return null
  yield 0.7
  const en = new Map(known.en)
  englishKeys.forEach((key, index) => {
    en.set(key, entries + index)
  })
  yield 0.85
  const fr = new Map(known.fr)
  frenchKeys.forEach((key, index) => {
    fr.set(key, entries + english + index)
  })
  const families = themes.map((theme) => theme.families)
  return {
    names: themes.map((theme) => ({ en: theme.en, fr: theme.fr })),
    families,
    familyCount: 1 + families.flat().reduce((most, family) => Math.max(most, family), -1),
    entries: { en, fr },
    shares,
  }
}

interface ReadTheme {
  readonly en: string
  readonly fr: string
  readonly families: readonly number[]
}

/** One theme a line, in UTF-16: its two names and the letters of its families. */
function readNames(bytes: Uint8Array): ReadTheme[] | null {
  const letters = Array.from({ length: bytes.length >> 1 }, (_, index) =>
    String.fromCharCode((bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8)),
  )
  const themes = letters
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [en = '', fr = '', families = ''] = line.split('|')
      return { en, fr, families: [...families].map((letter) => letter.charCodeAt(0) - 65) }
    })
  const isWhole = themes.every(
    ({ en, fr, families }) =>
      en !== '' && fr !== '' && families.every((family) => family >= 0 && family < 64),
  )
  return isWhole ? themes : null
}

function areKnown(shares: Uint8Array, themes: number): boolean {
  for (let at = 0; at < shares.length; at += 2) if ((shares[at] ?? 0) > themes) return false
  return true
}
