import { parseArgs } from 'node:util'
import { type Content, readAnchors, readContent } from '../../collections/content.ts'
import { buildLibrary } from '../../pipeline.ts'
import { readSeeds } from '../../seed/read-seeds.ts'
import { anchorFaults, brokenRows, findingRows, unresolvedRows } from '../findings.ts'
import { readFolders } from '../folders.ts'
import { changedAnchors, changeRow } from '../lost-anchors.ts'
import { actorRows, proposedActors } from '../proposed-actors.ts'

/** `check`: lists what is doubtful in content/. The exit code is 1 when a promise to readers is broken. */
export function run(args: string[]): number {
  parseArgs({ args })
  const folders = readFolders()
  const content = readContent(folders.content, folders.seeds)
  const { seeds } = readSeeds(folders.seeds)
  const library = buildLibrary(content)
  const texts = new Map(seeds.map(({ id, text }) => [id, text]))
  for (const document of content.documents)
    print(document.id, findingRows(document, texts.get(document.id) ?? ''))
  print('references without a target', unresolvedRows(library))
  const proposals = actorRows(proposedActors(library))
  if (proposals.length > 0) print('actors that texts introduce and no register has', proposals)
  const ledgers = content.documents.flatMap(({ id }) => readAnchors(folders.content, id) ?? [])
  const changes = ledgers.flatMap(changedAnchors).map(changeRow)
  if (changes.length > 0) print('published addresses that moved or are buried', changes)
  const faults = [
    ...staleness(content, texts),
    ...content.documents.flatMap((each) => anchorFaults(each, readAnchors(folders.content, each.id))),
    ...brokenRows(library),
  ]
  print('faults', faults)
  return faults.length > 0 ? 1 : 0
}

const print = (title: string, rows: readonly string[]): void =>
  console.log([title, ...(rows.length > 0 ? rows : ['none']).map((row) => `  ${row}`), ''].join('\n'))

/** Seeds that are not in the content yet, which makes the rest of this check incomplete. */
function staleness({ documents }: Content, texts: ReadonlyMap<string, string>): string[] {
  const missing = [...texts.keys()].filter((id) => documents.every((document) => document.id !== id))
  return missing.map((id) => `${id} is not in the content: run npm run ingest`)
}
