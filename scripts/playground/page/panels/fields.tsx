/** A number with its name; what is out of range is brought back in. */
export function Figure(props: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}) {
  const { label, value, least, most, step, onChange } = props
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        step={step}
        value={value}
        onInput={({ currentTarget }) => {
          const wanted = currentTarget.valueAsNumber
          if (Number.isFinite(wanted)) onChange(Math.min(most, Math.max(least, wanted)))
        }}
      />
    </label>
  )
}

/** Something to tick. */
export function Choice(props: {
  readonly kind: 'checkbox' | 'radio'
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const { kind, label, checked, onChange } = props
  return (
    <label class="choice">
      <input
        type={kind}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
