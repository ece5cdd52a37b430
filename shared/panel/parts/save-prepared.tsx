import { useState } from 'preact/hooks'
import { fileName } from '../../core/file-name.ts'
import { PREPARED_END, writePrepared } from '../../core/workshop/prepared-file.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Keeps a prepared workshop in a file, to be opened on another board. */
export function SavePrepared({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const { prepared: words, unsaved } = panel.words.value
  const [told, setTold] = useState('')
  const save = async () => {
    const name = `${fileName(setup.title, setup.date)}${PREPARED_END}`
    const file = { name, mime: 'application/json', text: writePrepared(setup) }
    if (!(await panel.link.saveFile(file))) return setTold(unsaved(name, 1))
    const isNamed = setup.groups.some(({ people }) => people.some((person) => person.name !== ''))
    setTold(isNamed ? words.savedWithNames(name) : words.saved(name))
  }
  return (
    <>
      <Button kind="small" onClick={() => void save()}>
        {words.save}
      </Button>
      {told !== '' && <output class="meta">{told}</output>}
    </>
  )
}
