/** What can have the focus and is on the screen; the main button is no place to be put by surprise. */
const CONTROLS = ':is(button:not(.primary), input, select, textarea, summary, a[href])'

/** A control, and which it is among those of each element around it, the nearest first. */
interface Held {
  readonly control: HTMLElement
  readonly around: readonly { readonly element: Element; readonly rank: number }[]
}

/**
 * Whoever works from the keyboard keeps their place: when the control they are at goes ("Keep", once a
 * pile is kept) or is moved, the one that stands there now has the focus. Left to itself the page would
 * have it, where Enter presses the main button. Returns how to end it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let held: Held | null = null
  const hold = ({ target }: FocusEvent) => {
    held = target instanceof HTMLElement ? holdOn(target) : null
  }
  // Who points beside the controls leaves them.
  const letGo = () => {
    held = null
  }
  const observer = new MutationObserver(() => {
    if (held === null || !document.hasFocus()) return
    if (document.activeElement === held.control) held = holdOn(held.control)
    else if (document.activeElement === document.body) {
      // The same one is where its reader left it; what came into view meanwhile (a message) stays there.
      findControl(held)?.focus({ preventScroll: held.control.isConnected })
    }
  })
  root.addEventListener('focusin', hold)
  root.addEventListener('pointerdown', letGo, { capture: true })
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] })
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', hold)
    root.removeEventListener('pointerdown', letGo, { capture: true })
  }
}

function listControls(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) =>
    control.checkVisibility(),
  )
}

function isFree(control: HTMLElement): boolean {
  return !control.matches(':disabled')
}

/** Null outside of a screen: its title has the focus when another comes. */
function holdOn(control: HTMLElement): Held | null {
  const screen = control.closest('main, footer')
  if (screen === null) return null
  const around: Held['around'][number][] = []
  let element = control.parentElement
  while (element !== null) {
    around.push({
      element,
      rank: Math.max(0, listControls(element).filter(isFree).indexOf(control)),
    })
    element = element === screen ? null : element.parentElement
  }
  return { control, around }
}

/** The very control where it is still there; one that waits is waited for, also the one that took its place. */
function findControl({ control, around }: Held): HTMLElement | undefined {
  if (control.isConnected) return control
  for (const { element, rank } of around) {
    if (!element.isConnected) continue
    const controls = listControls(element)
    const free = controls.filter(isFree)
    if (controls.length > 0) return free[rank] ?? free.at(-1)
  }
  return undefined
}
