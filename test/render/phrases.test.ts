import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it, test } from 'vitest'
import { abbreviationsOf } from '../../src/catalogue/lookups.ts'
import type { Block } from '../../src/collections/schema/block.ts'
import type { Document } from '../../src/collections/schema/document.ts'
import type { Term } from '../../src/collections/schema/entities.ts'
import type { Link } from '../../src/links/link.ts'
import { englishPhrases } from '../../src/render/text/english.ts'
import { DUTCH, ENGLISH, SHARED } from '../../src/render/text/english-words.ts'
import { abbreviationsIn } from '../../src/render/text/explain-abbreviations.ts'
import { layOver, type Phrase } from '../../src/render/text/lay-over.ts'
import { block, makeDocument } from '../editions/citing/helpers.ts'
import { allText } from './tree-helpers.ts'

/** A text with its English between braces. */
const ENGLISH_IN: [text: string, marked: string][] = [
  ['Volgens het «no wrong door» principe.', 'Volgens het «{no wrong door}» principe.'],
  ['De houding ‘better safe than sorry’ helpt niet.', 'De houding ‘{better safe than sorry}’ helpt niet.'],
  ['Wij kiezen shared decision making door artsen.', 'Wij kiezen {shared decision making} door artsen.'],
  ['Een evidence-based practice vraagt tijd.', 'Een {evidence-based practice} vraagt tijd.'],
  [
    'Lancet Commission, “Report on the Value of Death: bringing death back into life”, 2022.',
    'Lancet Commission, “{Report on the Value of Death: bringing death back into life}”, 2022.',
  ],
  [
    'World Health Organization: Framework on integrated people-centred health services.',
    'World Health Organization: {Framework on integrated people-centred health services}.',
  ],
]

const NOT_ENGLISH = [
  'Het Sociaal en Cultureel Planbureau en het team in de wijk.',
  'Het project is open en de data zijn op orde.',
  'De Green Deal en de case manager helpen.',
  'De coach van het social work team in Almere.',
  'De Nationale ombudsman (NO) en THE VAN DER AND.',
  'Hij zegt: «het team is op tijd» en “de balans in de wijk”.',
  'Van de minister voor Langdurige Zorg en Sport.',
  'Het rapport ‘The right care op de juiste plek’ is Nederlands.',
  '',
]

describe('English in a Dutch text', () => {
  const mark = (text: string): string =>
    englishPhrases(text).reduceRight(
      (shown, [start, end]) => `${shown.slice(0, start)}{${shown.slice(start, end)}}${shown.slice(end)}`,
      text,
    )

  it.each(ENGLISH_IN)('%s', (text, marked) => expect(mark(text)).toBe(marked))
  it.each(NOT_ENGLISH)('nothing in: %s', (text) => expect(mark(text)).toBe(text))

  it('no word is in two lists', () => {
    const all = [...ENGLISH, ...SHARED, ...DUTCH]
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  })

  it('takes time in proportion to the text', () => {
    const timeOf = (length: number): number => {
      const text = '‘no wrong '.repeat(length)
      const start = performance.now()
      englishPhrases(text)
      return performance.now() - start
    }
    timeOf(1_000)
    expect(timeOf(40_000)).toBeLessThan(4 * 4 * Math.max(timeOf(10_000), 20))
  })
})

describe('elements around phrases', () => {
  const span = (start: number, end: number): Phrase => ({ start, end, tag: 'span', about: { lang: 'en' } })
  const nodes = (): ElementContent[] => [
    { type: 'text', value: 'het no ' },
    h('a', { href: '#x' }, 'wrong', h('span.vh', ' (andere website)')),
    h('sup.ref', '3'),
    { type: 'text', value: ' door principe' },
  ]

  it('go on within links, and around note markers', () => {
    expect(toHtml(layOver(nodes(), [span(4, 17)]))).toBe(
      'het <span lang="en">no </span><a href="#x"><span lang="en">wrong</span><span class="vh"> (andere website)</span></a><sup class="ref">3</sup><span lang="en"> door</span> principe',
    )
  })

  it('leave the words as they are, wherever they are put', () => {
    const words = allText({ type: 'root', children: nodes() })
    for (let start = 0; start < 26; start += 1) {
      const shown = layOver(
        nodes(),
        [span(start, Math.min(26, start + 5)), span(start + 7, 26)].filter((each) => each.start < each.end),
      )
      expect(allText({ type: 'root', children: shown })).toBe(words)
    }
  })
})

