import type { ComponentChildren } from 'preact'
import type { Language } from '../../core/catalogue/recipe.ts'
import { type EvidenceRow, LEVEL_SIGNS, MOST_ROWS } from '../../core/evidence/evidence-row.ts'
import type { Gathered } from '../../core/evidence/gather-rows.ts'
import { boardWording } from '../../core/wording/board.ts'
import { usePanel } from '../panel-context.ts'
import { Message } from '../parts/message.tsx'
import { useBringing } from './use-words.ts'

const SHOWN = 3
const MOST_NAMES = 4

interface PreviewProps {
  readonly gathered: Gathered
  /** The board's, which need not be the panel's. */
  readonly language: Language
}

/** What would be placed, in figures, and the first notes as they will look. */
export function EvidencePreview({ gathered, language }: PreviewProps) {
  const words = useBringing()
  const { rows } = gathered
  return (
    <>
      <Counts gathered={gathered} />
      <Unmatched gathered={gathered} />
      {rows.length > 0 && (
        <section class="stack">
          <h2>{words.shown(Math.min(SHOWN, rows.length), rows.length)}</h2>
          <p class="meta">{words.preview}</p>
          {rows.slice(0, SHOWN).map((row, index) => (
            // Two rows may say the same in two zones.
            <Plate key={index} row={row} language={language} />
          ))}
        </section>
      )}
    </>
  )
}

function Plate({ row, language }: { readonly row: EvidenceRow; readonly language: Language }) {
  const { levels } = boardWording(language).evidence
  return (
    <blockquote class="plate">
      <span class="line">
        {LEVEL_SIGNS[row.level]} {levels[row.level]}
      </span>
      <span class="line note" dir="auto">
        {row.text}
      </span>
      {row.source !== '' && (
        <span class="line" dir="auto">
          — {row.source}
        </span>
      )}
    </blockquote>
  )
}

function Counts({ gathered }: { readonly gathered: Gathered }) {
  const words = useBringing()
  const { rows, duplicates, empty, beyond, shortened } = gathered
  const lines: readonly (readonly [string, number])[] = [
    [words.toPlace, rows.length],
    [words.duplicates, duplicates],
    [words.empty, empty],
    [words.beyond(MOST_ROWS), beyond],
    [words.shortened, shortened],
  ]
  return (
    <section class="stack tight">
      <h2>{words.counts}</h2>
      <dl class="sums">
        {lines
          .filter(([, count], index) => index === 0 || count > 0)
          .map(([name, count]) => (
            <Sum key={name} name={name}>
              {count}
            </Sum>
          ))}
      </dl>
    </section>
  )
}

function Sum({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="row between">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Rows whose zone the canvas does not have are not placed: which, and how many. */
function Unmatched({ gathered }: { readonly gathered: Gathered }) {
  const panel = usePanel()
  const words = useBringing()
  const { common } = panel.words.value
  const { unmatched } = gathered
  if (unmatched.length === 0) return null
  const total = unmatched.reduce((sum, { rows }) => sum + rows, 0)
  const names = unmatched
    .slice(0, MOST_NAMES)
    .map(({ name, rows }) => `${name === '' ? words.noName : common.quoted(name)} (${rows})`)
  const others = unmatched.length - names.length
  const list = [...names, ...(others > 0 ? [words.others(others)] : [])].join(', ')
  return <Message tone="warn" title={words.unmatched(total)} text={words.unmatchedText(list)} />
}
