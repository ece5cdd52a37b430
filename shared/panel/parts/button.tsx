import type { ComponentChildren } from 'preact'

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'small' | 'link'
  readonly isDisabled?: boolean
  readonly label?: string
  readonly onClick: () => void
  readonly children: ComponentChildren
}

const CLASSES = {
  primary: 'btn primary',
  plain: 'btn',
  small: 'btn small',
  link: 'btn link small',
}

/** A screen has one primary button; Enter presses it. `label` when the words alone are ambiguous. */
export function Button({ kind = 'plain', isDisabled, label, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={CLASSES[kind]}
      disabled={isDisabled === true}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
