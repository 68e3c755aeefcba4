import type { Block, BlockId } from '../../src/collections/schema/block.ts'

const id = (text: string): BlockId => text as BlockId

let offset = 0
const block = (name: string, type: Block['type'], text: string, more: Partial<Block> = {}): Block => {
  const start = offset
  offset += text.length + 1
  const source = [[start, start + text.length]]
  return { id: id(name), type, text, parent: null, source, ...more } as Block
}

/** The invented letter, block by block: its source text is their texts, each on a row. */
export const blocks: Block[] = [
  block(
    'p1',
    'paragraph',
    'Geachte voorzitter, met deze brief informeert de minister van VWS u over de Wmo 2015.',
  ),
  block('s1', 'heading', 'Aanleiding', { level: 1, number: '1' }),
  block(
    'p2',
    'paragraph',
    'Samenredzaamheid is het vermogen om samen te redden. Het Zorginstituut Nederland werkt hieraan met gemeenten.',
    {
      parent: id('s1'),
      notes: [
        { at: 48, marker: '1', target: id('fn1') },
        { at: 108, marker: 'III', target: null },
      ],
    },
  ),
  block('s2', 'heading', 'Wat er speelt', {
    level: 2,
    number: '1.1',
    parent: id('s1'),
    notes: [{ at: 13, marker: '2', target: id('fn2') }],
  }),
  block('p3', 'paragraph', 'Er zijn drie punten:', { parent: id('s2') }),
  block('p4', 'listItem', 'het eerste punt, zie Kamerstuk 29 538, nr. 346 en artikel 2.3.9;', {
    parent: id('s2'),
    level: 1,
  }),
  block('p5', 'listItem', 'een onderdeel daarvan;', { parent: id('s2'), level: 2, number: 'a.' }),
  block('p6', 'listItem', 'nog een onderdeel;', { parent: id('s2'), level: 2, number: 'b.' }),
  block('p7', 'listItem', 'het laatste punt <b>zonder</b> opmaak & tekens.', { parent: id('s2'), level: 1 }),
  block('fn1', 'footnote', 'Zie https://example.org/lang/pad voor meer.', { marker: '1', parent: id('s1') }),
  block('s3', 'heading', 'Een dieper niveau', { level: 3, parent: id('s2') }),
  block('p8', 'paragraph', 'Zie hoofdstuk 1 en de motie van 8 oktober 2019.', {
    parent: id('s3'),
    notes: [{ at: 15, marker: '1', target: id('fn1') }],
  }),
  block('fn2', 'footnote', 'Een tweede noot.', { marker: '2', parent: id('s2') }),
  block('kader-1', 'box', '', { parent: id('s3') }),
  block('p9', 'paragraph', 'Maria, 83 jaar, verhuist naar een verpleeghuis.', { parent: id('kader-1') }),
  block('p10', 'listItem', 'met een punt;', { parent: id('kader-1'), level: 1 }),
  block('figuur-1', 'figure', 'De vijf zorgwetten', { number: '1', parent: id('s3') }),
  block('s4', 'heading', 'Actie 1', { level: 1 }),
  block('p11', 'paragraph', 'Verander de wetten van het zorgstelsel.', { parent: id('s4') }),
  block('s5', 'heading', 'Waarom?', { level: 2, parent: id('s4') }),
  block('p12', 'paragraph', 'Zonder een passend zorgstelsel lukt het niet.', { parent: id('s5') }),
  block('s6', 'heading', 'Welke partijen zijn verantwoordelijk voor actie 1?', { level: 1 }),
  block('p13', 'paragraph', 'Wij zien een rol voor VWS en het Zorginstituut. Gemeenten helpen daarbij.', {
    parent: id('s6'),
  }),
  block(
    'tabel-15',
    'table',
    'Budgettaire gevolgen (bedragen x € 1.000)\nUitgaven\t300\t330\n1. Zorg\t100\t110\nSubsidies\t100\t110',
    {
      number: '15',
      parent: id('s6'),
    },
  ),
]

export const sampleSource = blocks.map((one) => `${one.text}\n`).join('')
