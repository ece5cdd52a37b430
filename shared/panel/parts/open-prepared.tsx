import { useState } from 'preact/hooks'
import type { TemplateReading } from '../../core/catalogue/read-template.ts'
import { type Fault, faultOf } from '../../core/errors.ts'
import { loadPart } from '../../core/load-part.ts'
import { LONGEST_PREPARED } from '../../core/workshop/prepared-file.ts'
import type { PreparedReading } from '../../core/workshop/read-prepared.ts'
import { laterWords } from '../later-words.ts'
import { usePanel } from '../panel-context.ts'
import { FaultMessages } from './fault-messages.tsx'
import { FileButton } from './file-button.tsx'
import type { FileOutcome } from './file-outcome.tsx'

/** What became of a file, and what draws it: words and part come with the first file that is opened. */
interface Opened {
  readonly reading: PreparedReading | TemplateReading
  readonly Outcome: typeof FileOutcome
}

/** Opens a prepared workshop, or a template, from a file. What is no such file is told apart, kindly. */
export function OpenPrepared() {
  const panel = usePanel()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const read = async (file: File) => {
    setOpened(null)
    setFault(null)
    try {
      const [{ FileOutcome }, words] = await loadPart(() =>
        Promise.all([import('./file-outcome.tsx'), import('../../core/wording/later-wording.ts')]),
      )
      laterWords.value ??= words.laterWording
      const reading = (await readTemplate(file)) ?? (await readFile(file))
      setOpened({ reading, Outcome: FileOutcome })
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return (
    <div class="stack tight">
      <div>
        <FileButton
          label={panel.words.value.choose.openFile}
          accept=".json,application/json"
          onPick={(file) => void read(file)}
        />
      </div>
      <div role="status">
        {fault !== null && <FaultMessages faults={[fault]} />}
        {opened !== null && <opened.Outcome reading={opened.reading} />}
      </div>
    </div>
  )
}

/** Never rejects: a part that cannot be fetched or a file that cannot be read is a refusal too. */
async function readFile(file: File): Promise<PreparedReading> {
  if (file.size > LONGEST_PREPARED) return { refusal: 'too-large', flaws: [] }
  try {
    const [{ readPrepared }, { readText }] = await loadPart(() =>
      Promise.all([import('../../core/workshop/read-prepared.ts'), import('../read-text.ts')]),
    )
    return readPrepared(await readText(file))
  } catch {
    return { refusal: 'unreadable', flaws: [] }
  }
}

/** Null for anything that is no template, also when that cannot be told. */
async function readTemplate(file: File): Promise<TemplateReading | null> {
  try {
    const part = await loadPart(() => import('../open-template-file.ts'))
    return await part.openTemplateFile(file)
  } catch {
    return null
  }
}
