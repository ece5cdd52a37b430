import type { Packed } from '../properties/packed.ts'
import { freeze, unpackText } from './host.ts'

/** `figma.mixed`. */
export const mixed: unique symbol = Symbol('mixed')

type Wrap = (id: string, type: string) => object

let wrapNode: Wrap = () => ({})

/** nodes.ts says how nodes are made; values and nodes need each other. */
export function setWrap(wrap: Wrap): void {
  wrapNode = wrap
}

/** Opens what the host packed; see properties/packed.ts for the letters. */
export function openPacked(packed: Packed): unknown {
  if (typeof packed !== 'string') return packed
  const rest = packed.slice(1)
  switch (packed.charAt(0)) {
    case 's':
      return rest
    case 'j':
      return freeze(JSON.parse(rest))
    case 'm':
      return mixed
    case 'n':
      return openNode(rest)
    case 'l':
      return openNodes(rest)
    case 'w':
      return unpackText(rest)
    case 'd':
      return decodeBase64(rest)
    default:
      return undefined
  }
}

function openNode(text: string): object {
  const at = text.indexOf(' ')
  return wrapNode(text.slice(0, at), text.slice(at + 1))
}

function openNodes(text: string): readonly object[] {
  const nodes: object[] = []
  if (text !== '') {
    const parts = text.split(' ')
    for (let at = 0; at + 1 < parts.length; at += 2) {
      nodes.push(wrapNode(parts[at] ?? '', parts[at + 1] ?? ''))
    }
  }
  return Object.freeze(nodes)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** https://developers.figma.com/docs/plugins/api/properties/figma-base64decode/ */
export function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/[=\s]+/g, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let word = 0
  let at = 0
  for (let index = 0; index < digits.length; index += 1) {
    word = (word << 6) | Math.max(0, ALPHABET.indexOf(digits.charAt(index)))
    if (index % 4 > 0) {
      bytes[at] = (word >> (6 - 2 * (index % 4))) & 255
      at += 1
    }
  }
  return bytes
}

/** https://developers.figma.com/docs/plugins/api/properties/figma-base64encode/ */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += ALPHABET.charAt((word >> 18) & 63) + ALPHABET.charAt((word >> 12) & 63)
    text += at + 1 < bytes.length ? ALPHABET.charAt((word >> 6) & 63) : '='
    text += at + 2 < bytes.length ? ALPHABET.charAt(word & 63) : '='
  }
  return text
}
