import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives the focus, once what is being changed is drawn, to the first of these `data-focus` names that
 * is there and can take it: moving a line of a list makes browsers forget where the reader was.
 */
export function useLaterFocus(): (...names: readonly string[]) => void {
  const wanted = useRef<readonly string[]>([])
  useLayoutEffect(() => {
    const names = wanted.current
    wanted.current = []
    focusFirst(names)
  })
  return (...names) => {
    wanted.current = names
  }
}

/** Gives the focus to the first of these names that is there and can take it. */
export function focusFirst(names: readonly string[]): void {
  for (const name of names) {
    const found = document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)
    if (found === null || found.matches(':disabled, [aria-disabled="true"]')) continue
    found.focus()
    return
  }
}
