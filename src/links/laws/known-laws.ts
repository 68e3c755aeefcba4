import { Law } from '../../collections/schema/entities.ts'

/**
 * Laws that any text of this genre may cite: [short name, full name, number in the wettenbank (BWB), other spellings]. Each number
 * was seen in the wettenbank itself; a law without a verified number is not in this table. A register entry for the same law goes before.
 */
const TABLE: [short: string, name: string, bwb: string, ...aliases: string[]][] = [
  [
    'Wmo 2015',
    'Wet maatschappelijke ondersteuning 2015',
    'BWBR0035362',
    'Wet maatschappelijke ondersteuning',
    'Wmo',
  ],
  ['Wlz', 'Wet langdurige zorg', 'BWBR0035917'],
  ['Zvw', 'Zorgverzekeringswet', 'BWBR0018450'],
  ['Jeugdwet', 'Jeugdwet', 'BWBR0034925'],
  ['Participatiewet', 'Participatiewet', 'BWBR0015703'],
  ['AWBZ', 'Algemene Wet Bijzondere Ziektekosten', 'BWBR0002614'],
  [
    'Wzd',
    'Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten',
    'BWBR0040632',
    'Wet zorg en dwang',
  ],
  ['Wvggz', 'Wet verplichte geestelijke gezondheidszorg', 'BWBR0040635'],
  ['AOW', 'Algemene Ouderdomswet', 'BWBR0002221'],
  ['Anw', 'Algemene nabestaandenwet', 'BWBR0007795', 'ANW'],
]

export const KNOWN_LAWS: readonly Law[] = TABLE.map(([short, name, bwb, ...aliases]) =>
  Law.parse({ id: short.toLowerCase().replace(' ', '-'), name, short, aliases, bwb }),
)
