import type { Library } from '../../claims/library.ts'
import type { PublicParallels } from './schema.ts'

const place = ({ document, block }: Library['parallels'][number]['a']) => ({ document, block })

export const parallelsData = ({ parallels }: Library): PublicParallels =>
  parallels.map(({ a, b, similarity }) => ({ a: place(a), b: place(b), similarity }))
