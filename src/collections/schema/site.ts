/** The settings of the site are read with the seeds; here under the name that collections use. */
export { Site } from '../../seed/site-schema.ts'
