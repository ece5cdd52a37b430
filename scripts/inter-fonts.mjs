/**
 * Inter as OpenType files, for the picture renderer, which reads no WOFF. A WOFF file holds the same
 * tables, compressed one by one (https://www.w3.org/TR/WOFF/).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/inter', import.meta.url))
const WEIGHTS = [500, 700]
const SUBSETS = ['latin', 'latin-ext']

/**
 * @typedef {{ readonly name: string, readonly checksum: number, readonly content: Buffer }} Table
 * @typedef {{ readonly flavour: number, readonly tables: readonly Table[] }} Font
 */

/**
 * The tables of a WOFF file, decompressed.
 *
 * @param {Buffer} bytes
 * @returns {Font}
 */
export function readWoffTables(bytes) {
  const tables = []
  for (let i = 0; i < bytes.readUInt16BE(12); i += 1) {
    const entry = 44 + i * 20
    const start = bytes.readUInt32BE(entry + 4)
    const packed = bytes.readUInt32BE(entry + 8)
    const raw = bytes.subarray(start, start + packed)
    const isPacked = packed < bytes.readUInt32BE(entry + 12)
    tables.push({
      name: bytes.toString('latin1', entry, entry + 4),
      checksum: bytes.readUInt32BE(entry + 16),
      content: isPacked ? inflateSync(raw) : raw,
    })
  }
  return { flavour: bytes.readUInt32BE(4), tables }
}

/** @param {Font} font */
function toOpenType({ flavour, tables }) {
  const count = tables.length
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(flavour, 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  let offset = head.length
  /** @type {Buffer[]} */
  const parts = [head]
  for (const [i, { name, checksum, content }] of tables.entries()) {
    const entry = 12 + 16 * i
    head.write(name, entry, 'latin1')
    head.writeUInt32BE(checksum, entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(content.length, entry + 12)
    const padding = Buffer.alloc((4 - (content.length % 4)) % 4)
    parts.push(content, padding)
    offset += content.length + padding.length
  }
  return Buffer.concat(parts)
}

/**
 * Path of one WOFF file of the package.
 *
 * @param {string} subset
 * @param {number} weight
 */
export function interFile(subset, weight) {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@fontsource/inter/package.json'))
  return `${folder}/files/inter-${subset}-${weight}-normal.woff`
}

/** Paths of Inter Medium and Bold as OpenType files, made once. */
export async function interFonts() {
  await mkdir(CACHE, { recursive: true })
  const paths = []
  for (const weight of WEIGHTS) {
    for (const subset of SUBSETS) {
      const name = `inter-${subset}-${weight}-normal`
      const tables = readWoffTables(await readFile(interFile(subset, weight)))
      await writeFile(`${CACHE}/${name}.ttf`, toOpenType(tables))
      paths.push(`${CACHE}/${name}.ttf`)
    }
  }
  return paths
}
