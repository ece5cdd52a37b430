import '../../shared/panel/theme-miro.css'
import type { Event } from '../../shared/app/messages.ts'
import { parseEvent } from '../../shared/app/parse-events.ts'
import { copyText } from '../../shared/panel/copy-text.ts'
import { mountPanel } from '../../shared/panel/mount-panel.tsx'
import { saveFile } from '../../shared/panel/save-file.ts'
import { CHANNEL_PARAMETER } from '../channel-name.ts'

const name = new URLSearchParams(location.search).get(CHANNEL_PARAMETER) ?? 'atelier'
const channel = new BroadcastChannel(name)

function listen(listener: (event: Event) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    try {
      listener(parseEvent(data))
    } catch (error) {
      // Another release of Atelier on the same channel: the next view of ours will do.
      console.warn(error)
    }
  }
  channel.addEventListener('message', hear)
  return () => channel.removeEventListener('message', hear)
}

mountPanel(
  document.querySelector<HTMLElement>('#root') ?? document.body,
  {
    send: (command) => channel.postMessage(command),
    subscribe: listen,
    saveFile,
    copyText,
    now: () => Date.now(),
  },
  { theme: 'miro' },
)
