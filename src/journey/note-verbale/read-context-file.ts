import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { PlainProblem } from '../../platform/plain-problem.ts'

const ContextFile = v.object({
  mailbox: v.optional(v.string()),
  invitationDate: v.optional(v.string()),
  conference: v.optional(v.object({ dates: v.optional(v.array(v.string())), city: v.optional(v.string()) })),
  deadlineZone: v.optional(v.string()),
  deadlineWithSponsorship: v.optional(v.string()),
  deadlineWithoutSponsorship: v.optional(v.string()),
  deadlineJudgedBy: v.optional(v.string()),
  maxDelegation: v.optional(v.number()),
  maxSponsored: v.optional(v.number()),
  statesWithSurvivors: v.optional(v.array(v.string())),
  organisationsInvitedToNominateASponsoredParticipant: v.optional(v.array(v.string())),
  outsideQuota: v.optional(v.array(v.picklist(['assistant', 'interpreter', 'companion']))),
})

/** What a file beside the messages says in place of the conference's own values. */
export type ContextFile = v.InferOutput<typeof ContextFile>

/** Reads a context file. Throws a `PlainProblem` where it is none. */
export function readContextFile(path: string): ContextFile {
  try {
    return v.parse(ContextFile, JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new PlainProblem(
      `${path} is no context file that can be used.`,
      'Look at its keys and values.',
      cause,
    )
  }
}
