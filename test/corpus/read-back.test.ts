import { join } from 'node:path'
import { reportItem } from '../../src/editions/citing/csl.ts'
import { readSeeds } from '../../src/seed/read-seeds.ts'
import { makeDocument, VIA } from '../editions/citing/helpers.ts'
import { itReadsBack } from '../editions/citing/read-back.ts'
import { ROOT } from '../support/root.ts'

const { seeds } = readSeeds(join(ROOT, 'seeds'))

itReadsBack(seeds.map(({ id, meta }) => [id, reportItem(makeDocument({ ...meta, id }), VIA)]))
