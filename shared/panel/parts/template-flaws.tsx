import type { TemplateFlaw } from '../../core/catalogue/read-template.ts'
import { usePanel } from '../panel-context.ts'
import { Message } from './message.tsx'

const FIRST_FLAWS = 5

/** What is wrong with a template: where exactly, and why. */
export function TemplateFlaws({ flaws }: { readonly flaws: readonly TemplateFlaw[] }) {
  const words = usePanel().words.value.templates
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
