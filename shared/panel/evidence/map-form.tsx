import { useEffect, useRef } from 'preact/hooks'
import type { Separator } from '../../core/evidence/choose-reading.ts'
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../core/evidence/column-words.ts'
import {
  EVIDENCE_LEVELS,
  type EvidenceLevel,
  LEVEL_SIGNS,
} from '../../core/evidence/evidence-row.ts'
import { boardWording } from '../../core/wording/board.ts'
import { usePanel } from '../panel-context.ts'
import { Switch } from '../parts/switch.tsx'
import { type EvidenceScope, usualZone } from './list-evidence-scopes.ts'
import { readAnew, type Suggest, takeText } from './take-in.ts'
import type { Brought } from './tray.ts'
import { useBringing } from './use-words.ts'

const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|', '']
/** What a column of a table holds, at a glance. */
const LONGEST_SAMPLE = 60
/** More would be a table nobody means. */
const MOST_COLUMNS = 40

interface MapProps {
  readonly brought: Brought
  readonly scopes: readonly EvidenceScope[]
  readonly scope: EvidenceScope
}

interface MapFormProps extends MapProps {
  readonly suggest: Suggest
}

/** How the table is understood; everything has a good value, and all of it can be changed. */
export function MapForm({ brought, scopes, scope, suggest }: MapFormProps) {
  const panel = usePanel()
  const words = useBringing()
  const tray = panel.evidence
  const heading = useRef<HTMLHeadingElement>(null)
  // What was read is the news, for who cannot see that the form gave way to it.
  useEffect(() => heading.current?.focus(), [brought.text])
  const change = (changed: Brought) => {
    tray.brought.value = changed
  }
  return (
    <>
      <section class="stack">
        <h2 tabIndex={-1} ref={heading}>
          {words.found(brought.rows.length)} · {brought.name === '' ? words.pasted : brought.name}
        </h2>
        <label class="field">
          {words.separator}
          <select
            class="in"
            value={brought.separator}
            onChange={(event) => {
              const wanted = event.currentTarget.value as Separator
              void takeText(tray, brought.text, brought.name, suggest, wanted)
            }}
          >
            {SEPARATORS.map((separator) => (
              <option key={separator} value={separator}>
                {words.separators[separator]}
              </option>
            ))}
          </select>
        </label>
        <Switch
          isOn={brought.isHeaded}
          onChange={(isHeaded) => change(readAnew(brought, { isHeaded }, scopes))}
        >
          {words.headed}
        </Switch>
      </section>
      {brought.meanings.length > 1 && <Columns brought={brought} onChange={change} />}
      <Where {...{ brought, scopes, scope }} onChange={change} />
    </>
  )
}

interface ChangeProps {
  readonly onChange: (brought: Brought) => void
}

function Columns({ brought, onChange }: { readonly brought: Brought } & ChangeProps) {
  const words = useBringing()
  const body = brought.isHeaded ? brought.rows.slice(1) : brought.rows
  const header = brought.isHeaded ? (brought.rows[0] ?? []) : []
  return (
    <section class="stack">
      <h2>{words.columns}</h2>
      {brought.meanings.slice(0, MOST_COLUMNS).map((meaning, index) => {
        const name = header[index]?.trim() || words.column(index + 1)
        const sample = body.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? ''
        const write = (meant: ColumnMeaning) =>
          onChange({
            ...brought,
            meanings: brought.meanings.map((other, at) => (at === index ? meant : other)),
          })
        return (
          // Columns have no name of their own but their place.
          <label key={index} class="field">
            <span class="cell">{name}</span>
            <span class="meta cell" dir="auto">
              {sample.slice(0, LONGEST_SAMPLE)}
            </span>
            <select
              class="in"
              value={meaning}
              onChange={(event) => write(event.currentTarget.value as ColumnMeaning)}
            >
              {COLUMN_MEANINGS.map((one) => (
                <option key={one} value={one}>
                  {words.meanings[one]}
                </option>
              ))}
            </select>
          </label>
        )
      })}
    </section>
  )
}

function Where({ brought, scopes, scope, onChange }: MapProps & ChangeProps) {
  const panel = usePanel()
  const words = useBringing()
  const { levels } = boardWording(panel.language.value).evidence
  const isTold = brought.meanings.includes('zone')
  return (
    <section class="stack">
      <label class="field">
        {words.where}
        <select
          class="in"
          value={scope.id}
          onChange={(event) =>
            onChange(readAnew(brought, { scope: event.currentTarget.value }, scopes))
          }
        >
          {scopes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.zone}
        <select
          class="in"
          value={zoneOf(brought, scope) ?? ''}
          onChange={(event) => onChange({ ...brought, zone: event.currentTarget.value || null })}
        >
          {isTold && <option value="">{words.zoneByColumn}</option>}
          {scope.zones.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.level}
        <select
          class="in"
          value={brought.level}
          onChange={(event) =>
            onChange({ ...brought, level: event.currentTarget.value as EvidenceLevel })
          }
        >
          {EVIDENCE_LEVELS.map((level) => (
            <option key={level} value={level}>
              {LEVEL_SIGNS[level]} {levels[level]}
            </option>
          ))}
        </select>
        {brought.meanings.includes('level') && <span class="meta">{words.levelHint}</span>}
      </label>
    </section>
  )
}

/** The one that was chosen; where no column tells, the one that evidence usually goes to. */
export function zoneOf({ zone, meanings }: Brought, scope: EvidenceScope): string | null {
  if (zone !== null) return zone
  return meanings.includes('zone') ? null : (usualZone(scope)?.id ?? null)
}
