import { inflateSync } from 'node:zlib'

/** The scripts a built page carries deflated, as a browser will run them. */
export function inflateScripts(page: string): readonly string[] {
  const packed = page.match(/(?<=")[A-Za-z0-9+/]{1000,}={0,2}(?=")/g) ?? []
  return packed.map((text) => inflateSync(Buffer.from(text, 'base64')).toString('utf8'))
}
