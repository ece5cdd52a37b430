import type { Json } from '../document/json.ts'
import { type Packed, packText } from '../properties/packed.ts'
import { inside, refuseImage } from '../refusals.ts'
import { allowWrite, type PluginRun } from './plugin-run.ts'

/** Largest side, px. https://developers.figma.com/docs/plugins/api/properties/figma-createimage/ */
const IMAGE_LIMIT = 4096

/** Keeps an image; gives its hash. PNG, JPEG and GIF only. */
export function createImage(run: PluginRun, value: unknown): Packed {
  if (!(value instanceof Uint8Array)) {
    throw inside('createImage', 'Expected "data" to have type Uint8Array')
  }
  const picture = readPicture(value)
  if (picture === null) throw refuseImage('createImage', 'type')
  if (picture.width < 1 || picture.height < 1) throw refuseImage('createImage', 'small')
  if (picture.width > IMAGE_LIMIT || picture.height > IMAGE_LIMIT) {
    throw refuseImage('createImage', 'large')
  }
  const hash = hashBytes(value)
  run.board.images.set(hash, `data:${picture.mime};base64,${encodeBase64(value)}`)
  return packText(hash)
}

interface Picture {
  readonly mime: string
  readonly width: number
  readonly height: number
}

/** Type and size from the first bytes; null for any other type. */
export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47) {
    return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (bytes.length > 10 && view.getUint32(0) === 0x47494638) {
    return { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return readJpeg(view)
  return null
}

/** Walks the segments to the frame header. https://www.w3.org/Graphics/JPEG/itu-t81.pdf B.1.1 */
function readJpeg(view: DataView): Picture {
  const mime = 'image/jpeg'
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { mime, height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return { mime, width: 1, height: 1 }
}

/** A picture frame: size from the SVG, content kept as it is. https://developers.figma.com/docs/plugins/api/properties/figma-createnodefromsvg/ */
export function createSvgFrame(run: PluginRun, svg: string): string {
  if (!/<svg[\s>]/.test(svg))
    throw inside('createNodeFromSvg', 'Failed to import SVG [unverified text]')
  allowWrite(run, 'createNodeFromSvg')
  const box = /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(svg)
  const sideOf = (name: string, fallback: string | undefined) =>
    Number(
      new RegExp(`<svg[^>]*\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(svg)?.[1] ?? fallback ?? 100,
    )
  const props: Record<string, Json> = {
    name: 'Frame',
    width: sideOf('width', box?.[1]),
    height: sideOf('height', box?.[2]),
    fills: [],
    picture: `data:image/svg+xml;base64,${encodeBase64(encodeUtf8(svg))}`,
  }
  return run.board.create('FRAME', run.board.currentPage, props)
}

/** FNV-1a, four times with different seeds, as 40 hex digits: Figma's hashes are 40 long. */
function hashBytes(bytes: Uint8Array): string {
  let text = ''
  for (let seed = 0; seed < 5; seed += 1) {
    let hash = 0x811c9dc5 ^ seed
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
    text += (hash >>> 0).toString(16).padStart(8, '0')
  }
  return text
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function encodeBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((word >> shift) & 63))
    const used = Math.min(4, bytes.length - at + 1)
    parts.push(digits.slice(0, used).join('').padEnd(4, '='))
  }
  return parts.join('')
}

export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) {
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    } else {
      bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63))
      bytes.push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    }
  }
  return new Uint8Array(bytes)
}
