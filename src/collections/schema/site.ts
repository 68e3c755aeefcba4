/** The site's own data is read with the seeds; the collections know it under this name. */
export { Site } from '../../seed/site-schema.ts'
