import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RepairMark } from './segments.ts'

/**
 * A mark after a corrected word, with a link to the original. The style sheet draws it, so that it is not
 * copied.
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
