interface StepperProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly fewer: string
  readonly more: string
  readonly onChange: (value: number) => void
}

/** A small whole number, one click at a time. A button at its end keeps the focus of who pressed it. */
export function Stepper({ label, value, least, most, fewer, more, onChange }: StepperProps) {
  return (
    <div class="row between">
      <b>{label}</b>
      <div class="stepper">
        <button
          type="button"
          aria-label={fewer}
          aria-disabled={value <= least}
          onClick={() => value > least && onChange(value - 1)}
        >
          −
        </button>
        <output aria-label={label}>{value}</output>
        <button
          type="button"
          aria-label={more}
          aria-disabled={value >= most}
          onClick={() => value < most && onChange(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
