import { eq } from 'drizzle-orm'
import { Hono } from 'hono'
import { phrase } from '../../../conference/definition/definition.ts'
import { accounts } from '../../../platform/auth/schema.ts'
import type { DeskEnv } from '../../../ui/desk-frame.ts'
import { render } from '../../../ui/render.ts'
import { accountPath } from '../paths.ts'
import { SettingsPage } from './settings-page.tsx'
import { wantDigest, wantsDigest } from './want-digest.ts'

/** The settings that members of staff keep for themselves. */
export const settingsRoutes = new Hono<DeskEnv>()
  .get(accountPath, async (c) => {
    const { office, frame, who } = c.var
    if (!who) return c.notFound()
    const { drizzle } = office.database
    const [account] = await drizzle.select().from(accounts).where(eq(accounts.id, who.account.id))
    const definition = office.definition()
    return c.html(
      render(
        <SettingsPage
          frame={frame}
          account={{ address: who.account.address, language: account?.language ?? frame.language }}
          wantsDigest={await wantsDigest(office.database, office.conference.id, who.account.id)}
          place={phrase(definition, definition.notesDue.place, frame.language)}
          saved={c.req.query('saved') !== undefined}
        />,
      ),
    )
  })
  .post(accountPath, async (c) => {
    const { frame, who } = c.var
    if (!who) return c.notFound()
    const form = await c.req.parseBody()
    const { id } = who.account
    await c.var.perform(async (act) => {
      const language = form.language === 'fr' ? 'fr' : 'en'
      await act.tx.update(accounts).set({ language }).where(eq(accounts.id, id))
      await wantDigest(act, id, { wants: form.digest === 'yes', timeZone: frame.timeZone })
    })
    return c.redirect(`${accountPath}?saved`, 303)
  })
