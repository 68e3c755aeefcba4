import type { Block } from '../../collections/schema/block.ts'

const TYPES: Readonly<Record<Block['type'], string>> = {
  heading: 'kop',
  paragraph: 'alinea',
  listItem: 'onderdeel',
  footnote: 'noot',
  box: 'kader',
  figure: 'figuur',
  table: 'tabel',
}

/** Names what our reading takes a block for: "kop 2", "noot 3", "alinea". */
export const labelOf = ({ type, level, marker }: Block): string =>
  [TYPES[type], type === 'footnote' ? marker : level].filter((part) => part !== undefined).join(' ')
