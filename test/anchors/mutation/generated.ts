import { createHash } from 'node:crypto'
import type { Seed } from '../../../src/seed/seed.ts'
import { DocumentId, SeedMeta } from '../../../src/seed/seed-schema.ts'
import type { Random } from './random.ts'
import { newParagraph, newSentence, newWord, wrap } from './words.ts'

const WIDTH = 76

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function seedOf(id: string, text: string): Seed {
  const meta = SeedMeta.parse({ title: 'Gemaakte tekst', kind: 'document' })
  return { id: DocumentId.parse(id), meta, text, sha256: sha256(text) }
}

/** The seed with another text, and those of its corrections whose words are still there. */
export function withText(seed: Seed, text: string): Seed {
  const corrections = seed.meta.corrections.filter(({ find }) => text.split(find).length === 2)
  return { ...seed, text, sha256: sha256(text), meta: { ...seed.meta, corrections } }
}

/** A letter in lines: headings, paragraphs, lists, and a footnote now and then. */
function letter(random: Random): string {
  let note = 0
  const section = (number: number): string => {
    const paragraphs = Array.from({ length: 4 + random.below(4) }, () => wrap(newParagraph(random), WIDTH))
    const items = Array.from({ length: 3 }, () => `• ${wrap(newSentence(random), WIDTH - 2)}`)
    note += 1
    const cited = `${wrap(`${newParagraph(random).slice(0, -1)}.${note} ${newSentence(random)}`, WIDTH)}\n\n${note} ${newSentence(random)}`
    return [`${number}. ${newWord(random, 'A')} en ${newWord(random)}`, ...paragraphs, cited, ...items].join(
      '\n\n',
    )
  }
  return `${Array.from({ length: 12 }, (_, at) => section(at + 1)).join('\n\n')}\n`
}

/** Paragraphs that say nearly the same of one subject after another, as budgets do; a line is a paragraph. */
function budget(random: Random): string {
  const amount = (): string => `€ ${1 + random.below(99)},${random.below(10)} miljoen`
  const paragraph = (): string =>
    `In 2023 is ${amount()} beschikbaar voor ${newWord(random)} en ${newWord(random)}. Deze middelen worden ingezet voor de ` +
    `${newWord(random)} van ${newWord(random)} en voor ${newWord(random)} in de ${newWord(random)}. Voor 2024 is dit ${amount()}.`
  const section = (): string =>
    [`${newWord(random, 'A')} ${newWord(random)}`, ...Array.from({ length: 6 }, paragraph)].join('\n\n')
  return `${Array.from({ length: 12 }, section).join('\n\n')}\n`
}

/** Texts that are not the seeds: none of their words was known when the program was made. */
export const generatedSeeds = (random: Random): Seed[] => [
  seedOf('gemaakte-brief', letter(random)),
  seedOf('gemaakte-begroting', budget(random)),
]
