import { inflateSync } from 'node:zlib'
import { readLetters } from '../../plugin-figjam/ui/read-letters.ts'

/** The scripts a built page carries deflated, as a browser will run them. */
export function inflateScripts(page: string): readonly string[] {
  const packed = page.match(/(?<=")[#-;=-[\]-w}~]{1000,}(?=")/g) ?? []
  return packed.map((text) => inflateSync(readLetters(text)).toString('utf8'))
}
