import { useState } from 'preact/hooks'
import { proposeDots } from '../../core/workshop/advice/propose-dots.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Stepper } from './stepper.tsx'

const USUAL_OPTIONS = 12
const MOST_OPTIONS = 300

interface DotAdviceProps {
  /** Notes that were voted on; null before they were counted. */
  readonly counted: number | null
  readonly onTake: (dots: number) => void
}

/** How many dots to give each person, by the number of options; each rule with who says so. */
export function DotAdvice({ counted, onTake }: DotAdviceProps) {
  const panel = usePanel()
  const words = panel.words.value.advice
  const [typed, setTyped] = useState<number | null>(null)
  const options = typed ?? Math.max(1, counted ?? USUAL_OPTIONS)
  const proposals = proposeDots(options)
  return (
    <details>
      <summary>{words.dots.title}</summary>
      <div class="stack wide">
        <Stepper
          label={words.dots.options}
          value={options}
          least={1}
          most={MOST_OPTIONS}
          fewer={words.dots.fewer}
          more={words.dots.more}
          onChange={setTyped}
        />
        <ul class="plain stack">
          {proposals.map(({ dots, rule, source }) => (
            <li class="row between top" key={rule}>
              <span class="grow">
                {words.dots.rules[rule]}
                {source !== null && <span class="meta line">{words.source(source.name)}</span>}
              </span>
              <Button kind="small" onClick={() => onTake(dots)}>
                {words.dots.take(dots)}
              </Button>
            </li>
          ))}
        </ul>
        {!proposals.some(({ rule }) => rule === 'few') && <p class="meta">{words.dots.tooFew}</p>}
      </div>
    </details>
  )
}
