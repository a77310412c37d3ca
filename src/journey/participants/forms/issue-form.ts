import * as v from 'valibot'
import type { Issue } from '../commands/issue-edition.ts'

const IssueSchema = v.object({
  kind: v.picklist(['provisional', 'final']),
  counted: v.picklist(['registered', 'confirmed']),
  seen: v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(0)),
})

/** What is to be issued; undefined where no kind was chosen. */
export function readIssue(form: Record<string, unknown>): Issue | undefined {
  const read = v.safeParse(IssueSchema, form)
  return read.success ? read.output : undefined
}
