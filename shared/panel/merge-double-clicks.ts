/**
 * A double click is one act. When other words have come under the pointer since its first click, as
 * "Stop" where "Place" was, the second click is lost; where the words stay, as on "+ 1 min", it counts.
 */
export function mergeDoubleClicks(root: HTMLElement): void {
  let clicked = ''
  root.addEventListener(
    'click',
    (event) => {
      const words = wordsUnder(event.target)
      // 1 is a first click, 0 comes from the keyboard or from a program.
      if (event.detail > 1 && words !== clicked) {
        event.preventDefault()
        event.stopPropagation()
      } else clicked = words
    },
    { capture: true },
  )
}

function wordsUnder(target: EventTarget | null): string {
  if (!(target instanceof Element)) return ''
  const control = target.closest('button, a, summary, label')
  return control?.getAttribute('aria-label') ?? control?.textContent ?? ''
}
