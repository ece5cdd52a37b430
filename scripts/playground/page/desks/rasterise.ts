import type { Rasterise } from '../../hosts/figjam/run/session.ts'

/** Draws SVG as a bitmap with the browser's own renderer. Throws when the picture cannot be drawn. */
export const rasterise: Rasterise = async (svg, { width, height, format }) => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width))
    canvas.height = Math.max(1, Math.round(height))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const type = format === 'JPG' ? 'image/jpeg' : 'image/png'
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type))
    if (blob === null) throw new Error('The picture could not be drawn.')
    return new Uint8Array(await blob.arrayBuffer())
  } finally {
    URL.revokeObjectURL(url)
  }
}
