import { partSteps, type Steps } from '../../steps.ts'
import type { Language } from '../clustering.ts'
import { decodeThemes } from './decode-themes.ts'
import { LINES_IN_CODEBOOK, type Meaning } from './meaning.ts'
import { unpackKeys } from './unpack-keys.ts'

const MAGIC = 'SNV2'
const VERSION = 2
const HEADER_BYTES = 36
/** Before a French or English stem that means something else than its own entry says. */
const STEM_MARK = { fr: '*', en: '>' }
/** Before a French word as it is written, of which the same is true. */
const WORD_MARK = '='
/** The stem of an irregular form, beside that of its lemma. */
const IRREGULAR = /^[^*>=]/

/**
 * Reads a table of stem vectors, in the format described in `FORMAT.md`. Null when the bytes are
 * not one, or not a whole one: clustering then goes by words alone.
 */
export function* decodeVectors(bytes: Uint8Array): Steps<Meaning | null> {
  const header = readHeader(bytes)
  if (header === null) return null
  const { view, dimensions, groupSize, english, french, aliases } = header
  const groups = dimensions / groupSize
  const entries = english.count + french.count
  let at = HEADER_BYTES
  const take = (length: number): Uint8Array => {
    at += length
    return bytes.subarray(at - length, at)
  }

  const englishKeys = unpackKeys(take(english.bytes))
  yield 0.2
  const frenchKeys = unpackKeys(take(french.bytes))
  yield 0.4
  const aliasKeys = unpackKeys(take(aliases.bytes))
  yield 0.6
  if (englishKeys.length !== english.count || frenchKeys.length !== french.count) return null
  if (aliasKeys.length !== aliases.count) return null
  const aliasAt = at
  take(2 * aliases.count)
  const rarity = take(entries)
  const codebookAt = at
  const codebooks = new Float32Array(groups * LINES_IN_CODEBOOK * groupSize)
  take(2 * codebooks.length)
  for (let index = 0; index < codebooks.length; index++) {
    codebooks[index] = readHalf(view.getUint16(codebookAt + 2 * index, true))
  }
  yield 0.7
  const byEnglish = new Map(englishKeys.map((key, index) => [key, index]))
  yield 0.8
  const byFrench = new Map(frenchKeys.map((key, index) => [key, english.count + index]))
  const known = { en: byEnglish, fr: byFrench }
  addAliases(
    known,
    aliasKeys.map((key, index) => ({ key, entry: view.getUint16(aliasAt + 2 * index, true) })),
  )
  const codes = take(entries * groups)
  const themes = yield* partSteps(decodeThemes(take(header.themeBytes), known, entries), 0.9, 1)
  if (themes === null) return null
  return { dimensions, groupSize, entries: known, rarity, codes, codebooks, themes }
}

interface Alias {
  readonly key: string
  readonly entry: number
}

/** Where a stem means something else than its own entry says, its irregular forms do too. */
function addAliases(
  { en, fr }: Readonly<Record<Language, Map<string, number>>>,
  aliases: readonly Alias[],
): void {
  const marked = { [STEM_MARK.en]: en, [STEM_MARK.fr]: fr }
  const moved = new Map(
    aliases
      .filter(({ key }) => key.startsWith(STEM_MARK.fr))
      .map(({ key, entry }) => [fr.get(key.slice(1)), entry]),
  )
  for (const { key, entry } of aliases) {
    if (IRREGULAR.test(key)) fr.set(key, moved.get(entry) ?? entry)
  }
  for (const { key, entry } of aliases) {
    const stems = marked[key.charAt(0)]
    if (stems !== undefined) stems.set(key.slice(1), entry)
    else if (key.startsWith(WORD_MARK)) fr.set(key, entry)
  }
}

interface Block {
  readonly count: number
  readonly bytes: number
}

interface Header {
  readonly view: DataView
  readonly dimensions: number
  readonly groupSize: number
  readonly english: Block
  readonly french: Block
  readonly aliases: Block
  readonly themeBytes: number
}

/** The header, once its figures add up to the very length of the bytes. */
function readHeader(bytes: Uint8Array): Header | null {
  if (bytes.length < HEADER_BYTES) return null
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC || bytes[4] !== VERSION) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const dimensions = view.getUint8(5)
  const groupSize = view.getUint8(6)
  const figure = (index: number): number => view.getUint32(8 + 4 * index, true)
  const english = { count: figure(0), bytes: figure(4) }
  const french = { count: figure(1), bytes: figure(5) }
  const aliases = { count: figure(2), bytes: figure(6) }
  const themeBytes = figure(3)
  if (groupSize === 0 || dimensions % groupSize !== 0) return null
  const groups = dimensions / groupSize
  const expected =
    HEADER_BYTES +
    english.bytes +
    french.bytes +
    aliases.bytes +
    2 * aliases.count +
    (english.count + french.count) +
    2 * dimensions * LINES_IN_CODEBOOK +
    (english.count + french.count) * groups +
    themeBytes
  if (expected !== bytes.length) return null
  return { view, dimensions, groupSize, english, french, aliases, themeBytes }
}

/** IEEE 754 half precision: 1 sign, 5 exponent, 10 fraction bits. The table holds no infinity. */
function readHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return 0
  if (exponent === 0) return sign * fraction * 2 ** -24
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
