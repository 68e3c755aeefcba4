import { hash } from 'node:crypto'
import type { Library } from '../../claims/library.ts'
import type { SiteFolder } from '../../output/site-folder.ts'
import { type DataText, dataTexts } from './data.ts'
import { type DataOrigins, NOTHING_KNOWN } from './known.ts'

/**
 * Writes data version 1 to `data/v1/` of a site. Guaranteed:
 * 1. a file that is published fits its schema;
 * 2. the files of a document are not made again when nothing of it changed;
 * 3. a text that was published before by the same program is not checked again.
 */
export function writeData(
  site: SiteFolder,
  library: Library,
  base: string,
  known: DataOrigins = NOTHING_KNOWN,
): void {
  const originOf = (value: string): string => hash('sha256', `data ${known.program} ${base} ${value}`)
  for (const file of dataTexts(library, base, known))
    if (file.from === undefined) writeByText(site, file, originOf)
    else writeByOrigin(site, file, originOf(file.from))
}

const pathOf = ({ path }: DataText): string => `data/v1/${path}`

function writeByOrigin(site: SiteFolder, file: DataText, from: string): void {
  if (site.reuse(pathOf(file), from)) return
  file.check()
  site.put(pathOf(file), file.text(), from)
}

function writeByText(site: SiteFolder, file: DataText, originOf: (value: string) => string): void {
  const text = file.text()
  const from = originOf(text)
  if (site.reuse(pathOf(file), from)) return
  file.check()
  site.put(pathOf(file), text, from)
}
