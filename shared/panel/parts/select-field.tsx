import type { ComponentChildren } from 'preact'

interface SelectFieldProps<T extends string> {
  readonly label: ComponentChildren
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly isDisabled?: boolean
  readonly hint?: string
  readonly onChange: (value: T) => void
}

/** A labelled list of which one is chosen. */
export function SelectField<T extends string>({
  label,
  value,
  options,
  isDisabled = false,
  hint = '',
  onChange,
}: SelectFieldProps<T>) {
  return (
    <label class="field">
      {label}
      <select
        class="in"
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
      {hint !== '' && <span class="meta">{hint}</span>}
    </label>
  )
}
