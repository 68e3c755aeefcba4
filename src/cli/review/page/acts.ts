import type { Act } from '../protocol.ts'

/** A field of a dialog. */
export interface Field {
  name: 'level' | 'number' | 'columns' | 'after'
  label: string
  kind: 'number' | 'text'
  isNeeded: boolean
}

/** A ruling about the chosen rows, with its key and button. */
export interface RulingAct {
  key: string
  as: Extract<Act, { do: 'rule' }>['as']
  label: string
  title: string
  reason: string
  fields: Field[]
}

const LEVEL: Field = { name: 'level', label: 'Niveau (1 is het hoogste)', kind: 'number', isNeeded: false }
const NUMBER: Field = {
  name: 'number',
  label: 'Nummer waarmee de regel begint (mag leeg blijven)',
  kind: 'text',
  isNeeded: false,
}
const COLUMNS: Field = { name: 'columns', label: 'Aantal kolommen', kind: 'number', isNeeded: true }
const AFTER: Field = {
  name: 'after',
  label: 'Achter welke regel lezen? (0 is het begin)',
  kind: 'number',
  isNeeded: true,
}

/** In the order of the button bar. Keys are letters of the Dutch words, as far as they are free. */
export const RULINGS: readonly RulingAct[] = [
  {
    key: 'k',
    as: 'heading',
    label: 'Kop',
    title: 'Dit is een kop',
    reason: 'Staat in druk als kop.',
    fields: [LEVEL, NUMBER],
  },
  {
    key: 'a',
    as: 'paragraph',
    label: 'Alinea',
    title: 'Dit is één alinea',
    reason: 'Is in druk één gewone alinea.',
    fields: [],
  },
  {
    key: 'o',
    as: 'item',
    label: 'Onderdeel',
    title: 'Dit is een onderdeel van een opsomming',
    reason: 'Staat in druk als onderdeel van een opsomming.',
    fields: [LEVEL, NUMBER],
  },
  {
    key: 'v',
    as: 'note',
    label: 'Noot',
    title: 'Dit is een noot',
    reason: 'Staat in druk als noot.',
    fields: [NUMBER],
  },
  {
    key: 's',
    as: 'join',
    label: 'Samenvoegen',
    title: 'Dit hoort bij het vorige blok',
    reason: 'Loopt in druk door.',
    fields: [],
  },
  {
    key: 'n',
    as: 'split',
    label: 'Nieuw blok',
    title: 'Hier begint een nieuw blok',
    reason: 'Begint in druk een nieuwe alinea.',
    fields: [],
  },
  {
    key: 'w',
    as: 'furniture',
    label: 'Wegzetten',
    title: 'Dit is geen deel van de tekst (kop- of voetregel)',
    reason: 'Kop- of voetregel van de bladzijde.',
    fields: [],
  },
  {
    key: 'd',
    as: 'box',
    label: 'Kader',
    title: 'Dit is een kader',
    reason: 'Staat in druk in een kader.',
    fields: [],
  },
  {
    key: 't',
    as: 'table',
    label: 'Tabel',
    title: 'Dit is een tabel',
    reason: 'Is in druk een tabel.',
    fields: [COLUMNS],
  },
  {
    key: 'g',
    as: 'not a table',
    label: 'Geen tabel',
    title: 'Dit is geen tabel',
    reason: 'Is in druk gewone tekst.',
    fields: [],
  },
  {
    key: 'm',
    as: 'order',
    label: 'Verplaatsen',
    title: 'Dit wordt op een andere plaats gelezen',
    reason: 'Staat in druk naast de tekst.',
    fields: [AFTER],
  },
]

/** The other keys, for the help. */
export const OTHER_KEYS: readonly (readonly [string, string])[] = [
  ['↑ ↓', 'vorige of volgende regel (in onze lezing: vorig of volgend blok)'],
  ['Shift + ↑ ↓', 'meer regels kiezen'],
  ['Page Up, Page Down, Home, End', 'verder springen'],
  ['Enter', 'van de regel naar het hele blok'],
  ['F, Shift + F', 'volgende of vorige bevinding'],
  ['C', 'woorden corrigeren'],
  ['P', 'wisselen tussen regels en bladzijden zoals gedrukt'],
  ['U, Ctrl + Z', 'de laatste handeling ongedaan maken'],
  ['L', 'naar de lijsten: bevindingen, onbekende namen, uitspraken'],
  ['?', 'deze lijst'],
]
