import { useId, useRef, useState } from 'preact/hooks'
import type { TemplateFlaw } from '../../core/catalogue/read-template.ts'
import { loadPart } from '../../core/load-part.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'

const FIRST_FLAWS = 5

/** Opens a template of one's own or of somebody else; says exactly what is wrong with one that is not sound. */
export function OpenTemplate() {
  const panel = usePanel()
  const words = panel.words.value.templates
  const picker = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [flaws, setFlaws] = useState<readonly TemplateFlaw[] | null>(null)
  const open = async (file: File) => {
    setFlaws(null)
    try {
      const part = await loadPart(() => import('../open-template-file.ts'))
      const reading = await part.openTemplateFile(file)
      if ('flaws' in reading) setFlaws(reading.flaws)
      else panel.send({ type: 'use-template', template: reading.template })
    } catch {
      setFlaws([])
    }
  }
  return (
    <div class="stack tight">
      <input
        ref={picker}
        class="quiet"
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        aria-label={words.open}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be picked again once it is mended.
          event.currentTarget.value = ''
          if (file !== undefined) void open(file)
        }}
      />
      <div class="row wrap">
        <Button kind="small" onClick={() => picker.current?.click()}>
          {words.open}
        </Button>
      </div>
      <p class="meta" id={hint}>
        {words.openWhat}
      </p>
      <div role="alert">{flaws !== null && <Flaws flaws={flaws} />}</div>
    </div>
  )
}

function Flaws({ flaws }: { readonly flaws: readonly TemplateFlaw[] }) {
  const words = usePanel().words.value.templates
  if (flaws.length === 0) return <Message tone="bad" title={words.refused} text={words.unread} />
  const shown = flaws.slice(0, FIRST_FLAWS)
  return (
    <Message tone="bad" title={words.refused}>
      <ul class="flaws">
        {shown.map(({ path, reason, detail }) => (
          <li key={`${path} ${reason}`}>
            <b>{words.place(path)}</b>
            <span class="line">{words.reasons[reason](detail)}</span>
          </li>
        ))}
        {shown.length < flaws.length && <li>{words.moreFlaws(flaws.length - shown.length)}</li>}
      </ul>
    </Message>
  )
}
