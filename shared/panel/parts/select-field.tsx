import type { ComponentChildren } from 'preact'

interface SelectFieldProps<T extends string> {
  readonly label: ComponentChildren
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly isDisabled?: boolean
  /** Of what describes it, beside. */
  readonly hintId?: string | undefined
  readonly onChange: (value: T) => void
}

/** A labelled list of which one is chosen. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  isDisabled = false,
  hintId,
  onChange,
}: SelectFieldProps<T>) {
  return (
    <label class="field">
      {label}
      <select
        class="in"
        aria-describedby={hintId}
        disabled={isDisabled}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
