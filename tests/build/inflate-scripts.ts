import { inflateSync } from 'node:zlib'
import { readLetters } from '../../plugin-figjam/ui/read-letters.ts'

/** What deflated bytes begin with (https://www.rfc-editor.org/rfc/rfc1950). */
const ZLIB = 0x78

/** The scripts a built page reads late, as a browser will run them. */
export function unpackLate(page: string): readonly string[] {
  const packed = page.matchAll(/<script type="text\/plain" id="(?!meaning")[a-z-]+">([^<]*)</g)
  return [...packed].map(([, text = '']) => {
    const bytes = Buffer.from(readLetters(text))
    return (bytes[0] === ZLIB ? inflateSync(bytes) : bytes).toString('utf8')
  })
}

/** A built page as it is written, without what it carries as letters: these may read like anything. */
export function withoutLetters(page: string): string {
  return page.replace(
    /(?<=["]|<script type="text\/plain" id="[a-z-]+">)[!#-;=-[\]-~]{1000,}(?=["<])/g,
    '',
  )
}

/** The scripts a built page carries deflated, as a browser will run them. */
export function inflateScripts(page: string): readonly string[] {
  const packed = page.match(/(?<=")[!#-;=-[\]-~]{1000,}(?=")/g) ?? []
  return packed.map((text) => inflateSync(readLetters(text)).toString('utf8'))
}
