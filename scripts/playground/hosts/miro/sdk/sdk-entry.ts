import { createMiro } from './create-miro.ts'
import { PageDrops } from './drag-and-drop.ts'
import type { Page } from './page.ts'

/**
 * What is served to app pages instead of https://miro.com/app/static/sdk/v2/miro.js : one classic
 * script that defines `miro` before the page's own modules run and talks to the window around it.
 */
declare const window: Page

const page = window
page.miro = createMiro(
  {
    send: (message) => page.parent.postMessage(message, '*'),
    onMessage(listener) {
      page.addEventListener('message', (event) => {
        if (event.source === page.parent) listener(event.data)
      })
    },
  },
  (commander) => new PageDrops(commander, page),
)
