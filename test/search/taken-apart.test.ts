import { expect, it } from 'vitest'
import { type NotePart, summarize } from '../../src/search/ask/summary.ts'
import { askTexts, namesFound } from './engine-of-texts.ts'

const ask = await askTexts(
  [
    'De overeenkomst duurt een levensloop.',
    'Overeen komen kost in een leven geen loop.',
    'Zorg is er met een pgb.',
    'Het tarief stijgt.',
  ],
  { groups: [], actors: new Map() },
)

async function notesOf(typed: string): Promise<NotePart[]> {
  const found = await ask(typed)
  return found ? summarize(found).notes.flat() : []
}

it.each([
  ['overeenkost', 'overeenkomst'],
  ['levenloop', 'levensloop'],
])('%s has a letter wrong, and is not taken apart', async (typed, meant) => {
  expect((await notesOf(typed))[0]).toContain(`Bedoelde u ‘${meant}’?`)
  expect(namesFound(await ask(typed))).toContain('alinea 1')
})

it.each([
  ['zorgtarief', ['zorg', 'tarief']],
  ['pgb-tarief', ['pgb', 'tarief']],
])('%s: its parts are offered when they stand nowhere together', async (typed, parts) => {
  expect(namesFound(await ask(typed))).toEqual([])
  const offered = (await notesOf(typed)).flatMap((note) => (typeof note === 'string' ? [] : [note.typed]))
  expect(offered).toEqual(parts)
  for (const part of parts) expect(namesFound(await ask(part)).length).toBe(1)
})
