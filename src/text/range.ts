import { z } from 'zod'

/** Half-open range `[start, end)` in UTF-16 code units (JavaScript string indices) of a source text. */
export const Range = z.tuple([z.number().int().min(0), z.number().int().min(0)])
export type Range = z.infer<typeof Range>
