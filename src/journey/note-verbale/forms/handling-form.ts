import * as v from 'valibot'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import { filings } from '../commands/file-note.ts'

const version = v.pipe(v.string(), v.toNumber(), v.integer())
const Assignment = v.object({ version, account: v.pipe(v.string(), v.check(isUuid)) })
const Settlement = v.object({ version, outcome: v.picklist([...filings, 'reopened']) })

/** To whom a message is given; undefined where nobody was chosen. */
export function readAssignment(form: Record<string, unknown>): v.InferOutput<typeof Assignment> | undefined {
  const read = v.safeParse(Assignment, form)
  return read.success ? read.output : undefined
}

/** As what a message is filed, or that it is taken up again; undefined where nothing was chosen. */
export function readSettlement(form: Record<string, unknown>): v.InferOutput<typeof Settlement> | undefined {
  const read = v.safeParse(Settlement, form)
  return read.success ? read.output : undefined
}
