export { laterEn as later } from '../../shared/core/wording/later.en.ts'
export { panelEn as first } from '../../shared/core/wording/panel.en.ts'
