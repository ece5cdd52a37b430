import { useEffect, useState } from 'preact/hooks'
import type { TemplateReading } from '../../core/catalogue/read-template.ts'
import type { PreparedReading } from '../../core/workshop/read-prepared.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'
import { TemplateFlaws } from './template-flaws.tsx'

type Refused = Extract<PreparedReading, { readonly refusal: unknown }>

/** Takes up what a file holds, or says why it cannot be. */
export function FileOutcome({ reading }: { readonly reading: PreparedReading | TemplateReading }) {
  const panel = usePanel()
  const [same, setSame] = useState<WorkshopSetup | null>(null)
  useEffect(() => {
    setSame(null)
    if ('template' in reading) panel.send({ type: 'use-template', template: reading.template })
    if (!('setup' in reading)) return
    const { setup } = reading
    const { placed } = panel.view.peek() ?? { placed: null }
    if (placed?.setup.doc === setup.doc) setSame(setup)
    else panel.send({ type: 'open-prepared', setup, inPlace: false })
  }, [reading])
  if ('refusal' in reading) return <Refusal refused={reading} />
  if ('flaws' in reading) return <TemplateFlaws flaws={reading.flaws} />
  return same === null ? null : <SameWorkshop setup={same} onDone={() => setSame(null)} />
}

interface SameWorkshopProps {
  readonly setup: WorkshopSetup
  readonly onDone: () => void
}

/** It is on this board already: change that one, or have a second. */
function SameWorkshop({ setup, onDone }: SameWorkshopProps) {
  const panel = usePanel()
  const words = panel.words.value.prepared
  const open = (inPlace: boolean) => {
    onDone()
    panel.send({ type: 'open-prepared', setup, inPlace })
  }
  return (
    <Message tone="info" title={words.sameTitle} text={words.sameText}>
      <Button kind="small" onClick={() => open(true)}>
        {words.sameUpdate}
      </Button>
      <Button kind="small" onClick={() => open(false)}>
        {words.sameBeside}
      </Button>
    </Message>
  )
}

const MOST_TOLD = 5

function Refusal({ refused }: { readonly refused: Refused }) {
  const words = usePanel().words.value.prepared
  const { refusal, flaws } = refused
  const more = flaws.length - MOST_TOLD
  return (
    <>
      <Message
        tone="warn"
        title={words.refusals[refusal].title}
        text={words.refusals[refusal].text}
      />
      {flaws.length > 0 && (
        <ul class="list">
          {flaws.slice(0, MOST_TOLD).map(({ path, expected }) => (
            <li key={path}>
              <span class="grow">
                <code>{path}</code>
                <span class="meta line">{words.expected(expected)}</span>
              </span>
            </li>
          ))}
          {more > 0 && <li class="meta">{words.moreFlaws(more)}</li>}
        </ul>
      )}
    </>
  )
}
