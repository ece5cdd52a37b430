import { host, packFor } from './host.ts'
import { startAsync } from './promises.ts'
import { openPacked } from './values.ts'

/** An image handle. https://developers.figma.com/docs/plugins/api/Image/ */
function imageOf(hash: string): object {
  const getBytesAsync = () => startAsync('getImageBytes', [hash]) as Promise<Uint8Array>
  return Object.freeze({
    hash,
    getBytesAsync,
    async getSizeAsync() {
      const bytes = await getBytesAsync()
      return startAsync('getImageSize', [host.put(bytes.slice().buffer as ArrayBuffer)])
    },
  })
}

export function createImage(bytes: unknown): object {
  return imageOf(String(openPacked(host.global('createImage', packFor('createImage', [bytes])))))
}

export function getImageByHash(hash: unknown): object | null {
  const found = openPacked(host.global('getImageByHash', packFor('getImageByHash', [hash])))
  return typeof found === 'string' ? imageOf(found) : null
}
