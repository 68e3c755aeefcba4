import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act, Answer, View } from '../../../src/cli/review/protocol.ts'
import { openSession, perform, type Session } from '../../../src/cli/review/session.ts'
import { folderWith } from '../../support/folder.ts'

export const TEXT = `Nota over het bos

1. Aanleiding
Het bos bij de Stichting Groenhof Noord wordt al jaren minder dicht, en de bezoekers van dat bos
merken dat aan de wind die er waait.
Nieuwe paden
De Stichting Groenhof Noord legt paden aan. Wij vroegen het de Stichting Groenhof Noord zelf.
Voor 2025 is er 4000 euro1 en voor 2026 niets.
1 Dit bedrag is een schatting van het bestuur.
Pagina vier
Soort   Aantal   Jaar
Eiken   12       2024
Beuken  7        2025
Wie meedoet, krijgt een bo om mee naar huis, en een schop zo lang er schoppen zijn die nog niet
zijn uitgeleend.
`
export const YAML = `title: Nota over het bos   # as printed\nkind: 'nota'\n# nothing ruled yet\nreading: []\ndate: null\n`

export const ROWS = TEXT.split('\n')
export const row = (words: string): number => ROWS.findIndex((each) => each.startsWith(words)) + 1

export function session(yaml = YAML, text = TEXT): Session {
  const folder = folderWith({
    'seeds/site.yaml': 'name: Proef\ndescription: Een proef.\n',
    'seeds/bos/seed.yaml': yaml,
    'seeds/bos/text.txt': text,
    'content/actors/ander.yaml': 'id: ander\nname: Een Ander\nkind: organisatie\n',
  })
  return openSession({ seeds: join(folder, 'seeds'), content: join(folder, 'content') }, 'bos')
}

export const file = ({ folders }: Session): string => join(folders.seeds, 'bos', 'seed.yaml')
export const written = (each: Session): string => readFileSync(file(each), 'utf-8')

export function done(each: Session, act: Act): Extract<Answer, { says: string }> {
  const answer = perform(each, { act, preview: false })
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

export const rule = (as: string, from: string, more: object = {}): Act =>
  ({ do: 'rule', rows: [row(from), row(from)], as, reason: 'Zo staat het in druk.', ...more }) as Act

export const correct = (words: string, now: string): Act => ({
  do: 'correct',
  rows: [row(words), row(words)],
  words: now,
  reason: 'spatie in een woord',
})

export const block = (view: View | undefined, words: string) =>
  view?.blocks.find(({ text }) => text.includes(words))
