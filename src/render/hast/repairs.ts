import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Repair } from '../../collections/schema/document.ts'
import type { Context } from './context.ts'
import { isMarked } from './repair-marks.ts'

function renderRepair(repair: Repair, number: number): Element {
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

/** The corrections of a document under its text, each with what the source has and why. */
export function renderRepairs({ document }: Context): Element[] {
  const repairs = document.map.corrections ?? []
  if (!repairs.length) return []
  return [
    h('section.notes.repairs', { ariaLabelledBy: 'herstellingen' }, [
      h('h2', { id: 'herstellingen' }, 'Herstellingen'),
      h(
        'p.intro',
        'Beschadigingen door het uitlezen van de bron, hersteld door de redactie. De spelling van de auteurs is gebleven.',
      ),
      h(
        'ol',
        { role: 'list' },
        repairs.map((repair, i) => renderRepair(repair, i + 1)),
      ),
    ]),
  ]
}
