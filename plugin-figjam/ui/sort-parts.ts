import { inflate } from '../../shared/page/inflate.ts'
import { readPacked } from './read-packed.ts'

/**
 * A worker from a blob, which Figma allows
 * (https://developers.figma.com/docs/plugins/frozen-plugins/).
 */
export async function openWorker(): Promise<Worker> {
  const script = await inflate(readPacked('sort-worker'))
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  // The worker holds what it has read; an address let go of too soon may end it before.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true })
  return worker
}

export async function fetchTable(): Promise<Uint8Array<ArrayBuffer>> {
  return readPacked('meaning')
}
