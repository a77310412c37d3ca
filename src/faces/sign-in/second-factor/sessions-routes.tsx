import { Hono } from 'hono'
import type { OfficeEnv } from '../../../conference/office/env.ts'
import { passkeysOf } from '../../../platform/auth/second-factor/passkeys.ts'
import { recoveryCodesLeft } from '../../../platform/auth/second-factor/recovery-codes.ts'
import { hasSecondFactor } from '../../../platform/auth/second-factor/second-factor.ts'
import { endSessionsOf, sessionsOf } from '../../../platform/auth/sessions.ts'
import { render } from '../../../ui/render.ts'
import { endOtherSessionsPath, endSessionPath, sessionsPath, signInPath } from '../paths.ts'
import { frameOf } from '../routes.tsx'
import { askedToCreate } from './passkey-routes.tsx'
import { SessionsPage } from './views/sessions-page.tsx'

/** Where somebody is signed in: each session can be ended from any other. */
export const sessionsRoutes = new Hono<OfficeEnv>()
  .get(sessionsPath, async (c) => {
    const { who, office, sessionId } = c.var
    const { database, conference } = office
    if (!who) return c.redirect(signInPath, 303)
    const { id } = who.account
    const codesLeft = (await hasSecondFactor(database, id, conference.id))
      ? await recoveryCodesLeft(database.drizzle, id, conference.id)
      : null
    const page = (
      <SessionsPage
        frame={frameOf(c)}
        sessions={await sessionsOf(database, id)}
        here={sessionId ?? ''}
        timeZone={office.definition().notesDue.timeZone}
        codesLeft={codesLeft}
        passkeys={await passkeysOf(database.drizzle, { accountId: id, conferenceId: conference.id })}
        asked={await askedToCreate(office, who.account, sessionId ?? '')}
      />
    )
    return c.html(render(page))
  })
  .post(endOtherSessionsPath, async (c) => {
    const { who, office, sessionId } = c.var
    await endSessionsOf(office.database, who?.account.id ?? '', { allBut: sessionId ?? '' })
    return c.redirect(sessionsPath, 303)
  })
  .post(endSessionPath(':id'), async (c) => {
    const { who, office } = c.var
    await endSessionsOf(office.database, who?.account.id ?? '', { id: c.req.param('id') ?? '' })
    return c.redirect(sessionsPath, 303)
  })
