import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from './record.ts'
import { toStored } from './stored.ts'

/**
 * Writes the Pagefind bundle of the records to a folder; the same records give the same bytes.
 * The language is left unknown, so that Pagefind takes no stems of its own: its Dutch ones join what differs (`geniet` and `niet`) and
 * would fit neither the forms that are indexed nor the question, which both come from analysis.ts. Throws on the first thing refused.
 */
export async function indexSite(records: readonly SearchRecord[], folder: string): Promise<void> {
  const index = await open()
  try {
    for (const record of records) check(await index.addCustomRecord({ ...toStored(record), language: 'nl', meta: {} }))
    check(await index.writeFiles({ outputPath: folder }))
  } finally {
    await index.deleteIndex()
    await close()
  }
}

async function open(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
  check({ errors })
  if (!index) throw new Error('Pagefind made no index.')
  return index
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind refused: ${errors.join('; ')}`)
}
