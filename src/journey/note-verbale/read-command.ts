import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadDefinition } from '../../conference/definition/load-definition.ts'
import { type Terms, termsFor } from '../../conference/definition/terms.ts'
import { survivorsOf } from '../../conference/registry/state.ts'
import { stateByCode } from '../../conference/registry/states.ts'
import { PlainProblem } from '../../platform/plain-problem.ts'
import { rootPath } from '../../platform/root.ts'
import type { ReadingContext } from '../../reading/context.ts'
import { endWorkers } from '../../reading/ocr/workers.ts'
import { readMessage } from '../../reading/read-message.ts'
import { factsOfReading, type ReadMessage } from './facts-of-reading.ts'
import { messagesOfMbox } from './intake/mbox.ts'
import { type Prediction, predictionOf } from './prediction.ts'
import { type ContextFile, readContextFile } from './read-context-file.ts'
import { readingContext } from './reading-context.ts'
import { findingsOf } from './rules/findings-of.ts'

type NamedBytes = { name: string; bytes: () => Promise<Uint8Array> }

/**
 * Reads `.eml` and `.mbox` files without a database and writes `NNN.json` for each message into a folder. The messages of one
 * call are one mailbox. Returns the paths written. Throws a `PlainProblem` for a file that cannot be read.
 */
export async function readFiles(paths: string[], outDir: string, contextPath?: string): Promise<string[]> {
  const file = contextPath === undefined ? {} : readContextFile(contextPath)
  const { context, terms } = told(file)
  mkdirSync(outDir, { recursive: true })
  const read: ReadMessage[] = []
  try {
    for await (const { name, bytes } of messagesOf(paths)) {
      const { envelope, reading } = await readMessage(await bytes(), context)
      read.push({ name, envelope, reading })
    }
  } finally {
    await endWorkers()
  }
  return findingsOfMailbox(read, terms, file).map((prediction) => {
    const path = join(outDir, `${prediction.id}.json`)
    writeFileSync(path, `${JSON.stringify(prediction, null, 1)}\n`)
    return path
  })
}

/** The messages of one mailbox with their findings, compared by arrival. */
export function findingsOfMailbox(
  read: readonly ReadMessage[],
  terms: Terms,
  file: ContextFile,
): Prediction[] {
  const knowledge = { survivorsOf: (iso3: string) => survivors(iso3, file) }
  return read.map((message) => {
    const facts = factsOfReading(message, read, knowledge)
    const sponsorshipInvited = isInvited(message, file)
    const findings = findingsOf(facts, { ...terms, sponsorshipInvited })
    return predictionOf(message, [...new Set(findings.map(({ code }) => code))])
  })
}

async function* messagesOf(paths: readonly string[]): AsyncGenerator<NamedBytes> {
  for (const path of paths) {
    const bytes = contentOf(path)
    const name = basename(path).replace(/\.(eml|mbox)$/i, '')
    if (!/\.mbox$/i.test(path)) {
      yield { name, bytes: async () => bytes }
      continue
    }
    let number = 0
    for await (const message of messagesOfMbox([bytes])) {
      number += 1
      yield { name: `${name}-${String(number).padStart(3, '0')}`, bytes: async () => message }
    }
  }
}

function contentOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new PlainProblem(`${path} cannot be read.`, 'Name .eml or .mbox files.', cause)
  }
}

function told(file: ContextFile): { context: ReadingContext; terms: Terms } {
  const loaded = loadDefinition(rootPath(process.env.VERBALE_CONFERENCE ?? 'conferences/phnom-penh-2023'))
  if (!loaded.ok)
    throw new PlainProblem('The definition of the conference cannot be used.', './verbale doctor says why.')
  const terms = termsFor(loaded.definition)
  const { notesDue } = terms
  const context = readingContext(loaded.definition)
  return {
    context: {
      ...context,
      conference: {
        ...context.conference,
        mailbox: file.mailbox ?? context.conference.mailbox,
        city: file.conference?.city ?? context.conference.city,
        dates: file.conference?.dates ?? context.conference.dates,
        invitedOn: file.invitationDate ?? context.conference.invitedOn,
      },
    },
    terms: {
      ...terms,
      representativesPerDelegation: file.maxDelegation ?? terms.representativesPerDelegation,
      sponsoredPerDelegation: file.maxSponsored ?? terms.sponsoredPerDelegation,
      outsideQuota: file.outsideQuota ?? terms.outsideQuota,
      notesDue: {
        withSponsorship: file.deadlineWithSponsorship ?? notesDue.withSponsorship,
        withoutSponsorship: file.deadlineWithoutSponsorship ?? notesDue.withoutSponsorship,
        timeZone: file.deadlineZone ?? notesDue.timeZone,
        judgedBy: judgedBy(file) ?? notesDue.judgedBy,
      },
    },
  }
}

function judgedBy({ deadlineJudgedBy }: ContextFile): 'arrival' | 'sending' | undefined {
  if (deadlineJudgedBy === undefined) return undefined
  return deadlineJudgedBy.startsWith('arrival') ? 'arrival' : 'sending'
}

function survivors(iso3: string, file: ContextFile): 'yes' | 'no' | 'unknown' {
  if (file.statesWithSurvivors) return file.statesWithSurvivors.includes(iso3) ? 'yes' : 'no'
  const state = stateByCode(iso3)
  return state ? survivorsOf(state).survivors : 'unknown'
}

function isInvited({ reading }: ReadMessage, file: ContextFile): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const name = plain(reading.sender.name?.value ?? '')
  const invited = file.organisationsInvitedToNominateASponsoredParticipant ?? []
  return name !== '' && invited.some((each) => name.includes(plain(each)) || plain(each).includes(name))
}
