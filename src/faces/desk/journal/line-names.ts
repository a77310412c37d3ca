import { eq, inArray, sql } from 'drizzle-orm'
import { invitees } from '../../../conference/schema.ts'
import { delegationPath, notePath } from '../../../journey/nomination/paths.ts'
import { delegations, people } from '../../../journey/nomination/schema.ts'
import { correspondence, namedPeople } from '../../../journey/note-verbale/schema.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isUuid } from '../../../platform/database/is-uuid.ts'
import type { DeskLanguage } from '../../../platform/i18n/language.ts'
import { messages } from '../../../platform/messages/schema.ts'
import { inviteePath } from '../../registry/paths.ts'
import { inviteeName } from '../invitee-name.ts'
import { messagePath } from '../paths.ts'
import type { Reader } from './reader.ts'

/** What a tag of the journal ('person:<id>') stands for today, and where it is shown. */
export type LineName = { text: string; href?: string }

type Found = LineName & { id: string }
type Finder = (database: Database, ids: string[], language: DeskLanguage) => Promise<Found[]>

/** How the things that the journal speaks of are named at reading time. What was erased has no name any more. */
const finders: Record<string, Finder> = {
  staff: accountNames,
  account: accountNames,
  person: async ({ drizzle }, ids) => {
    const found = await drizzle
      .select({ id: people.id, text: people.fullName, delegation: people.delegationId })
      .from(people)
      .where(inArray(people.id, ids))
    return found.map(({ delegation, ...person }) => ({ ...person, href: delegationPath(delegation) }))
  },
  named: ({ drizzle }, ids) =>
    drizzle
      .select({ id: namedPeople.id, text: namedPeople.fullName })
      .from(namedPeople)
      .where(inArray(namedPeople.id, ids)),
  delegation: async ({ drizzle }, ids, language) => {
    const found = await drizzle
      .select({ id: delegations.id, names: invitees.names, acronym: invitees.acronym })
      .from(delegations)
      .innerJoin(invitees, eq(invitees.id, delegations.inviteeId))
      .where(inArray(delegations.id, ids))
    return found.map(({ id, ...invitee }) => ({
      id,
      text: inviteeName(invitee, language),
      href: delegationPath(id),
    }))
  },
  invitee: async ({ drizzle }, ids, language) => {
    const found = await drizzle
      .select({ id: invitees.id, names: invitees.names, acronym: invitees.acronym })
      .from(invitees)
      .where(inArray(invitees.id, ids))
    return found.map(({ id, ...invitee }) => ({
      id,
      text: inviteeName(invitee, language),
      href: inviteePath(id),
    }))
  },
  note: async ({ drizzle }, ids) => {
    const { reference, senderName, fromName, fromAddress, subject } = correspondence
    const found = await drizzle
      .select({
        id: correspondence.id,
        text: sql<string>`coalesce(${reference}, ${senderName}, ${fromName}, ${fromAddress}, ${subject})`,
      })
      .from(correspondence)
      .where(inArray(correspondence.id, ids))
    return found.map((note) => ({ ...note, href: notePath(note.id) }))
  },
  message: async ({ drizzle }, ids) => {
    const found = await drizzle
      .select({ id: messages.id, text: messages.toAddress })
      .from(messages)
      .where(inArray(messages.id, ids))
    return found.map((message) => ({ ...message, href: messagePath(message.id) }))
  },
}

/** What is named to readers who may not see files: States, organisations, colleagues. */
const open = ['staff', 'account', 'delegation', 'invitee']

/** The names of all tags of some lines, with one query for each kind of thing. Actors are tags as well. */
export async function lineNames(
  database: Database,
  tags: Iterable<string>,
  { language, seesFiles }: Reader,
): Promise<Map<string, LineName>> {
  const idsOf = new Map<string, Set<string>>()
  for (const tag of tags) {
    const [kind = '', id = ''] = tag.split(':')
    if (!seesFiles && !open.includes(kind)) continue
    if (finders[kind] && isUuid(id)) idsOf.set(kind, (idsOf.get(kind) ?? new Set()).add(id))
  }
  const found = await Promise.all(
    [...idsOf].map(async ([kind, ids]) => {
      const names = (await finders[kind]?.(database, [...ids], language)) ?? []
      return names.map(
        ({ id, text, href }) => [`${kind}:${id}`, seesFiles && href ? { text, href } : { text }] as const,
      )
    }),
  )
  return new Map(found.flat())
}

/** The names of actors ('staff:<id>') that are known today. */
export async function namesOfActors(
  database: Database,
  actors: readonly string[],
  reader: Reader,
): Promise<Map<string, string>> {
  const names = await lineNames(database, actors, reader)
  return new Map([...names].map(([actor, { text }]) => [actor, text]))
}

function accountNames({ drizzle }: Database, ids: string[]): Promise<Found[]> {
  return drizzle
    .select({ id: accounts.id, text: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, ids))
}
