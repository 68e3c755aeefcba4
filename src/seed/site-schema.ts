import { z } from 'zod'

/** `seeds/site.yaml`: what makes the site somebody's own. */
export const Site = z.strictObject({
  name: z.string().min(1),
  /** One sentence on the front page and in search engines. */
  description: z.string().min(1),
  /**
   * Address where the site will stand, e.g. https://example.org/wmo/; null when not known. Its path is the
   * sub-path of every page.
   */
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  contact: z.string().nullable().default(null),
  /**
   * A file with the whole library is made up to this size, in MB (50 when nothing is said); of a larger
   * library there are files for each year.
   */
  editionsUpTo: z.number().min(0).optional(),
})
export type Site = z.infer<typeof Site>
