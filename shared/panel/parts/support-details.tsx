import { useState } from 'preact/hooks'
import type { Fault } from '../../core/errors.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** The host's own words, for whoever helps. Where copying is refused, a text to select. */
export function SupportDetails({ faults }: { readonly faults: readonly Fault[] }) {
  const panel = usePanel()
  const words = panel.words.value.support
  const [copied, setCopied] = useState<boolean | null>(null)
  const text = faults.map(({ code, on, detail }) => [code, on, detail].join(' | ')).join('\n')
  const copy = async () => setCopied(await panel.link.copyText(text))
  return (
    <div class="stack tight">
      <Button kind="link" onClick={() => void copy()}>
        {copied === true ? words.copied : words.copy}
      </Button>
      {copied === false && (
        <label class="field">
          <span class="meta">{words.byHand}</span>
          <textarea
            class="in"
            rows={4}
            readOnly
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </div>
  )
}
