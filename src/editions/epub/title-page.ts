import type { Element } from 'hast'
import { h } from 'hastscript'
import { dateInWords } from '../../catalogue/format.ts'
import type { Document } from '../../collections/schema/document.ts'
import type { Site } from '../../collections/schema/site.ts'
import { DOCUMENT_KINDS } from '../../seed/seed-schema.ts'
import { extentOf } from '../../views/documents/document-facts.ts'
import { markup } from './markup.ts'

const link = (href: string, words = href): Element => h('a', { href }, words)

/** The facts about a text; unknown ones are left out. */
export function factsOf(document: Document, onSite: string | null): Element {
  const rows: [string, string | Element | null][] = [
    ['Soort', DOCUMENT_KINDS[document.kind]],
    ['Datum', document.date && dateInWords(document.date)],
    ['Afzender', document.issuer],
    ['Onvolledig', extentOf(document)],
    ['Kenmerk', document.official],
    ['Officiële tekst', document.officialUrl && link(document.officialUrl)],
    ['Op de site', onSite && link(onSite)],
  ]
  const known = rows.filter((row): row is [string, string | Element] => row[1] !== null)
  return h(
    'dl',
    { className: ['gegevens'] },
    known.flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
  )
}

/** The title page of a book. */
export const titlePage = (title: string, site: Site): string =>
  markup([
    h('section', { 'epub:type': 'titlepage', className: ['titel'] }, [
      h('h1', title),
      h('p', ['Een uitgave van ', site.address ? link(site.address, site.name) : site.name, '.']),
      h('p', [
        h('strong', 'Dit is geen officiële publicatie.'),
        ' De teksten zijn met een programma uit hun bron gelezen. Aan deze weergave kunnen geen rechten ' +
          'worden ontleend; waar de officiële tekst bekend is, verwijzen wij ernaar.',
      ]),
      h('p', 'Het getal voor een alinea is het nummer dat die alinea ook op de site heeft.'),
    ]),
  ])
