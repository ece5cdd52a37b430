import type { ComponentChildren } from 'preact'

type Tone = 'info' | 'ok' | 'warn' | 'bad'

const SIGNS: Readonly<Record<Tone, string>> = { info: 'i', ok: '✓', warn: '!', bad: '!' }

interface MessageProps {
  readonly tone: Tone
  readonly title: string
  readonly text?: string
  /** It tells of what was just done: it comes into view, wherever that was on the page. */
  readonly isNews?: boolean
  readonly children?: ComponentChildren
}

const bringIntoView = (message: HTMLElement | null) => message?.scrollIntoView({ block: 'nearest' })

/** What happened, then what to do. The sign repeats the tone, the words carry it. */
export function Message({ tone, title, text, isNews, children }: MessageProps) {
  return (
    <section class={`msg ${tone}`} aria-label={title} ref={isNews ? bringIntoView : null}>
      <strong class="row">
        <Sign text={SIGNS[tone]} />
        {title}
      </strong>
      {text !== undefined && text !== '' && <p>{text}</p>}
      {children !== undefined && <div class="row wrap">{children}</div>}
    </section>
  )
}

/** A round sign beside words. */
export function Sign({ text, tone }: { readonly text: string; readonly tone?: string }) {
  return (
    <span class={`sign ${tone ?? ''}`} aria-hidden="true">
      {text}
    </span>
  )
}
