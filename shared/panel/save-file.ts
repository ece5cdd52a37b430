import type { ExportedFile } from '../app/messages.ts'

/** Revoking at once can cancel the download. */
const KEEP_MS = 10_000
/** Several downloads in one breath are taken for abuse by some browsers. */
const GAP_MS = 400

let next = Promise.resolve()

/**
 * Hands a file to the browser to save; several are spaced out, and one that it does not take holds no
 * other up. Both hosts allow it from a page only.
 */
export function saveFile(file: ExportedFile): void {
  const hand = () => {
    const url = URL.createObjectURL(new Blob([file.text], { type: `${file.mime};charset=utf-8` }))
    const anchor = document.createElement('a')
    anchor.href = url
    anchor.download = file.name
    document.body.append(anchor)
    anchor.click()
    anchor.remove()
    setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
    return new Promise<void>((resolve) => {
      setTimeout(resolve, GAP_MS)
    })
  }
  next = next.then(hand).catch(() => undefined)
}
