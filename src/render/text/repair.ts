import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RepairMark } from './segments.ts'

/**
 * A quiet mark behind a corrected word: a link to what the source has there. The style sheet
 * shows it, so that it is never copied.
 */
export const renderRepair = ({ number }: RepairMark): Element =>
  h(
    'sup.ref.repair',
    h('a', {
      id: `herstelref-${number}`,
      href: `#herstel-${number}`,
      ariaLabel: `Hersteld: zie herstelling ${number}`,
      title: 'Hersteld: zie wat er in de bron staat',
    }),
  )
