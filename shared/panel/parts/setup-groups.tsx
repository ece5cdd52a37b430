import { useState } from 'preact/hooks'
import { GROUP_LETTERS, LONGEST_NAME, MOST_PEOPLE } from '../../core/workshop/groups.ts'
import { canvasIn } from '../../core/workshop/recipes-in.ts'
import type { GroupSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import {
  addPerson,
  countPeople,
  dropPerson,
  listNames,
  movePersonTo,
  nameGroup,
  setGroupCount,
  spreadNames,
} from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Area } from './field.tsx'
import { GroupBadge } from './group-badge.tsx'
import { Stepper } from './stepper.tsx'

interface SetupGroupsProps {
  readonly setup: WorkshopSetup
  readonly isWorkshop: boolean
}

/** How many people in how many groups; who is where, for those who want to tell. */
export function SetupGroups({ setup, isWorkshop }: SetupGroupsProps) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const { edit } = useEdit()
  const people = countPeople(setup)
  if (!isWorkshop && canvasIn(setup, setup.recipe)?.perGroup !== true) return null
  const { groups } = setup
  return (
    <div class="stack wide">
      {groups.length > 0 && (
        <Stepper
          label={words.people}
          value={people}
          least={0}
          most={MOST_PEOPLE}
          fewer={words.fewerPeople}
          more={words.morePeople}
          onChange={(wanted) => edit(wanted > people ? addPerson : dropPerson)}
        />
      )}
      <Stepper
        label={words.groups}
        value={groups.length}
        least={isWorkshop ? 1 : 0}
        most={GROUP_LETTERS.length}
        fewer={words.fewerGroups}
        more={words.moreGroups}
        onChange={(count) => edit((draft) => setGroupCount(draft, count))}
      />
      <GroupLine groups={groups} />
      {groups.length > 0 && <WhoIsWhere setup={setup} />}
    </div>
  )
}

function useEdit() {
  const { draft } = usePanel()
  return { edit: (change: (setup: WorkshopSetup) => WorkshopSetup) => draft.edit(change) }
}

function GroupLine({ groups }: { readonly groups: readonly GroupSetup[] }) {
  const words = usePanel().words.value.setup
  const sizes = groups.map(({ people }) => people.length)
  const meta =
    groups.length === 0 ? words.oneCopy : words.perGroup(Math.min(...sizes), Math.max(...sizes))
  return (
    <div class="row wrap">
      {groups.map(({ letter }) => (
        <GroupBadge key={letter} letter={letter} isLarge />
      ))}
      <span class="meta">{meta}</span>
    </div>
  )
}

function WhoIsWhere({ setup }: { readonly setup: WorkshopSetup }) {
  const words = usePanel().words.value.setup
  const { edit } = useEdit()
  const [pasted, setPasted] = useState(listNames(setup))
  return (
    <details>
      <summary>{words.who}</summary>
      <div class="stack wide">
        <div class="stack tight">
          <Area label={words.names} rows={4} value={pasted} onInput={setPasted} />
          <p class="meta">{words.namesHint}</p>
          <Button
            kind="small"
            isDisabled={pasted.trim() === ''}
            onClick={() => edit((draft) => spreadNames(draft, pasted))}
          >
            {words.spread}
          </Button>
        </div>
        {setup.groups.map((group) => (
          <GroupPeople key={group.letter} group={group} setup={setup} />
        ))}
      </div>
    </details>
  )
}

interface GroupPeopleProps {
  readonly group: GroupSetup
  readonly setup: WorkshopSetup
}

function GroupPeople({ group, setup }: GroupPeopleProps) {
  const { common, setup: words } = usePanel().words.value
  const { edit } = useEdit()
  const { letter, people } = group
  return (
    <div class="stack tight">
      <div class="row">
        <GroupBadge letter={letter} />
        <input
          class="in"
          aria-label={words.groupName(letter)}
          placeholder={common.group(letter)}
          maxLength={LONGEST_NAME}
          value={group.name}
          onInput={(event) => {
            const { value } = event.currentTarget
            edit((draft) => nameGroup(draft, letter, value))
          }}
        />
      </div>
      {people.map(({ name, team }, index) => {
        const shown = name === '' ? words.unnamed(index + 1) : name
        return (
          // Two people may have the same name: their place in the group tells them apart.
          <div class="row person" key={index}>
            <span class="grow">
              {shown}
              {team !== '' && <span class="meta"> · {team}</span>}
            </span>
            <select
              class="in short"
              aria-label={words.groupOf(shown)}
              value={letter}
              onChange={(event) => {
                const { value } = event.currentTarget
                edit((draft) => movePersonTo(draft, { letter, index }, value))
              }}
            >
              {setup.groups.map((other) => (
                <option key={other.letter} value={other.letter}>
                  {other.letter}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </div>
  )
}
