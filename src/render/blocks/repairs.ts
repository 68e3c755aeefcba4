import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Repair } from '../../collections/schema/document.ts'
import type { RepairMark } from '../text/segments.ts'
import type { Context } from './context.ts'

/** Blocks whose text is not rendered as running words: their corrections stand in the list only. */
const UNMARKED = /^(?:tabel|s)/

/** The marks of a block, numbered as in the list of the document. */
export const repairMarks = (repairs: readonly Repair[], block: string): RepairMark[] =>
  repairs.flatMap((repair, i) => (repair.block === block && !UNMARKED.test(block) ? [{ at: repair.at, number: i + 1 }] : []))

function renderRepair(repair: Repair, number: number): Element {
  const place = UNMARKED.test(repair.block) ? `#${repair.block}` : `#herstelref-${number}`
  return h('li', { id: `herstel-${number}` }, [
    h('span.marker', String(number)),
    h('div', [
      h('ins', repair.corrected), ' staat in de bron als ', h('del', repair.original), `: ${repair.reason}. `,
      h('a.back', { href: place, ariaLabel: `Terug naar de tekst bij herstelling ${number}`, title: 'Terug naar de tekst' }, '↩'),
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
      h('p.intro', 'Beschadigingen door het uitlezen van de bron, hersteld door de redactie. De spelling van de auteurs is gebleven.'),
      h('ol', { role: 'list' }, repairs.map((repair, i) => renderRepair(repair, i + 1))),
    ]),
  ]
}
