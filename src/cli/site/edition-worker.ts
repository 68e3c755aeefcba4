/** Editions in a thread of their own: a pool runs the function of this file. */
import type { Library } from '../../claims/library.ts'
import { writeEditions } from '../../editions/files/write-editions.ts'

export interface EditionWork {
  folder: string
  library: Library
  base: string
}

export default ({ folder, library, base }: EditionWork): Promise<number> =>
  writeEditions(folder, library, base)
