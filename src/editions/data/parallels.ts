import type { Parallel } from '../../claims/parallels/parallel.ts'
import type { PublicParallels } from './schema.ts'

const place = ({ document, block }: Parallel['a']) => ({ document, block })

export const parallelData = ({ a, b, similarity }: Parallel): PublicParallels[number] => ({
  a: place(a),
  b: place(b),
  similarity,
})
