import { toasts, words } from '../table.ts'

/** Short messages of the host, of the program and of this page. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map(({ id, text, isError, button, press, dismiss }) => (
        <div key={id} class={isError ? 'toast error' : 'toast'}>
          <span>{text}</span>
          {button !== '' && (
            <button type="button" onClick={press}>
              {button}
            </button>
          )}
          <button type="button" aria-label={words.dismiss} onClick={dismiss}>
            ×
          </button>
        </div>
      ))}
    </div>
  )
}
