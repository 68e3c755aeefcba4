import type { Library } from '../../src/claims/library.ts'
import { dataTexts } from '../../src/editions/data/data.ts'

/**
 * The files of data version 1 as path and text.
 * @throws Error when a file would not fit its schema: names the file and what is wrong.
 */
export function* dataFiles(
  library: Library,
  { base = '/' }: { base?: string } = {},
): Generator<[path: string, text: string]> {
  for (const { path, text, check } of dataTexts(library, base)) {
    check()
    yield [path, text()]
  }
}
