import { useId } from 'preact/hooks'
import { readClock } from '../read-clock.ts'
import { useTyped } from '../use-typed.ts'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly longest?: number
  readonly hint?: string
  /** For `useLaterFocus`. */
  readonly focusName?: string
  readonly onInput: (value: string) => void
}

/** A labelled line. */
export function Field({ label, value, longest, hint, focusName, onInput }: FieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="in"
        type="text"
        data-focus={focusName}
        dir="auto"
        {...limits(longest, hint)}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  )
}

interface DateFieldProps {
  readonly label: string
  /** `2026-04-02`. */
  readonly value: string
  readonly onInput: (value: string) => void
}

/** A labelled day. An empty one is not told: the last good one stays. */
export function DateField({ label, value, onInput }: DateFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="in"
        type="date"
        value={value}
        onInput={(event) => {
          const date = event.currentTarget.value
          if (date !== '') onInput(date)
        }}
      />
    </div>
  )
}

interface ClockFieldProps {
  readonly label: string
  /** Minutes after midnight. */
  readonly minute: number
  readonly print: (minute: number) => string
  readonly onChange: (minute: number) => void
}

/**
 * A labelled time, written as the panel's language says it: browsers write their own time fields in
 * their own language. What cannot be read goes back to the last good one.
 */
export function ClockField({ label, minute, print, onChange }: ClockFieldProps) {
  const id = useId()
  const typed = useTyped(print(minute))
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="in"
        type="text"
        value={typed.value}
        onInput={(event) => typed.take(event.currentTarget.value)}
        onChange={(event) => {
          typed.take(null)
          const read = readClock(event.currentTarget.value)
          if (read !== null) onChange(read)
        }}
      />
    </div>
  )
}

interface AreaProps extends FieldProps {
  readonly rows?: number
  /** A paste of more characters is given here and not put into the field: that would hold the page up. */
  readonly mostPasted?: number
  readonly onLongPaste?: (text: string) => void
}

/** A labelled text of several lines. */
export function Area(props: AreaProps) {
  const { label, value, longest, hint, rows = 3, onInput } = props
  const { mostPasted = Number.POSITIVE_INFINITY, onLongPaste } = props
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="in"
        rows={rows}
        dir="auto"
        {...limits(longest, hint)}
        value={value}
        onPaste={(event) => {
          const text = event.clipboardData?.getData('text/plain') ?? ''
          if (text.length <= mostPasted) return
          event.preventDefault()
          onLongPaste?.(text)
        }}
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
