import { GROUP_LETTERS, MOST_PEOPLE } from '../../core/workshop/groups.ts'
import { needsGroups } from '../../core/workshop/needs-groups.ts'
import { canvasIn } from '../../core/workshop/recipes-in.ts'
import type { GroupSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import { addPerson, countNamed, countPeople, dropPerson, setGroupCount } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { GroupBadge } from './group-badge.tsx'
import { SetupPeople } from './setup-people.tsx'
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
  const isPlaced = panel.view.value?.placed?.setup.doc === setup.doc
  if (!isWorkshop && canvasIn(setup, setup.recipe)?.perGroup !== true) return null
  const { groups } = setup
  return (
    <div class="stack wide">
      {groups.length > 0 && (
        <Stepper
          label={words.people}
          value={people}
          least={countNamed(setup)}
          most={MOST_PEOPLE}
          fewer={words.fewerPeople}
          more={words.morePeople}
          onChange={(wanted) => edit(wanted > people ? addPerson : dropPerson)}
        />
      )}
      {isWorkshop && !needsGroups(setup) ? (
        <p class="meta">{words.noGroups}</p>
      ) : (
        <>
          <Stepper
            label={words.groups}
            value={groups.length}
            least={isWorkshop ? 1 : 0}
            most={GROUP_LETTERS.length}
            fewer={words.fewerGroups}
            more={words.moreGroups}
            onChange={(count) => edit((draft) => setGroupCount(draft, count, isPlaced))}
          />
          <GroupLine groups={groups} />
          {groups.length > 0 && <SetupPeople setup={setup} />}
        </>
      )}
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
