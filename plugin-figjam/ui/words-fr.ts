export { laterFr as later } from '../../shared/core/wording/later.fr.ts'
export { panelFr as first } from '../../shared/core/wording/panel.fr.ts'
