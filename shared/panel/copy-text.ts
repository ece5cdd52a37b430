/**
 * Copies a text inside a click. Neither host lets a page use the clipboard's own API, so the old way
 * comes first; false when both are refused, and the text is then shown to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  const { activeElement } = document
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  area.style.cssText = 'position:fixed;left:-9999px;top:0'
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  // Whoever copied goes on from where they pressed.
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
  if (copied) return true
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
