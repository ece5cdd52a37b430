import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'small' | 'link'
  readonly isDisabled?: boolean
  readonly label?: string
  /** For `useLaterFocus`. */
  readonly focusName?: string
  readonly onClick: () => void
  readonly children: ComponentChildren
}

const CLASSES = {
  primary: 'btn primary',
  plain: 'btn',
  small: 'btn small',
  link: 'btn link small',
}

/**
 * A screen has one primary button; Enter presses it, with Control from anywhere. `label` when the words
 * alone are ambiguous. One that waits keeps the focus of who pressed it: the browser would give it to the
 * page, where a second Enter presses the primary button.
 */
export function Button(props: ButtonProps) {
  const { kind = 'plain', isDisabled = false, label, focusName, onClick, children } = props
  return (
    <button
      type="button"
      class={CLASSES[kind]}
      aria-disabled={isDisabled}
      aria-label={label}
      data-focus={focusName}
      aria-keyshortcuts={kind === 'primary' ? 'Control+Enter' : undefined}
      onClick={() => !isDisabled && onClick()}
    >
      {children}
    </button>
  )
}
