import { useState } from 'preact/hooks'
import type { ExportFormat } from '../../app/messages.ts'
import type { TakeawayView } from '../../app/view.ts'
import { shortenText } from '../../core/shorten-text.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { CaptureTemplate } from '../parts/capture-template.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { Switch } from '../parts/switch.tsx'
import { UnsavedFiles } from '../parts/unsaved-files.tsx'
import { Waiting } from '../parts/waiting.tsx'

const FORMATS: readonly ExportFormat[] = ['markdown', 'csv', 'checks', 'json']

/** Without a trial there is no day to come back to; until the board is read, none is known of. */
function mayTake(format: ExportFormat, takeaway: TakeawayView | null): boolean {
  return format !== 'checks' || (takeaway?.trials ?? 0) > 0
}

/** What to take away, as files that this page writes and saves by itself. */
export function TakeScreen() {
  const panel = usePanel()
  const words = panel.words.value.take
  const view = panel.view.value
  const [wanted, setWanted] = useState(FORMATS)
  const [authors, setAuthors] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [told, setTold] = useState('')
  if (view === null) return null
  const { takeaway, work } = view
  const formats = FORMATS.filter((each) => mayTake(each, takeaway) && wanted.includes(each))
  const isWriting = work?.kind === 'export'
  const download = () => {
    setAsked(true)
    setTold('')
    panel.saved.value = new Map()
    panel.unsaved.value = []
    panel.send({ type: 'export', formats, authors })
  }
  const isReading = isWriting && !isAsked
  const stock = isReading
    ? words.reading
    : takeaway === null
      ? ''
      : words.stock(takeaway.notes, takeaway.votes, takeaway.decisions, takeaway.actions)
  const brought = takeaway?.evidence ?? 0
  const apart = brought === 0 ? '' : panel.words.value.evidence.inFiles(brought)
  const copy = async (title: string, text: string) => {
    const isCopied = await panel.link.copyText(text)
    const sentence = isCopied ? words.copied(title) : words.copyRefused(title)
    setTold(sentence)
    panel.say(sentence)
  }
  const toggle = (format: ExportFormat, isOn: boolean) =>
    setWanted(FORMATS.filter((other) => (other === format ? isOn : wanted.includes(other))))
  return (
    <Page
      title={words.title}
      meta={<span class="two-lines">{[stock, apart, words.local].filter(Boolean).join(' ')}</span>}
      foot={
        <>
          {formats.length === 0 && <p class="meta">{words.chooseOne}</p>}
          {told !== '' && <p class="meta">{told}</p>}
          <Button
            kind="primary"
            isDisabled={formats.length === 0 || work !== null}
            onClick={download}
          >
            {isWriting && isAsked ? words.preparing : words.download(formats.length)}
          </Button>
        </>
      }
    >
      <Waiting />
      <WorkFaults kinds={['export']} />
      <UnsavedFiles />
      <fieldset class="list">
        <legend class="quiet">{words.files}</legend>
        {FORMATS.map((format) => (
          <FormatLine
            key={format}
            format={format}
            isOn={formats.includes(format)}
            isAsked={isAsked}
            onChange={(isOn) => toggle(format, isOn)}
            onCopy={(title, text) => void copy(title, text)}
          />
        ))}
      </fieldset>
      <section class="stack">
        <h2>{words.inside}</h2>
        <Switch isOn={authors} onChange={setAuthors}>
          {words.authors}
        </Switch>
      </section>
      <CaptureTemplate />
      {takeaway !== null && <WithoutOwner takeaway={takeaway} />}
    </Page>
  )
}

interface FormatLineProps {
  readonly format: ExportFormat
  readonly isOn: boolean
  readonly isAsked: boolean
  readonly onChange: (isOn: boolean) => void
  readonly onCopy: (title: string, text: string) => void
}

/**
 * Each line gets its sign: … while the files are written, ✓ once this one is saved, which may then be
 * copied for whoever would rather paste it.
 */
function FormatLine({ format, isOn, isAsked, onChange, onCopy }: FormatLineProps) {
  const panel = usePanel()
  const words = panel.words.value.take
  const { takeaway = null, work = null } = panel.view.value ?? {}
  const paste = panel.saved.value.get(format)
  const isWriting = isAsked && isOn && work?.kind === 'export'
  const state = paste !== undefined ? `✓ ${words.saved}` : isWriting ? `… ${words.writing}` : ''
  const { title, detail } = words[format]
  const isEmpty = takeaway !== null && !mayTake(format, takeaway)
  return (
    <div class="item row">
      <label class="row grow">
        <input
          type="checkbox"
          class="check"
          checked={isOn}
          disabled={!mayTake(format, takeaway)}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="grow">
          <b>{title}</b>
          <span class="meta line">{isEmpty ? words.noTrial : detail}</span>
        </span>
      </label>
      <span class="stack tight">
        <span class="meta">{state}</span>
        {paste !== undefined && paste !== '' && (
          <Button kind="link" label={words.copyOf(title)} onClick={() => onCopy(title, paste)}>
            {words.copy}
          </Button>
        )}
      </span>
    </div>
  )
}

const MOST_NAMED = 2
const LONGEST_ACTION = 48

function WithoutOwner({ takeaway }: { readonly takeaway: TakeawayView }) {
  const panel = usePanel()
  const { take: words, common } = panel.words.value
  const actions = takeaway.actionsWithoutOwner
  if (actions.length === 0) return null
  const named = actions.slice(0, MOST_NAMED).map(({ text }) => common.quoted(shorten(text)))
  const others = actions.length - named.length
  const list = others > 0 ? [...named, words.others(others)].join(', ') : named.join(words.and)
  return (
    <Message
      tone="warn"
      title={words.ownerTitle(actions.length)}
      text={words.ownerText(list, actions.length)}
    >
      <Button
        kind="small"
        onClick={() => panel.send({ type: 'show-items', ids: actions.map(({ id }) => id) })}
      >
        {common.showThem}
      </Button>
    </Message>
  )
}

function shorten(text: string): string {
  return shortenText(text.replace(/\s+/g, ' ').trim(), LONGEST_ACTION)
}
