interface StepperProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly fewer: string
  readonly more: string
  readonly onChange: (value: number) => void
}

/** A small whole number, one click at a time. */
export function Stepper({ label, value, least, most, fewer, more, onChange }: StepperProps) {
  return (
    <div class="row between">
      <b>{label}</b>
      <div class="stepper">
        <button
          type="button"
          aria-label={fewer}
          disabled={value <= least}
          onClick={() => onChange(value - 1)}
        >
          −
        </button>
        <output aria-label={label}>{value}</output>
        <button
          type="button"
          aria-label={more}
          disabled={value >= most}
          onClick={() => onChange(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  )
}
