/** In dp, or in px of a picture. */
export interface Size {
  readonly width: number
  readonly height: number
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(text: string): readonly number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    const value = alphabet.indexOf(character)
    if (value < 0) continue
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes.push((bits >> held) & 0xff)
    }
  }
  return bytes
}

function readSvgSize(source: string): Size | null {
  const side = (name: string) =>
    Number.parseFloat(new RegExp(`<svg[^>]*\\s${name}=["']?([\\d.]+)`, 'i').exec(source)?.[1] ?? '')
  const size = { width: side('width'), height: side('height') }
  if (size.width > 0 && size.height > 0) return size
  const box = /viewBox=["']?\s*[\d.-]+[\s,]+[\d.-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(source)
  if (box === null) return null
  return { width: Number(box[1]), height: Number(box[2]) }
}

function readPngSize(bytes: readonly number[]): Size | null {
  if (bytes[1] !== 0x50 || bytes[2] !== 0x4e || bytes[3] !== 0x47) return null
  const at = (offset: number) =>
    [0, 1, 2, 3].reduce((sum, step) => sum * 256 + (bytes[offset + step] ?? 0), 0)
  return { width: at(16), height: at(20) }
}

/** Size of the picture in a data URL (SVG or PNG); null when it cannot be told. */
export function readPictureSize(url: string): Size | null {
  const parts = /^data:image\/([a-z+.-]+)[^,]*?(;base64)?,(.*)$/is.exec(url)
  if (parts === null) return null
  const [, kind = '', base64, body = ''] = parts
  if (kind === 'png') return readPngSize(decodeBase64(body.slice(0, 64)))
  if (kind !== 'svg+xml') return null
  if (base64 === undefined) return readSvgSize(decodeURIComponent(body))
  return readSvgSize(String.fromCharCode(...decodeBase64(body.slice(0, 4000))))
}
