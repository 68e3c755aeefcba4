import { z } from 'zod'

const NUMBERED = '(?:p|s|fn)\\d+[a-z]*'
const ENDNOTE = 'en\\d+[a-z]*'
const NAMED = '(?:kader|figuur|tabel|inhoud)-[0-9a-z]+(?:-[0-9a-z]+)*'
const CELL = '(?:\\.r\\d+[a-z]*(?:\\.[0-9a-z-]+)?)?'

/**
 * The anchor of a block: `p23`, `p23a`, `s7`, `fn12`, `en3`, `kader-2`, `figuur-1`, `tabel-15`, `inhoud-4`.
 * Rows and cells add `.r12` and `.r12.2023`. An alias such as `actie-5` is not a block id.
 */
export const BlockId = z
  .string()
  .regex(new RegExp(`^(?:${NUMBERED}|${ENDNOTE}|${NAMED}${CELL})$`))
  .brand<'BlockId'>()
export type BlockId = z.infer<typeof BlockId>
