import { useState } from 'preact/hooks'
import { LONGEST_NAME, MOST_PEOPLE } from '../../core/workshop/groups.ts'
import { type PastedPeople, parsePeople } from '../../core/workshop/parse-people.ts'
import type { PeopleReading } from '../../core/workshop/people-reading.ts'
import type { GroupSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import { tellApart } from '../../core/workshop/tell-apart.ts'
import { listNames, movePersonTo, nameGroup, spreadPeople } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { endOnce, quoteSome } from '../quote-some.ts'
import { Button } from './button.tsx'
import { DecidedList } from './decided-list.tsx'
import { Area } from './field.tsx'
import { GroupBadge } from './group-badge.tsx'
import { PeopleBefore } from './people-before.tsx'
import { SetupPairs } from './setup-pairs.tsx'

/** Characters: three hundred people with long names, roles and addresses take a third of it. */
const LONGEST_LIST = 200_000

/** Who is in which group: pasted, spread, then moved by hand. */
export function SetupPeople({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const [pasted, setPasted] = useState(listNames(setup))
  /** What the groups were last made of, which needs no reading any more. */
  const [spreadText, setSpread] = useState(pasted)
  const [read, setRead] = useState<PastedPeople | null>(null)
  const [wish, setWish] = useState<PeopleReading | null>(null)
  const [isTooLong, setTooLong] = useState(false)
  const spread = () => {
    const found = parsePeople(pasted, wish)
    setRead(found)
    setSpread(pasted)
    setTooLong(false)
    panel.draft.edit((draft) => spreadPeople(draft, found.people))
  }
  return (
    <details>
      <summary>{words.who}</summary>
      <div class="stack wide">
        <div class="stack tight" data-enter="here">
          <Area
            label={words.names}
            rows={4}
            value={pasted}
            onInput={setPasted}
            mostPasted={LONGEST_LIST}
            onLongPaste={() => {
              setRead(null)
              setTooLong(true)
            }}
          />
          <p class="meta">{words.namesHint}</p>
          {pasted !== spreadText && <PeopleBefore pasted={pasted} wish={wish} onWish={setWish} />}
          <Button kind="small" isDisabled={pasted.trim() === ''} onClick={spread}>
            {words.spread}
          </Button>
          <div role="status">
            {isTooLong && <p class="meta">{panel.words.value.people.tooLong(MOST_PEOPLE)}</p>}
            {read !== null && <WhatWasTaken read={read} />}
          </div>
        </div>
        {setup.groups.map((group) => (
          <GroupPeople key={group.letter} group={group} setup={setup} />
        ))}
        <SetupPairs setup={setup} />
      </div>
    </details>
  )
}

/** What was taken from the list and what was not, in sentences. */
function WhatWasTaken({ read }: { readonly read: PastedPeople }) {
  const { common, people: words } = usePanel().words.value
  const { people } = read
  const teams = new Set(people.map(({ team }) => team.toLowerCase()).filter(Boolean)).size
  const quote = (texts: readonly string[]) => quoteSome(texts, common.quoted)
  const told = [
    people.length === 0 ? words.nobody : words.taken(people.length, teams),
    ...(read.titles === '' ? [] : [words.titles(quote([read.titles]))]),
    ...(read.twice.length === 0 ? [] : [words.twice(quote(read.twice))]),
    ...(read.shortened.length === 0 ? [] : [words.shortened(quote(read.shortened), LONGEST_NAME)]),
    ...(read.beyond.length === 0
      ? []
      : [words.beyond(people.length, read.beyond.length, quote(read.beyond))]),
    ...(read.unread.length === 0 ? [] : [words.unread(read.unread.length, quote(read.unread))]),
    ...(read.unused.length === 0 ? [] : [words.unused(quote(read.unused))]),
    ...(read.addresses === 0 ? [] : [words.addresses(read.addresses)]),
  ]
  return (
    <>
      {told.map((sentence) => (
        <p key={sentence} class="meta" dir="auto">
          {endOnce(sentence)}
        </p>
      ))}
    </>
  )
}

interface GroupPeopleProps {
  readonly group: GroupSetup
  readonly setup: WorkshopSetup
}

function GroupPeople({ group, setup }: GroupPeopleProps) {
  const panel = usePanel()
  const { group: nameOf, setup: words } = panel.words.value
  const edit = (change: (draft: WorkshopSetup) => WorkshopSetup) => panel.draft.edit(change)
  const { letter, people } = group
  const told = tellApart(setup.groups)
  const everybody = setup.groups.flatMap((one) => one.people)
  return (
    <div class="stack tight">
      <div class="row">
        <GroupBadge letter={letter} />
        <input
          class="in"
          dir="auto"
          aria-label={words.groupName(letter)}
          placeholder={nameOf(letter)}
          maxLength={LONGEST_NAME}
          value={group.name}
          onInput={(event) => {
            const { value } = event.currentTarget
            edit((draft) => nameGroup(draft, letter, value))
          }}
        />
      </div>
      {people.map((person, index) => {
        const { name, team } = person
        const shown = told.get(person) ?? words.unnamed(everybody.indexOf(person) + 1)
        const isTeamTold = team === '' || shown === `${name} (${team})`
        return (
          // Two people may have the same name: their place in the group tells them apart.
          <div class="row person" key={index}>
            <span class="grow" dir="auto">
              <bdi>{shown}</bdi>
              {!isTeamTold && <bdi class="meta"> · {team}</bdi>}
            </span>
            <DecidedList
              label={words.groupOf(shown)}
              value={letter}
              options={setup.groups.map((other) => ({ value: other.letter, label: other.letter }))}
              verb={panel.words.value.people.move}
              isShort
              onDecide={(to) => edit((draft) => movePersonTo(draft, { letter, index }, to))}
            />
          </div>
        )
      })}
    </div>
  )
}
