import { useId } from 'preact/hooks'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly longest?: number
  readonly hint?: string
  readonly onInput: (value: string) => void
}

/** A labelled line. */
export function Field({ label, value, longest, hint, onInput }: FieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="in"
        type="text"
        {...limits(longest, hint)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}

interface WhenProps {
  readonly label: string
  readonly type: 'date' | 'time'
  /** `2026-04-02` or `09:00`. */
  readonly value: string
  readonly onInput: (value: string) => void
}

/** A labelled date or time. An empty one is not told: the last good one stays. */
export function WhenField({ label, type, value, onInput }: WhenProps) {
  const id = useId()
  const tell = (text: string) => {
    if (text !== '') onInput(text)
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input
          id={id}
          class="in"
          type="date"
          value={value}
          onInput={(event) => tell(event.currentTarget.value)}
        />
      ) : (
        <input
          id={id}
          class="in"
          type="time"
          value={value}
          onInput={(event) => tell(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

interface AreaProps extends FieldProps {
  readonly rows?: number
}

/** A labelled text of several lines. */
export function Area({ label, value, longest, hint, rows = 3, onInput }: AreaProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="in"
        rows={rows}
        {...limits(longest, hint)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}

function limits(longest: number | undefined, hint: string | undefined) {
  return {
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(hint === undefined ? {} : { placeholder: hint }),
  }
}
