import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import type { Document, Repair } from '../../collections/schema/document.ts'
import { isMarked } from '../hast/repair-marks.ts'

/** Adds the list of corrections after the text, each with the original words and the reason. */
export const rehypeCorrections: Plugin<[Pick<Document, 'map'>], Root> =
  ({ map }) =>
  (tree) => {
    const repairs = map.corrections ?? []
    if (repairs.length > 0) tree.children.push(section(repairs.map(renderRepair)))
  }

const section = (repairs: Element[]): Element =>
  h('section.notes.repairs', { ariaLabelledBy: 'herstellingen' }, [
    h('h2', { id: 'herstellingen' }, 'Herstellingen'),
    h(
      'p.intro',
      'Beschadigingen door het uitlezen van de bron, hersteld door de redactie. ' +
        'De spelling van de auteurs is gebleven.',
    ),
    h('ol', { role: 'list' }, repairs),
  ])

function renderRepair(repair: Repair, index: number): Element {
  const number = index + 1
  const place = isMarked(repair.block) ? `#herstelref-${number}` : `#${repair.block}`
  return h('li', { id: `herstel-${number}` }, [
    h('span.marker', String(number)),
    h('div', [
      h('ins', repair.corrected),
      ' staat in de bron als ',
      h('del', repair.original),
      `: ${repair.reason}. `,
      h(
        'a.back',
        {
          href: place,
          ariaLabel: `Terug naar de tekst bij herstelling ${number}`,
          title: 'Terug naar de tekst',
        },
        '↩',
      ),
    ]),
  ])
}
