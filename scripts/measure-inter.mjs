/**
 * Writes shared/core/layout/inter-widths.ts: how wide each character of Inter Medium and Bold is.
 * Run after an update of @fontsource/inter: node scripts/measure-inter.mjs
 *
 * `cmap` gives the glyph of a character and `hmtx` its advance width
 * (https://learn.microsoft.com/en-us/typography/opentype/spec/).
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readWoffTables } from './inter-fonts.mjs'

const TARGET = new URL('../shared/core/layout/inter-widths.ts', import.meta.url)
const SUBSETS = ['latin', 'latin-ext']
/** Space to tilde, Latin-1, the rest of French and its neighbours, and the signs boards use. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x100, 0x17f],
  [0x2010, 0x201e],
]
const EXTRA = '†•…‹›€™→−≈≤≥●'

function readTables(file) {
  const { tables } = readWoffTables(readFileSync(file))
  return Object.fromEntries(tables.map(({ name, content }) => [name, content]))
}

/** Format 4 of `cmap`: segments of the Basic Multilingual Plane. */
function glyphOf(cmap, code) {
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4))
    if (table.readUInt16BE(0) !== 4) continue
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
  }
  return 0
}

function measure(fonts, code) {
  for (const { cmap, hmtx, hhea, head } of fonts) {
    const glyph = glyphOf(cmap, code)
    if (glyph === 0) continue
    const last = hhea.readUInt16BE(34) - 1
    const advance = hmtx.readUInt16BE(4 * Math.min(glyph, last))
    return Math.round((advance / head.readUInt16BE(18)) * 1000)
  }
  return null
}

const require = createRequire(import.meta.url)
const fontsOf = (weight) =>
  SUBSETS.map((subset) =>
    readTables(require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`)),
  )
const medium = fontsOf(500)
const bold = fontsOf(700)
const codes = [
  ...RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  ),
  ...[...EXTRA].map((sign) => sign.codePointAt(0)),
].filter((code) => measure(medium, code) !== null && measure(bold, code) !== null)

writeFileSync(
  TARGET,
  `/** Made by scripts/measure-inter.mjs from @fontsource/inter: do not edit. */

/** The characters that were measured, in the order of the widths. */
export const MEASURED =
  ${JSON.stringify(String.fromCodePoint(...codes))}

/** Advance widths in thousandths of an em. */
export const MEDIUM_WIDTHS = [${codes.map((code) => measure(medium, code))}]

export const BOLD_WIDTHS = [${codes.map((code) => measure(bold, code))}]
`,
)
execFileSync('npx', ['biome', 'format', '--write', TARGET.pathname], { stdio: 'inherit' })
