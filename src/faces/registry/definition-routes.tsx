import { type Context, Hono } from 'hono'
import type { Definition } from '../../conference/definition/definition.ts'
import { applyDefinition } from '../../conference/office/apply-definition.ts'
import { definitionHistory } from '../../conference/office/current-definition.ts'
import type { Office } from '../../conference/office/office.ts'
import { numberInUse } from '../../conference/registry/number-in-use.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { render } from '../../ui/render.ts'
import { deskLanguage } from '../desk/desk-language.ts'
import { authorNames } from './author-names.ts'
import { definitionApplicationPath, definitionPath } from './paths.ts'
import { definitionOffer } from './queries/definition-offer.ts'
import { DefinitionPage, type DefinitionRefusal } from './views/definition-page.tsx'
import { words } from './words.ts'

/** How many Notes in hand would have other points to clarify under another definition. */
export type NotesThatChange = (office: Office, changed: Definition) => Promise<number>

/** The definition: what is in force, what the file would change, and the manager's decision to apply it. */
export function definitionRoutes(notesThatChange?: NotesThatChange): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .get(definitionPath, (c) => definitionPage(c, notesThatChange))
    .post(definitionApplicationPath, async (c) => {
      const { office, frame, perform } = c.var
      const seen = await c.req.parseBody()
      const offer = definitionOffer(office, deskLanguage(frame.language))
      if (offer.kind === 'same') return c.redirect(definitionPath, 303)
      const isWhatWasSeen =
        offer.kind === 'changed' &&
        seen.hash === offer.definition.hash &&
        seen.version === String(office.definitionVersion())
      if (!isWhatWasSeen) return definitionPage(c, notesThatChange, 'moved')
      try {
        await perform((act) => applyDefinition(act, offer.definition))
      } catch (error) {
        if (!numberInUse(error)) throw error
        return definitionPage(c, notesThatChange, 'inUse')
      }
      return c.redirect(definitionPath, 303)
    })
}

async function definitionPage(
  c: Context<DeskEnv>,
  notesThatChange: NotesThatChange | undefined,
  refusal?: DefinitionRefusal,
) {
  const { office, frame } = c.var
  const offer = definitionOffer(office, deskLanguage(frame.language))
  const history = await definitionHistory(office.database, office.conference.id)
  const [authors, notes] = await Promise.all([
    authorNames(
      office.database,
      history.map(({ appliedBy }) => appliedBy),
      words(frame.language)('definition.system'),
    ),
    offer.kind === 'changed' ? notesThatChange?.(office, offer.definition) : undefined,
  ])
  const page = (
    <DefinitionPage
      frame={frame}
      definition={office.definition()}
      version={office.definitionVersion()}
      offer={offer}
      notes={notes}
      history={history}
      authors={authors}
      refusal={refusal}
    />
  )
  return c.html(render(page), refusal ? 422 : 200)
}
