import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Action, Term } from '../../src/collections/schema/entities.ts'
import { actionsOf } from '../../src/extract/actions/actions.ts'
import { glossaryOf, joinGlossary } from '../../src/extract/glossary/glossary.ts'
import { makeDocument } from './make-document.ts'

const WORDS = [
  '# Begrippenlijst',
  '## Actie 1',
  '### Waarom?',
  'Maatregel 2 – Doe dit',
  '- Actie 3: ',
  '> Kader.',
  '[^1] Noot (Wlz).',
  '# Samenvatting',
  'Zorg. Daarmee bedoelen we',
  'Met het',
  'bedoelen we',
  'Wet langdurige zorg (Wlz)',
  '(hierna: de)',
  '()',
  '(II)',
  'X staat voor',
  'acties 1 tot en met',
  '### Wie is verantwoordelijk voor acties 1 en 2?',
  '999',
  'é (é)',
  '«»',
  '.',
  ':',
  '',
]

it('reads any text without throwing; what it finds fits the schemas and points into its block', () => {
  const line = fc.oneof(
    fc.constantFrom(...WORDS),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const document = makeDocument(lines.join('\n'))
      const lengths = new Map(document.blocks.map((block) => [block.id, block.text.length]))
      for (const action of actionsOf(document)) Action.parse(action)
      const terms = joinGlossary([glossaryOf(document)]).map((term) => Term.parse(term))
      expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length)
      for (const { start, end, block } of terms.flatMap((term) => term.definitions)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(lengths.get(block) ?? -1)
      }
    }),
    { numRuns: 300 },
  )
})
