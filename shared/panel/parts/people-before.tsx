import { useMemo } from 'preact/hooks'
import { parsePeople } from '../../core/workshop/parse-people.ts'
import { PEOPLE_READINGS, type PeopleReading } from '../../core/workshop/people-reading.ts'
import { usePanel } from '../panel-context.ts'
import { endOnce, quoteSome } from '../quote-some.ts'
import { SelectField } from './select-field.tsx'

interface PeopleBeforeProps {
  readonly pasted: string
  readonly wish: PeopleReading | null
  readonly onWish: (wish: PeopleReading) => void
}

/** How a list will be read, before it makes groups, and the other ways to read it where there are any. */
export function PeopleBefore({ pasted, wish, onWish }: PeopleBeforeProps) {
  const { common, people: words } = usePanel().words.value
  const { people, reading } = useMemo(() => parsePeople(pasted, wish), [pasted, wish])
  if (people.length === 0) return null
  const told = people.map(({ name, team }) => (team === '' ? name : `${name} · ${team}`))
  const sentence = words.willTake(people.length, quoteSome(told, common.quoted))
  return (
    <div class="stack tight">
      <p class="meta" dir="auto">
        {endOnce(sentence)}
      </p>
      {reading !== null && (
        <SelectField
          label={words.reading}
          value={reading}
          options={PEOPLE_READINGS.map((value) => ({ value, label: words.readings[value] }))}
          onChange={onWish}
        />
      )}
    </div>
  )
}
