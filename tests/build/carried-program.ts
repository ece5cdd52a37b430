import { nameGuest } from './guest-name.ts'

declare function report(words: { readonly guest: string; readonly count: number }): void

const base = { guest: nameGuest(), count: 1 }
report({ ...base, count: base.count + 1 })
