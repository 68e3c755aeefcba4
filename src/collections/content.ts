/** The only code that reads or writes content/. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AnchorLedger } from '../anchors/ledger.ts'
import { type DigestOfFile, readDigest } from '../output/file-digest.ts'
import { readSettings } from '../seed/read-seed.ts'
import { gathered, type Reading } from '../seed/reading.ts'
import { SITE_SETTINGS } from '../seed/settings.ts'
import type { Content } from './content-type.ts'
import { ContentError, plainError, RESTORE } from './io/content-error.ts'
import {
  ACTIONS,
  ACTORS,
  ANCHORS,
  ARTICLES,
  DOCUMENTS,
  type Folder,
  GLOSSARY,
  LAWS,
  PROGRAMMES,
} from './io/folders.ts'
import { toJson, toYaml } from './io/format.ts'
import { ledgerText, type PublishedLedger, publishedLedger } from './io/published-ledger.ts'
import { readDocuments } from './io/read-documents.ts'
import { entryNames, readFolder, readJson } from './io/read-entries.ts'
import { type Files, type FileText, recover, writeFolders } from './io/write-folders.ts'
import { toMarkdown } from './markdown/markdown.ts'
import type { Document } from './schema/document.ts'

export type { Content }

/** The parts of content/ that `npm run ingest` writes. */
export interface Generated extends Pick<Content, 'documents' | 'articles' | 'actions' | 'glossary'> {
  anchors: readonly AnchorLedger[]
}

/**
 * Runs `work` on a content folder, after undoing any interrupted write. File system errors are reported in
 * plain words.
 */
function inContent<T>(dir: string, work: () => T): T {
  try {
    recover(dir)
    return work()
  } catch (error) {
    throw plainError(error, dir)
  }
}

/** @throws ContentError with all problems, if there are any. */
function goodOrThrow<T extends object>(
  reads: { [Key in keyof T]: Reading<T[Key]> },
): { [Key in keyof T]: T[Key][] } {
  const all = Object.entries(reads) as [keyof T, Reading<T[keyof T]>][]
  const problems = all.flatMap(([, read]) => read.problems)
  if (problems.length > 0) throw new ContentError(problems)
  return Object.fromEntries(all.map(([key, read]) => [key, read.good])) as { [Key in keyof T]: T[Key][] }
}

const registers = (dir: string) => ({
  actors: readFolder(dir, ACTORS),
  laws: readFolder(dir, LAWS),
  programmes: readFolder(dir, PROGRAMMES),
})

/**
 * Reads the registers that are kept by hand; a missing folder is an empty register.
 * @throws ContentError with file and line of every problem.
 */
export function readRegisters(dir: string): Pick<Content, 'actors' | 'laws' | 'programmes'> {
  return inContent(dir, () => goodOrThrow(registers(dir)))
}

/**
 * Reads everything in content/, and the site's settings from the folder of seeds. Entries are sorted by file
 * name, actions by number.
 * @throws ContentError with file and line of every problem.
 */
export function readContent(dir: string, seedsDir: string): Content {
  return inContent(dir, () => {
    const site = readSettings(seedsDir, 'site.yaml', SITE_SETTINGS)
    const read = goodOrThrow({
      ...registers(dir),
      site: gathered([site]),
      documents: readDocuments(dir),
      articles: readFolder(dir, ARTICLES),
      actions: readFolder(dir, ACTIONS),
      glossary: readFolder(dir, GLOSSARY),
    })
    const actions = Map.groupBy(read.actions, (action) => action.document)
    const numbered = [...actions.values()].flatMap((each) => each.sort((a, b) => a.number - b.number))
    return { ...read, actions: numbered, site: (read.site[0] as (typeof read.site)[0]).value }
  })
}

/** The anchor ledger of a document; null when it was never published. */
export function readAnchors(dir: string, id: string): AnchorLedger | null {
  return inContent(dir, () => {
    const file = join(dir, ANCHORS.folder, `${id}.json`)
    if (!existsSync(file)) return null
    const { good, problems } = gathered([readJson(file, ANCHORS.schema, RESTORE)])
    if (problems.length > 0) throw new ContentError(problems)
    return good[0] ?? null
  })
}

/** The ledgers of all documents that ever published an anchor; their content is read lazily. */
export const publishedLedgers = (dir: string, digestOf = readDigest): PublishedLedger[] =>
  inContent(dir, () =>
    anchoredDocuments(dir).flatMap((id) => {
      const read = (): AnchorLedger => readAnchors(dir, id) as AnchorLedger
      return publishedLedger(join(dir, ANCHORS.folder, `${id}.json`), id, read, digestOf)
    }),
  )

/** Ids of all documents that ever published an anchor, including those that no longer exist. */
const anchoredDocuments = (dir: string): string[] =>
  inContent(dir, () => entryNames(join(dir, ANCHORS.folder), '.json'))

const yamlFiles = <T>(entries: readonly T[], folder: Folder<T>, { entry: write }: Writing): Files =>
  new Map(entries.map((entry) => [`${folder.name(entry)}.yaml`, write(entry)]))

/** The two files of a document. */
export interface WrittenDocument<Text = FileText> {
  markdown: Text
  map: Text
}

export const writeDocument = (document: Document): WrittenDocument<string> => ({
  markdown: toMarkdown(document),
  map: `${toJson(document.map)}\n`,
})

/** How the files are serialised. An implementation may have them cached. */
export interface Writing {
  document: (document: Document) => WrittenDocument
  ledger: (ledger: AnchorLedger) => FileText
  /** An article, action or term as YAML. */
  entry: (entry: unknown) => FileText
  /** The digest of an existing file. */
  digestOf: DigestOfFile
}
const PLAINLY: Writing = { document: writeDocument, ledger: ledgerText, entry: toYaml, digestOf: readDigest }

const documentFiles = ({ documents }: Generated, writing: Writing): Files =>
  new Map(
    documents.flatMap((document) => {
      const { markdown, map } = writing.document(document)
      return [
        [`${document.id}.md`, markdown],
        [`${document.id}.map.json`, map],
      ]
    }),
  )

/** The given ledgers, and those of documents that no longer exist. */
function anchorFiles(dir: string, { anchors }: Generated, writing: Writing): Files {
  const given = new Set<string>(anchors.map((ledger) => ledger.document))
  const departed = anchoredDocuments(dir)
    .filter((id) => !given.has(id))
    .flatMap((id) => readAnchors(dir, id) ?? [])
  return new Map(
    [...anchors, ...departed].map((ledger) => [`${ledger.document}.json`, writing.ledger(ledger)]),
  )
}

/**
 * Writes everything that ingest generates, atomically. Entries that no longer exist are removed; anchor
 * ledgers are kept for ever; registers kept by hand are not touched. The output is deterministic.
 * @throws ContentError when a write fails; the folder is then unchanged.
 */
export function writeContent(dir: string, generated: Generated, writing = PLAINLY): void {
  inContent(dir, () =>
    writeFolders(
      dir,
      new Map([
        [DOCUMENTS, documentFiles(generated, writing)],
        [ANCHORS.folder, anchorFiles(dir, generated, writing)],
        [ARTICLES.folder, yamlFiles(generated.articles, ARTICLES, writing)],
        [ACTIONS.folder, yamlFiles(generated.actions, ACTIONS, writing)],
        [GLOSSARY.folder, yamlFiles(generated.glossary, GLOSSARY, writing)],
      ]),
      writing.digestOf,
    ),
  )
}
