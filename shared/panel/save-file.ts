import type { ExportedFile } from '../app/messages.ts'

/** Revoking at once can cancel the download. */
const KEEP_MS = 10_000
/** Browsers ask before a page saves several files at once, and drop those that follow too fast. */
const GAP_MS = 500

let next: Promise<unknown> = Promise.resolve()

/**
 * Hands a file to the browser to save, and tells whether it took it; several are spaced out, and one
 * that it does not take holds no other up. Both hosts allow it from a page only.
 */
export function saveFile(file: ExportedFile): Promise<boolean> {
  const handed = next
    .then(() => hand(file))
    .then(
      () => true,
      () => false,
    )
  next = handed.then(() => new Promise((resolve) => setTimeout(resolve, GAP_MS)))
  return handed
}

function hand(file: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.mime};charset=utf-8` }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = file.name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS)
}
