import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Tombstone } from '../../anchors/tombstones.ts'
import { dateInWords } from '../../catalogue/format.ts'

const digits = (id: string): string => /(?<!\d)\d+[a-z]*$/u.exec(id)?.[0] ?? ''
const paragraph = ({ id }: Tombstone): string => `Alinea ${id.slice(1)}`

/** What is gone, in words for readers. Says no more than the id does. */
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

/** 'Alinea 23 is vervallen', with the date of the first text without it. */
function tombstoneLine(stone: Tombstone): string {
  const when = stone.buriedOn ? ` in de tekst van ${dateInWords(stone.buriedOn)}` : ''
  return `${NAMES[stone.type](stone)} is vervallen${when}`
}

const LEAD: Readonly<Partial<Record<Tombstone['type'], string>>> = {
  endnote: 'Dit teken stond achter de woorden: ',
}

/** The line, with the old words in a part that opens. */
function content(stone: Tombstone): Element {
  const line = tombstoneLine(stone)
  if (stone.words === '') return h('p', `${line}; de woorden zijn niet bekend`)
  return h('details', [h('summary', line), h('p', [LEAD[stone.type] ?? 'Hier stond: ', h('q', stone.words)])])
}

/** Empty anchors for what is gone with it: the rows of a table, the cells of a row. */
const anchors = (ids: readonly string[]): ElementContent[] => ids.map((id) => h('span.alias', { id }))

/**
 * Renders a tombstone: a line where the words of a buried id stood. It has the id, so that old links lead
 * here, but no number in the margin, since it is not part of the text. `inside` is what it stands in, `also`
 * the other ids and names that went with it, and `columns` the number of columns of its table.
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
