/**
 * Writes shared/core/layout/inter-widths.ts: how wide each character of Inter Medium and Bold is.
 * Run after an update of @fontsource/inter: node scripts/measure-inter.mjs
 *
 * `cmap` gives the glyph of a character and `hmtx` its advance width
 * (https://learn.microsoft.com/en-us/typography/opentype/spec/).
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { interFile, readWoffTables } from './inter-fonts.mjs'

const TARGET = new URL('../shared/core/layout/inter-widths.ts', import.meta.url)
const SUBSETS = ['latin', 'latin-ext']
/** Space to tilde, Latin-1, the rest of French and its neighbours, and the signs boards use. */
const RANGES = [
  { first: 0x20, last: 0x7e },
  { first: 0xa0, last: 0xff },
  { first: 0x100, last: 0x17f },
  { first: 0x2010, last: 0x201e },
]
const EXTRA = '†•…‹›€™→−≈≤≥●'

/**
 * @typedef {(code: number) => number | null} Widths Thousandths of an em; null for a missing glyph.
 */

/**
 * @param {string} file
 * @returns {Widths}
 */
function readWidths(file) {
  const { tables } = readWoffTables(readFileSync(file))
  /** @param {string} name */
  const table = (name) => {
    const found = tables.find((one) => one.name === name)
    if (found === undefined) throw new Error(`${file} has no table ${name}`)
    return found.content
  }
  const [cmap, hmtx, hhea, head] = [table('cmap'), table('hmtx'), table('hhea'), table('head')]
  const last = hhea.readUInt16BE(34) - 1
  return (code) => {
    const glyph = glyphOf(cmap, code)
    if (glyph === 0) return null
    const advance = hmtx.readUInt16BE(4 * Math.min(glyph, last))
    return Math.round((advance / head.readUInt16BE(18)) * 1000)
  }
}

/**
 * Format 4 of `cmap`: segments of the Basic Multilingual Plane. 0 is "no glyph".
 *
 * @param {Buffer} cmap
 * @param {number} code
 */
function glyphOf(cmap, code) {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    if (table.readUInt16BE(0) === 4) return glyphInSegments(table, code)
  }
  return 0
}

/**
 * @param {Buffer} table
 * @param {number} code
 */
function glyphInSegments(table, code) {
  const twice = table.readUInt16BE(6)
  for (let at = 0; at < twice; at += 2) {
    if (code > table.readUInt16BE(14 + at)) continue
    const first = table.readUInt16BE(16 + twice + at)
    if (code < first) return 0
    const delta = table.readUInt16BE(16 + 2 * twice + at)
    const offsetAt = 16 + 3 * twice + at
    const offset = table.readUInt16BE(offsetAt)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = table.readUInt16BE(offsetAt + offset + 2 * (code - first))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}

/** @param {number} weight */
function widthsOf(weight) {
  const fonts = SUBSETS.map((subset) => readWidths(interFile(subset, weight)))
  /** @type {Widths} */
  const widths = (code) => fonts.map((font) => font(code)).find((width) => width !== null) ?? null
  return widths
}

const medium = widthsOf(500)
const bold = widthsOf(700)
const characters = [
  ...RANGES.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
  ),
  ...EXTRA,
].filter((character) => medium(codeOf(character)) !== null && bold(codeOf(character)) !== null)

/** @param {string} character */
function codeOf(character) {
  return character.codePointAt(0) ?? 0
}

/** @param {Widths} widths */
function list(widths) {
  return characters.map((character) => widths(codeOf(character))).join()
}

writeFileSync(
  TARGET,
  `/** Made by scripts/measure-inter.mjs from @fontsource/inter: do not edit. */

/** The characters that were measured, in the order of the widths. */
export const MEASURED =
  ${JSON.stringify(characters.join(''))}

/** Advance widths in thousandths of an em. */
export const MEDIUM_WIDTHS = [${list(medium)}]

export const BOLD_WIDTHS = [${list(bold)}]
`,
)
execFileSync('npx', ['biome', 'format', '--write', TARGET.pathname], { stdio: 'inherit' })
