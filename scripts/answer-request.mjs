/** Plain static answers over HTTP, from memory or from a folder. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { ServeError, sentences } from './serve-wording.mjs'

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** @typedef {string | Uint8Array | null} Body null is "not found" */
/** @typedef {(path: string) => Promise<Body>} Answer */

/** @param {string} path */
function typeOf(path) {
  return TYPES[extname(path) || '.html'] ?? 'application/octet-stream'
}

/**
 * A file of a folder; a folder's own page for a path that ends in a slash; null outside of it.
 *
 * @param {string} folder
 * @param {string} path decoded, starts with a slash
 * @returns {Promise<Buffer | null>}
 */
export function readFrom(folder, path) {
  const asked = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path))
  if (!asked.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return Promise.resolve(null)
  return readFile(asked).catch(() => null)
}

/**
 * As `readFrom`; a path that is not there is tried without its first folder: apps are often built for
 * a sub-path of the place that publishes them, and name it in their addresses.
 *
 * @param {string} folder
 * @param {string} path decoded, starts with a slash
 * @returns {Promise<Buffer | null>}
 */
export async function readPublished(folder, path) {
  return (
    (await readFrom(folder, path)) ?? (await readFrom(folder, path.replace(/^\/[^/]+(?=\/)/, '')))
  )
}

/**
 * Listens on this machine only. Throws ServeError when the port is taken.
 *
 * @param {number} port 0 for any that is free
 * @param {Answer} answer
 * @returns {Promise<{ readonly url: string, close(): Promise<void> }>}
 */
export function listen(port, answer) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const fail = (/** @type {unknown} */ cause) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(cause instanceof Error ? cause.message : String(cause))
    }
    answer(path).then((body) => {
      const known = body !== null
      response.writeHead(known ? 200 : 404, {
        'content-type': typeOf(path),
        'cache-control': 'no-store',
      })
      response.end(body ?? '')
    }, fail)
  })
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(error.code === 'EADDRINUSE' ? new ServeError(sentences.portTaken(port)) : error)
    })
    server.listen(port, 'localhost', () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      resolve({ url: `http://localhost:${bound}/`, close: () => closeServer(server) })
    })
  })
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closeServer(server) {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
