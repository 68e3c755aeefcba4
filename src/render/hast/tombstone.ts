import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Tombstone } from '../../anchors/tombstones.ts'
import { dateInWords } from '../../catalogue/format.ts'

const digits = (id: string): string => /(?<!\d)\d+[a-z]*$/u.exec(id)?.[0] ?? ''
const paragraph = ({ id }: Tombstone): string => `Alinea ${id.slice(1)}`

/** What is gone, as the page would call it; only what the id itself says. */
const NAMES: Readonly<Record<Tombstone['type'], (stone: Tombstone) => string>> = {
  paragraph,
  listItem: paragraph,
  heading: () => 'Een kop',
  contents: () => 'Een regel van de inhoudsopgave',
  footnote: ({ id }) => `${id.startsWith('en') ? 'Eindnoot' : 'Noot'} ${digits(id)}`,
  endnote: ({ id }) => `De verwijzing naar noot ${digits(id)}`,
  box: ({ id }) => `Kader ${digits(id)}`,
  figure: () => 'Een figuur',
  table: ({ id }) => (digits(id) ? `Tabel ${digits(id)}` : 'Een tabel'),
  row: () => 'Een rij',
}

/** 'Alinea 23 is vervallen', with the date of the text that no longer has it. */
function tombstoneLine(stone: Tombstone): string {
  const when = stone.buriedOn ? ` in de tekst van ${dateInWords(stone.buriedOn)}` : ''
  return `${NAMES[stone.type](stone)} is vervallen${when}`
}

const LEAD: Readonly<Partial<Record<Tombstone['type'], string>>> = {
  endnote: 'Dit teken stond achter de woorden: ',
}

/** The line, and the old words for whoever asks for them. */
function content(stone: Tombstone): Element {
  const line = tombstoneLine(stone)
  if (stone.words === '') return h('p', `${line}; de woorden zijn niet bekend`)
  return h('details', [h('summary', line), h('p', [LEAD[stone.type] ?? 'Hier stond: ', h('q', stone.words)])])
}

/** The anchors of what went with it: the rows of a table, the cells of a row. */
const anchors = (ids: readonly string[]): ElementContent[] => ids.map((id) => h('span.alias', { id }))

/**
 * A buried id on the page: a quiet line where its words stood. It bears the id, so that old links lead here,
 * but no number in the margin: it is no part of the text. `inside` is what it stands in.
 */
export function renderTombstone(
  stone: Tombstone,
  inside: 'list' | 'rows' | 'text',
  also: readonly string[] = [],
  columns = 1,
): Element {
  const about = { id: stone.id, dataPagefindIgnore: '' }
  const all = [...anchors(also), content(stone)]
  if (inside === 'rows') return h('tr.vervallen', about, h('td', { colSpan: columns }, all))
  return h(inside === 'list' ? 'li.vervallen' : 'div.vervallen', about, all)
}
