import { useEffect, useId, useRef } from 'preact/hooks'
import type { Separator } from '../../core/evidence/choose-reading.ts'
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../core/evidence/column-words.ts'
import { EVIDENCE_LEVELS, LEVEL_SIGNS } from '../../core/evidence/evidence-row.ts'
import { boardWording } from '../../core/wording/board.ts'
import { usePanel } from '../panel-context.ts'
import { SelectField } from '../parts/select-field.tsx'
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
          {words.found(brought.rows.length - (brought.isHeaded ? 1 : 0) + brought.unread)} ·{' '}
          {brought.name === '' ? words.pasted : brought.name}
        </h2>
        <SelectField
          label={words.separator}
          value={brought.separator}
          options={SEPARATORS.map((one) => ({ value: one, label: words.separators[one] }))}
          onChange={(wanted) => void takeText(tray, brought.text, brought.name, suggest, wanted)}
        />
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
          <SelectField
            key={index}
            label={
              <>
                <span class="cell">{name}</span>
                <span class="meta cell" dir="auto">
                  {sample.slice(0, LONGEST_SAMPLE)}
                </span>
              </>
            }
            value={meaning}
            options={COLUMN_MEANINGS.map((one) => ({ value: one, label: words.meanings[one] }))}
            onChange={write}
          />
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
  const hintId = useId()
  const isHinted = brought.meanings.includes('level')
  return (
    <section class="stack">
      <SelectField
        label={words.where}
        value={scope.id}
        options={scopes.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => onChange(readAnew(brought, { scope: id }, scopes))}
      />
      <SelectField
        label={words.zone}
        value={zoneOf(brought, scope) ?? ''}
        options={[
          ...(isTold ? [{ value: '', label: words.zoneByColumn }] : []),
          ...scope.zones.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(zone) => onChange({ ...brought, zone: zone || null })}
      />
      <SelectField
        label={words.level}
        value={brought.level}
        options={EVIDENCE_LEVELS.map((level) => ({
          value: level,
          label: `${LEVEL_SIGNS[level]} ${levels[level]}`,
        }))}
        hintId={isHinted ? hintId : undefined}
        onChange={(level) => onChange({ ...brought, level })}
      />
      {isHinted && (
        <p class="meta" id={hintId}>
          {words.levelHint}
        </p>
      )}
    </section>
  )
}

/** The one that was chosen; where no column tells, the one that evidence usually goes to. */
export function zoneOf({ zone, meanings }: Brought, scope: EvidenceScope): string | null {
  if (zone !== null) return zone
  return meanings.includes('zone') ? null : (usualZone(scope)?.id ?? null)
}
