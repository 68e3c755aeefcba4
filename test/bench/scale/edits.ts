import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { idOf, type Pool, writeSeed } from './generate.ts'

/** What an editor does between two builds, by name. */
export const EDITS: Readonly<
  Record<string, (folders: { seeds: string; content: string }, pool: Pool, count: number) => void>
> = {
  'one paragraph edited': ({ seeds }, _, count) => {
    const file = join(seeds, idOf(Math.ceil(count / 2)), 'text.txt')
    const text = readFileSync(file, 'utf-8')
    writeFileSync(file, text.replace(/\n\n(\p{Lu}[^\n]{200,})/u, '\n\n$1 Dit is er later bij gezet.'))
  },
  'one document added': ({ seeds }, pool, count) => writeSeed(seeds, pool, count + 1),
  'one register entry added': ({ content }) =>
    writeFileSync(
      join(content, 'actors', 'proefraad.yaml'),
      'id: proefraad\nname: Raad voor de Proef\nkind: adviesorgaan\naliases: []\ndescription: null\nidentifiers: {}\n',
    ),
}