describe('abbreviations', () => {
  const term = (
    name: string,
    expansions: string[],
    at: [document: string, block: string, end: number][],
    kind: Term['kind'] = 'abbreviation',
  ) =>
    ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      kind,
      term: name,
      aliases: expansions,
      definitions: at.map(([document, name_, end]) => ({ document, block: name_, start: 0, end })),
    }) as unknown as Term
  const SPELLED = 'Het centrum indicatiestelling zorg (CIZ) en de Wmo 2015.'
  const glossary = [
    term(
      'CIZ',
      ['Centrum Indicatie', 'Centrum indicatiestelling zorg'],
      [
        ['elders', 'p1', 5],
        ['nota', 'p1', 40],
      ],
    ),
    term('Wmo 2015', ['Wet maatschappelijke ondersteuning 2015'], [['nota', 'p1', 40]]),
    term('Wmo', ['Wet maatschappelijke ondersteuning'], [['nota', 'p1', 40]]),
    term('SCP', ['Sociaal en Cultureel Planbureau'], [['elders', 'p1', 40]]),
    term('samen', ['saam'], [['nota', 'p1', 40]], 'term'),
  ]
  const document: Document = makeDocument({
    blocks: [
      block('s1', 'heading', 'Het CIZ', { level: 1 }),
      block('p1', 'paragraph', SPELLED, { parent: 's1' as Block['id'] }),
      block('p2', 'paragraph', 'Het CIZ en het CIZ, met SCP, samen en CIZ-indicatie.', {
        parent: 's1' as Block['id'],
      }),
      block('p3', 'paragraph', 'De Wmo 2015, niet de Wmo of het CIZ.', { parent: 's1' as Block['id'] }),
      block('s2', 'heading', 'Verder', { level: 1 }),
      block('p4', 'listItem', 'de ciz en het CIZ;', { parent: 's2' as Block['id'] }),
    ],
  })
  const shown = (links: Partial<Link>[] = []): Record<string, string[]> => {
    const found = abbreviationsIn(
      document,
      abbreviationsOf(glossary).get(document.id) ?? [],
      (each) => links.filter((link) => link.block === each.id) as Link[],
    )
    const text = (id: string): string => document.blocks.find((each) => each.id === id)?.text ?? ''
    return Object.fromEntries(
      [...found]
        .filter(([, all]) => all.length > 0)
        .map(([id, all]) => [
          id,
          all.map(({ start, end, about }) => `${start} ${text(id).slice(start, end)}: ${about.title}`),
        ]),
    )
  }
  const CIZ = 'CIZ: Centrum indicatiestelling zorg'

  it('are explained where a section first has them, by the words of the document', () => {
    expect(shown()).toEqual({
      p2: [`4 ${CIZ}`],
      p3: [
        '3 Wmo 2015: Wet maatschappelijke ondersteuning 2015',
        '21 Wmo: Wet maatschappelijke ondersteuning',
      ],
      p4: [`14 ${CIZ}`],
    })
  })

  it('are explained in a link that says nothing else, and not in a longer one', () => {
    const link = (start: number, end: number) => ({ block: 'p2' as Block['id'], start, end })
    expect(shown([link(4, 7)]).p2).toEqual([`4 ${CIZ}`])
    expect(shown([link(0, 7)]).p2).toEqual([`15 ${CIZ}`])
  })

  test('an element of a link holds the explanation', () => {
    const inside = layOver(
      [h('a', { href: '/begrippen/ciz/' }, 'CIZ')],
      [{ start: 0, end: 3, tag: 'abbr', about: { title: 'Centrum' } }],
    )
    expect(toHtml(inside as Element[])).toBe('<a href="/begrippen/ciz/"><abbr title="Centrum">CIZ</abbr></a>')
  })
})
