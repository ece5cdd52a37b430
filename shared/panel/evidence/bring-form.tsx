import { useState } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultMessages } from '../parts/fault-messages.tsx'
import { Area } from '../parts/field.tsx'
import { FileButton } from '../parts/file-button.tsx'
import { Message } from '../parts/message.tsx'
import { MOST_MEGABYTES, type Suggest, takeFile, takeText } from './take-in.ts'
import { useBringing } from './use-words.ts'

const KINDS = '.csv,.tsv,.tab,.txt,.md,text/csv,text/plain,text/tab-separated-values'

/** Characters: what is longer is read at once, without being shown first. */
const LONGEST_PASTE = 200_000

/** Where a table is pasted, chosen or dropped. */
export function BringForm({ suggest }: { readonly suggest: Suggest }) {
  const panel = usePanel()
  const words = useBringing()
  const tray = panel.evidence
  const [isOver, setOver] = useState(false)
  const take = (file: File | null | undefined) => {
    if (file == null) return
    panel.send({ type: 'dismiss' })
    void takeFile(tray, file, suggest)
  }
  const read = () => {
    panel.send({ type: 'dismiss' })
    void takeText(tray, tray.pasted.peek(), '', suggest)
  }
  return (
    <>
      <p>{words.intro}</p>
      <div role="status">
        <TroubleMessage />
      </div>
      <fieldset
        class={isOver ? 'drop over' : 'drop'}
        data-enter="here"
        onDragOver={(event) => {
          if (!holdsFiles(event)) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          if (!holdsFiles(event)) return
          event.preventDefault()
          setOver(false)
          const [file, ...others] = event.dataTransfer?.files ?? []
          if (others.length === 0) take(file)
          else tray.trouble.value = { kind: 'several' }
        }}
      >
        <legend class="quiet">{words.title}</legend>
        <Area
          label={words.paste}
          hint={words.pasteHint}
          rows={6}
          value={tray.pasted.value}
          mostPasted={LONGEST_PASTE}
          onLongPaste={(text) => void takeText(tray, text, '', suggest)}
          onInput={(text) => {
            tray.pasted.value = text
          }}
        />
        <div class="row wrap">
          <Button
            kind="small"
            isDisabled={tray.isReading.value || tray.pasted.value.trim() === ''}
            onClick={read}
          >
            {tray.isReading.value ? words.reading : words.read}
          </Button>
          <FileButton label={words.chooseFile} accept={KINDS} onPick={take} />
        </div>
        <p class="meta">{words.fileHint}</p>
      </fieldset>
    </>
  )
}

/** A text that is dropped goes where the browser puts it: into the field. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

function TroubleMessage() {
  const panel = usePanel()
  const words = useBringing().faults
  const trouble = panel.evidence.trouble.value
  if (trouble === null) return null
  if (trouble.kind === 'offline') {
    return <FaultMessages faults={[{ code: 'offline', on: '', detail: 'papaparse' }]} />
  }
  if (trouble.kind === 'tooLarge') {
    const { title, text } = words.tooLarge
    return (
      <Message isNews tone="bad" title={title(trouble.megabytes)} text={text(MOST_MEGABYTES)} />
    )
  }
  const { title, text } = words[trouble.kind]
  return <Message isNews tone="bad" title={title} text={text} />
}
