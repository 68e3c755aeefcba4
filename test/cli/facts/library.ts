/** Small libraries of small texts, on disk, for tests that change them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Facts, factsIn as factsOfProgram } from '../../../src/cli/facts/facts.ts'
import { writeFiles } from '../../support/folder.ts'

export interface Text {
  paragraphs: string[]
  correction: boolean
}

export interface Folders {
  seeds: string
  content: string
}

/** Words that a line end may cut: whether `waterbeheer` is a word, another text may know. */
export const SENTENCES = [
  [
    'De gemeente legt in deze brief aan de inwoners van het dorp uit hoe het waterbe',
    'heer in de wijk voor de komende jaren is geregeld, en wat dat zal gaan kosten voor',
    'wie er woont en werkt. Zij doet dat samen met de aannemers en met de verenigingen',
    'van het dorp, die daar al langer om vragen en er ook zelf aan willen meewerken.',
  ].join('\n'),
  'Wij noemen waterbeheer een taak van het Waterschap Laagland.',
  'Het Programma Droge Voeten (PDV) loopt tot 2027 en kost € 3 miljoen.',
  'Het PDV is besproken in Kamerstuk 31 710, nr. 12.',
  'Volgens het waterschap staat dat in een eer-\ndere brief.',
  'Een eerdere brief was korter.',
  'Op grond van artikel 3 van de Waterwet mag dat.',
  'Wie er woont, krijgt een brief van de Raad voor het Laagland.',
  'De Wet droge voeten (Wdv) geldt, en artikel 2 van de Wdv ook in het dorp.',
  'Onder een kade verstaan wij een laag muurtje aan het water.',
]

const META = { kind: 'kamerbrief', date: '2024-03-01', issuer: 'Gemeente Laagland' }
const CORRECTED = { find: 'Dit is een brieef.', replace: 'Dit is een brief.', reason: 'tikfout in de bron' }

export const folder = (): string => mkdtempSync(join(tmpdir(), 'leeswijzer-facts-'))
export const factsIn = (place: string, program = 'program'): Facts => factsOfProgram(place, program)

export function writeText(seeds: string, id: string, { paragraphs, correction }: Text): void {
  const meta = { title: `Brief ${id}`, ...META, ...(correction && { corrections: [CORRECTED] }) }
  writeFiles(join(seeds, id), {
    'text.txt': `1. Inleiding\n\nDit is een brieef.\n\n${paragraphs.join('\n\n')}\n`,
    'seed.yaml': stringify(meta),
  })
}

export const removeText = (seeds: string, id: string): void =>
  rmSync(join(seeds, id), { recursive: true, force: true })

export function writeSite(seeds: string, editionsUpTo = 50): void {
  writeFiles(seeds, {
    'site.yaml': `name: Proef\ndescription: Een proef.\neditionsUpTo: ${editionsUpTo}\n`,
  })
}

/** The register of actors has an entry, or has not. */
export function setActor(content: string, id: string, name: string | null): void {
  const file = join(content, 'actors', `${id}.yaml`)
  rmSync(file, { force: true })
  writeFiles(content, { 'actors/.keep': '' })
  if (name !== null) writeFileSync(file, stringify({ id, name, kind: 'organisatie' }))
}
