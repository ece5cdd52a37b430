import { useId } from 'preact/hooks'

interface SegmentsProps<Value extends string> {
  readonly legend: string
  readonly isLegendQuiet?: boolean
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** Two or three ways to look at one thing. Real radio buttons: arrows move between them. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const name = useId()
  return (
    <fieldset class="segments">
      <legend class={props.isLegendQuiet === true ? 'quiet' : ''}>{props.legend}</legend>
      <div class="seg">
        {props.options.map(({ value, label }) => (
          <label key={value} class={value === props.value ? 'on' : ''}>
            <input
              type="radio"
              class="quiet"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
