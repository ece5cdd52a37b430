/** What the plugins' pages are made of, as text. */
import { deflateSync } from 'node:zlib'
import { printLetters } from './print-letters.mjs'

/**
 * A script's text inside a page ends at the first `</script`, and `<!--` hides that end from the
 * browser, whatever the quotes around them (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 *
 * @param {string} script
 */
export function escapeInlineScript(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3C!--')
}

/** @param {{ readonly head: string, readonly body: string }} parts */
export function printPage({ head, body }) {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<title>Atelier</title>',
    head,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n')
}

/** A script that gives the page its style. @param {string} style */
export function printStyle(style) {
  const made = "Object.assign(document.createElement('style'),{textContent:"
  return `document.head.append(${made}${JSON.stringify(style)}}));`
}

/** A script a page carries and runs late. @param {string} id @param {string} script */
export function printDeflated(id, script) {
  return printPacked(id, deflateSync(script, { level: 9 }))
}

/** Something a page carries and reads late. @param {string} id @param {Buffer} packed */
export function printPacked(id, packed) {
  return `<script type="text/plain" id="${id}">${printLetters(packed)}</script>`
}
