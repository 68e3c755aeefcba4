import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.ts'
import type { Finding } from '../../src/diagnostics.ts'
import { readLines } from '../../src/lines/lines.ts'
import type { Piece } from '../../src/text/piece.ts'
import { buildTree } from '../../src/tree/tree.ts'

/** What papers are made of, a few rows each; the words are nobody's. */
const PARTS = [
  'De gemeente onderhoudt zeven zwembaden en drie natuurbaden, die samen door ruim veertigduizend\ninwoners worden bezocht en',
  'waarvan het onderhoud de laatste jaren is uitgesteld, zodat er nu keuzes nodig zijn over wat er\nmet elk van die baden gebeurt.',
  'De raad besloot in 2021.1De prijs ligt boven het gemiddelde van 20202 en van de bond.3',
  '1 Zwembond, Wie zwemt er nog? (2021), p. 8.',
  '2 Zie de begroting.',
  '3',
  'Zie de monitor van vorig jaar.',
  '1 maart 2021',
  'Postbus 20301',
  'Warm water',
  'Noordbad\n\nStrandbad\n\nDiepbad',
  '2.1 De baden van nu',
  '5.a.1 Onderhoud',
  'Besluit:',
  'a. een tekening;\ni. een rekening,\nii. een foto;\nb. een raming.',
  '• onderhoud:\no € 12.000 in 2022,',
  '•\n\neen glijbaan.',
  'Tabel 3 Kosten per bad (x 1.000 euro)\n\nBad         2021   2022   2023\nNoordbad      10     12     14\nStrandbad            20\nDiepbad      (7)    +20      –',
  'De raad sprak over            Motie\nhet bad en de kos-            De motie vraagt\nten daarvan.                  een onderzoek.',
  'Kader 2 Wie zwemt er?',
  'Anna, 42 jaar, zwemt elke dag in het strandbad en neemt haar moeder mee.',
  'Bron: Zwembond',
  'Figuur 1 Bezoekers',
  'Inhoud\n\nVooraf—3\nWarm water—4\nDe baden van nu—5',
  'Inhoud\n\n1\n2\n\nVooraf\nWarm water\n\n3\n4',
  'Inhoud\n\n1\n\nVooraf\n\n3\n\n2\n\nWarm water\n\n7',
  'Vooraf',
  '1 Vooraf ........ 3\n2 Warm water ........ 4\n3 Slot ........ 9',
  '1\n2\n\nZwembond, Wie zwemt er nog? (2021).\nZie de begroting.',
  '1\n2\n3\n\nHet onderzoek is gedaan door\nhet bureau van de provincie',
  '4\nZie de begroting.\n5\nIdem.',
  'Tabel 4 Kosten\n\nBad\n\nNoordbad\n\nStrandbad\n\n2021\n\n10\n\n20',
  '1\n\nOpening\n\n5.b\n\nSociaal, Sport en Water\n\n5.b.1\n\nHet strandbad',
  '– een plek voor\nhet water\n– een brug\nover de gracht',
  'Links staat de eerste    | Rechts staat de tweede\nkolom van deze pagina.   | kolom van die pagina.',
  'Vraag 1\nWat kost het bad?',
  'Datum\nBetreft',
  'Geachte raad,',
  'Hoogachtend,\n\nA. Zwemmer',
  'D\ne baden zijn oud.',
  'De zwembad\u00AD\norganisatie en niet-\nessentiële uitgaven',
  'van 2023\u00AD2026 en 20222025',
  'https://bad.example/water-\nen-zand',
  '7',
  'Nota zwembaden | 7',
  'Pagina 7 van 9',
  'kst-99999-7',
]
const GAPS = ['\n', '\n\n', '\n\n\f', '\n ', ' \n', '\n\n7\n\n\f', '\nNota zwembaden | 8\n\f']
const paper = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.flat().join(''))

/** Notes are read where they are called, boxes have no words of their own. */
const bodyPieces = (source: string): { pieces: Piece[]; findings: readonly Finding[] } => {
  const { nodes, findings } = buildTree(readBlocks(readLines(source)))
  const body = nodes.filter(({ type }) => type !== 'footnote')
  return { pieces: body.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'text')), findings }
}

/** The words of the notes, one after the other. */
const notePieces = (source: string): ReturnType<typeof bodyPieces> => {
  const { nodes, findings } = buildTree(readBlocks(readLines(source)))
  const notes = nodes.filter(({ type }) => type === 'footnote')
  return { pieces: notes.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'text')), findings }
}

/** Words that stand before words that the source has before them, but for those that a finding names. */
const moved =
  (read: typeof bodyPieces) =>
  (source: string): string[] => {
    const { pieces, findings } = read(source)
    const isNamed = (piece: Piece): boolean =>
      findings.some(({ position }) => position && position[0] <= piece.start && position[1] >= piece.end)
    let behind = 0
    return pieces.flatMap((piece) => {
      const isMoved = piece.start < behind && !isNamed(piece)
      behind = Math.max(behind, piece.end)
      return isMoved ? [source.slice(piece.start, piece.end)] : []
    })
  }

/** Digits that are neither shown, nor a number of their block, nor set aside by a rule that says why. */
function lostDigits(source: string): string[] {
  const { nodes, furniture } = buildTree(readBlocks(readLines(source)))
  const seen = new Set<number>()
  const take = ({ start, end }: Piece): void => {
    for (let at = start; at < end; at += 1) seen.add(at)
  }
  for (const node of nodes) for (const piece of node.pieces) take(piece)
  for (const piece of furniture) take(piece)
  return [...source.matchAll(/\d/g)].filter(({ index }) => !seen.has(index)).map(({ 0: digit }) => digit)
}

/** Markers whose note is not there, and of which nothing is said. */
function unsaidMarkers(source: string): string[] {
  const { nodes, findings } = buildTree(readBlocks(readLines(source)))
  const said = new Set(
    findings.filter(({ rule }) => rule.startsWith('missing-')).map(({ position }) => position?.[0]),
  )
  return nodes.flatMap((node) => {
    const markers = node.pieces.filter(({ marker }) => marker)
    return node.notes.flatMap(({ note }, i) =>
      note === null && !said.has(markers[i]?.start) ? [String(markers[i]?.marker)] : [],
    )
  })
}

const LAWS: [law: string, broken: (source: string) => string[]][] = [
  ['the words stand in the order of the source', moved(bodyPieces)],
  ['so do those of the notes', moved(notePieces)],
  ['every digit is shown, a number of its block, or set aside', lostDigits],
  ['a marker has its note, or a finding', unsaidMarkers],
]

describe('whatever the paper', () => {
  test.each(LAWS)('%s', (_, broken) => {
    fc.assert(
      fc.property(paper, (source) => {
        expect(broken(source)).toEqual([])
      }),
      { numRuns: 250 },
    )
  })
})
