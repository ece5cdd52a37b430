import { useState } from 'preact/hooks'
import type { TemplateFlaw, TemplateReading } from '../../core/catalogue/read-template.ts'
import { loadPart } from '../../core/load-part.ts'
import { LONGEST_PREPARED } from '../../core/workshop/prepared-file.ts'
import type { PreparedReading } from '../../core/workshop/read-prepared.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { laterWords } from '../later-words.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'
import { TemplateFlaws } from './template-flaws.tsx'

type Refused = Extract<PreparedReading, { readonly refusal: unknown }>

/** Opens a prepared workshop, or a template, from a file. What is no such file is told apart, kindly. */
export function OpenPrepared() {
  const panel = usePanel()
  const words = panel.words.value.prepared
  const [refused, setRefused] = useState<Refused | null>(null)
  const [same, setSame] = useState<WorkshopSetup | null>(null)
  const [flaws, setFlaws] = useState<readonly TemplateFlaw[]>([])
  const open = (setup: WorkshopSetup, inPlace: boolean) => {
    setSame(null)
    panel.send({ type: 'open-prepared', setup, inPlace })
  }
  const read = async (file: File) => {
    setSame(null)
    setRefused(null)
    setFlaws([])
    const opened = await readTemplate(file)
    if (opened !== null && 'flaws' in opened) return setFlaws(opened.flaws)
    if (opened !== null) return panel.send({ type: 'use-template', template: opened.template })
    const reading = await readFile(file)
    if ('refusal' in reading) return setRefused(reading)
    const { placed } = panel.view.peek() ?? { placed: null }
    if (placed?.setup.doc === reading.setup.doc) return setSame(reading.setup)
    open(reading.setup, false)
  }
  return (
    <div class="stack tight">
      <div>
        <label class="btn small file">
          {words.open}
          <input
            type="file"
            class="quiet"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget
              const [file] = field.files ?? []
              if (file !== undefined) void read(file)
              // The same file may be chosen again once it is mended.
              field.value = ''
            }}
          />
        </label>
      </div>
      <div role="status">
        {refused !== null && <Refusal refused={refused} />}
        {flaws.length > 0 && laterWords.value !== null && <TemplateFlaws flaws={flaws} />}
        {same !== null && (
          <Message tone="info" title={words.sameTitle} text={words.sameText}>
            <Button kind="small" onClick={() => open(same, true)}>
              {words.sameUpdate}
            </Button>
            <Button kind="small" onClick={() => open(same, false)}>
              {words.sameBeside}
            </Button>
          </Message>
        )}
      </div>
    </div>
  )
}

/** Never rejects: a part that cannot be fetched or a file that cannot be read is a refusal too. */
async function readFile(file: File): Promise<PreparedReading> {
  if (file.size > LONGEST_PREPARED) return { refusal: 'too-large', flaws: [] }
  try {
    const [{ readPrepared }, { readText }] = await loadPart(() =>
      Promise.all([import('../../core/workshop/read-prepared.ts'), import('../read-text.ts')]),
    )
    return readPrepared(await readText(file))
  } catch {
    return { refusal: 'unreadable', flaws: [] }
  }
}

/** Null for anything that is no template, also when that cannot be told. */
async function readTemplate(file: File): Promise<TemplateReading | null> {
  try {
    const part = await loadPart(() => import('../open-template-file.ts'))
    return await part.openTemplateFile(file)
  } catch {
    return null
  }
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
