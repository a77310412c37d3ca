import '../events.ts'
import { eq } from 'drizzle-orm'
import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { hashOf } from '../../../conference/definition/hash.ts'
import { conferences } from '../../../conference/schema.ts'
import { type Act, record } from '../../../platform/journal/act.ts'
import { actorOf } from '../../../platform/journal/append-lines.ts'
import { editionOf } from '../queries/editions.ts'
import { listNow } from '../queries/list-now.ts'
import { type Counted, figuresOf, type ListContent } from '../rules/list.ts'
import { type ListEdition, listEditions } from '../schema.ts'

/** What is to be issued. `seen`: the number of the newest edition that the officer saw; 0 where there was none. */
export type Issue = { kind: ListEdition['kind']; counted: Counted; seen: number }

/**
 * Freezes the List as it stands into the next edition. `overtaken`: somebody has issued one since; `unchanged`: the newest
 * edition of this kind says the same; `empty`: nobody is on it.
 */
export async function issueEdition(
  act: Act,
  definition: DefinitionValues,
  { kind, counted, seen }: Issue,
): Promise<ListEdition | 'overtaken' | 'unchanged' | 'empty'> {
  const { tx, conferenceId } = act
  await tx.select().from(conferences).where(eq(conferences.id, conferenceId)).for('update')
  const newest = await editionOf(tx, conferenceId)
  if ((newest?.number ?? 0) !== seen) return 'overtaken'

  const { outside: _, ...content }: ListContent & { outside?: unknown } = await listNow(
    tx,
    definition,
    conferenceId,
    counted,
  )
  const figures = figuresOf(content)
  if (figures.participants === 0) return 'empty'
  const hash = hashOf(content)
  if (newest?.kind === kind && newest.hash === hash) return 'unchanged'

  const [edition] = await tx
    .insert(listEditions)
    .values({
      conferenceId,
      number: seen + 1,
      kind,
      content,
      hash,
      issuedAt: act.at,
      issuedBy: actorOf(act.by),
    })
    .returning()
  if (!edition) throw new Error('The edition was not stored')
  record(act, 'list.issued', {
    about: [`list:${edition.id}`],
    facts: { version: edition.number, kind, count: figures.participants, digest: hash },
    subject: { number: edition.number, kind },
  })
  return edition
}
