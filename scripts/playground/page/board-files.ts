/** Browsers may cancel a download whose address is taken back at once. */
const REVOKE_AFTER_MS = 10_000

/** Hands a text to the person as a file. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS)
}

/** Lets the person pick a file; its text, or null when none was picked. */
export function pickFile(label: string): Promise<string | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.setAttribute('aria-label', label)
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]?.text() ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}
