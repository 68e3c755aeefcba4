import { z } from 'zod'

/** `seeds/site.yaml`: the settings of a site. */
export const Site = z.strictObject({
  name: z.string().min(1),
  /** One sentence on the front page and in search engines. */
  description: z.string().min(1),
  /**
   * The permanent address, e.g. https://example.org/wmo/; null when unknown. Its path is the base of all
   * pages.
   */
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  contact: z.string().nullable().default(null),
  /**
   * The largest size, in MB, of a file with the whole library (default 50). A larger library gets files by
   * year instead.
   */
  editionsUpTo: z.number().min(0).optional(),
})
export type Site = z.infer<typeof Site>
