import { useState } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

interface DecidedListProps {
  readonly label: string
  /** What is there now; one of the options. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** What the button beside it says. */
  readonly verb: string
  /** For `useLaterFocus` and `useDecided`. */
  readonly focusName?: string
  readonly isShort?: boolean
  readonly onDecide: (value: string) => void
}

/**
 * A list to choose from, and a button once another value is chosen: in some browsers each arrow key
 * changes a list, and to walk through it must decide nothing.
 */
export function DecidedList(props: DecidedListProps) {
  const { label, value, options, verb, focusName, isShort, onDecide } = props
  const [chosen, setChosen] = useState<string | null>(null)
  const { about } = usePanel().words.value
  const wanted = options.some((option) => option.value === chosen) ? (chosen ?? value) : value
  const decide = () => {
    setChosen(null)
    onDecide(wanted)
  }
  return (
    <div class="row wrap" data-enter="here">
      <select
        class={isShort ? 'in short' : 'in'}
        aria-label={label}
        data-focus={focusName}
        value={wanted}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {wanted !== value && (
        <Button kind="small" label={about(verb, label)} onClick={decide}>
          {verb}
        </Button>
      )}
    </div>
  )
}
