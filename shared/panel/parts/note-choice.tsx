import type { ComponentChildren } from 'preact'
import type { ChoiceDraft, NoteChoice } from '../../app/clusters-view.ts'
import type { Scope } from '../notes-to-cluster.ts'
import { usePanel } from '../panel-context.ts'
import { GroupBadge } from './group-badge.tsx'

export const usualChoice: ChoiceDraft = {
  scope: null,
  zone: null,
  selection: 'any',
  withoutGroups: [],
  withoutZones: [],
}

interface NoteChoiceProps {
  readonly scopes: readonly Scope[]
  readonly scope: Scope | undefined
  readonly letters: readonly string[]
  readonly choice: ChoiceDraft
  readonly onChange: (choice: ChoiceDraft) => void
}

/** Which notes: of where, selected on the board or not, and without whose. */
export function NoteChoiceFields(props: NoteChoiceProps) {
  const { choice, onChange } = props
  const words = usePanel().words.value.piles
  return (
    <>
      {choice.selection !== 'only' && <PlaceFields {...props} />}
      <label class="field">
        {words.selection}
        <select
          class="in"
          value={choice.selection}
          onChange={(event) =>
            onChange({ ...choice, selection: readSelection(event.currentTarget.value) })
          }
        >
          {SELECTIONS.map((selection) => (
            <option key={selection} value={selection}>
              {words.selections[selection]}
            </option>
          ))}
        </select>
      </label>
      {choice.selection !== 'any' && <p class="meta">{words.selectFirst}</p>}
      <LeftOut {...props} />
    </>
  )
}

const SELECTIONS: readonly NoteChoice['selection'][] = ['any', 'only', 'except']

function readSelection(value: string): NoteChoice['selection'] {
  return SELECTIONS.find((selection) => selection === value) ?? 'any'
}

function PlaceFields({ scopes, scope, choice, onChange }: NoteChoiceProps) {
  const words = usePanel().words.value.clusters
  return (
    <>
      <label class="field">
        {words.scope}
        <select
          class="in"
          value={scope?.id ?? ''}
          onChange={(event) =>
            onChange({ ...choice, scope: event.currentTarget.value, zone: null, withoutZones: [] })
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
          value={choice.zone ?? ''}
          onChange={(event) => onChange({ ...choice, zone: event.currentTarget.value || null })}
        >
          <option value="">{words.allZones}</option>
          {scope?.zones.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Groups and zones whose notes are left aside; closed as long as nobody needs it. */
function LeftOut({ scope, letters, choice, onChange }: NoteChoiceProps) {
  const words = usePanel().words.value.piles
  const { withoutGroups, withoutZones, zone, selection } = choice
  const zones = zone === null && selection !== 'only' ? (scope?.zones ?? []) : []
  if (letters.length < 2 && zones.length < 2) return null
  const count = withoutGroups.length + withoutZones.length
  return (
    <details>
      <summary>{words.leaveOut(count)}</summary>
      <div class="stack">
        {letters.length > 1 && (
          <fieldset class="stack tight">
            <legend class="meta">{words.groups}</legend>
            <div class="row wrap">
              {letters.map((letter) => (
                <Check
                  key={letter}
                  isOn={withoutGroups.includes(letter)}
                  onChange={(isOn) =>
                    onChange({ ...choice, withoutGroups: toggle(withoutGroups, letter, isOn) })
                  }
                >
                  <GroupBadge letter={letter} />
                </Check>
              ))}
            </div>
          </fieldset>
        )}
        {zones.length > 1 && (
          <fieldset class="stack tight">
            <legend class="meta">{words.zones}</legend>
            {zones.map(({ id, title }) => (
              <Check
                key={id}
                isOn={withoutZones.includes(id)}
                onChange={(isOn) =>
                  onChange({ ...choice, withoutZones: toggle(withoutZones, id, isOn) })
                }
              >
                <span class="grow">{title}</span>
              </Check>
            ))}
          </fieldset>
        )}
      </div>
    </details>
  )
}

interface CheckProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly children: ComponentChildren
}

function Check({ isOn, onChange, children }: CheckProps) {
  return (
    <label class="row">
      <input
        type="checkbox"
        class="check"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  )
}

function toggle(list: readonly string[], entry: string, isOn: boolean): readonly string[] {
  const others = list.filter((known) => known !== entry)
  return isOn ? [...others, entry] : others
}
