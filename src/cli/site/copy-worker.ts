/** Copies of the site in a thread of their own: a pool runs the function of this file. */
import { makeCopy } from '../../editions/files/copies.ts'

export default makeCopy
