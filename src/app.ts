import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { matchedRoutes } from 'hono/route'
import { answersFrom } from './answers.ts'
import { composersOf } from './composers.ts'
import type { OfficeEnv } from './conference/office/env.ts'
import type { Office } from './conference/office/office.ts'
import { moveClock } from './demonstration/move-clock.ts'
import { doors } from './doors.ts'
import { delegateFace } from './faces/delegate/routes.tsx'
import { clockRoutes } from './faces/desk/clock/routes.tsx'
import { withDeskFrame } from './faces/desk/desk-frame.ts'
import { deskRoutes } from './faces/desk/routes.ts'
import { groupRoutesWith } from './faces/groups/routes.tsx'
import { mailboxRoutes } from './faces/mailbox/routes.tsx'
import { mailingRoutesWith } from './faces/mailings/routes.tsx'
import { outboxRoutes } from './faces/outbox/routes.tsx'
import { nomineePage, panelRoutes } from './faces/panel/routes.tsx'
import { withMission } from './faces/portal/mission-frame.tsx'
import { portalRoutes } from './faces/portal/routes.tsx'
import { registryRoutesWith } from './faces/registry/routes.tsx'
import { comerOf } from './faces/sign-in/comer.ts'
import { limitByAddress } from './faces/sign-in/limit-by-address.tsx'
import { refuse } from './faces/sign-in/refuse.tsx'
import { signInRoutes } from './faces/sign-in/routes.tsx'
import { passkeyRoutes } from './faces/sign-in/second-factor/passkey-routes.tsx'
import { secondFactorRoutes } from './faces/sign-in/second-factor/routes.tsx'
import { sessionsRoutes } from './faces/sign-in/second-factor/sessions-routes.tsx'
import { visitorRoutes } from './faces/sign-in/visitor-routes.tsx'
import { withOffice } from './faces/sign-in/with-office.ts'
import { errorAnswer } from './faces/site/error-answer.tsx'
import { siteRoutes } from './faces/site/routes.tsx'
import { invitationRoutesWith } from './journey/invitation/routes.tsx'
import { missionRoutes as missionPeople } from './journey/nomination/mission-routes.tsx'
import { deskRoutes as nominationDesk } from './journey/nomination/routes.tsx'
import { nextArrival } from './journey/note-verbale/intake/arrivals.ts'
import { missionRoutes as missionNote } from './journey/note-verbale/mission-routes.tsx'
import { notesThatChange } from './journey/note-verbale/queries/notes-that-change.ts'
import { deskRoutes as noteVerbaleDesk } from './journey/note-verbale/routes.tsx'
import { deskRoutes as participantsDesk } from './journey/participants/routes.tsx'
import { delegateRoutes } from './journey/registration/delegate-routes.tsx'
import { deskRoutes as registrationDesk } from './journey/registration/desk-routes.tsx'
import { missionRoutes as missionRegistration } from './journey/registration/mission-routes.tsx'
import { reviewRoutesWith } from './journey/sponsorship/review-routes.ts'
import { sponsorshipRoutes } from './journey/sponsorship/routes.tsx'
import { withoutValues } from './platform/database/without-values.ts'
import { behindDoors } from './platform/http/doors.ts'
import { knownHost } from './platform/http/known-host.ts'
import { ownFormsOnly } from './platform/http/own-forms-only.ts'
import { headers } from './platform/http/secure-headers.ts'
import { smallBodies } from './platform/http/small-bodies.ts'

/** Where forms bring files; any other form is small. */
const filesComeTo =
  /^\/(?:desk\/(?:notes|registry\/import|registrations\/[^/]+\/photo)|registration\/photo|portal\/(?:note\/documents|questions\/[^/]+))$/
const takesFiles = (path: string) => filesComeTo.test(path)

/** The office's pages, each behind its door. `log` hears of what no page expected, with the request's number. */
export function createApp(office: Office, log: (line: Record<string, unknown>) => void): Hono<OfficeEnv> {
  const app = new Hono<OfficeEnv>()
  app.use(requestId(), headers, knownHost(office.settings), ownFormsOnly(office.settings))
  app.use(
    smallBodies(takesFiles, (c) => errorAnswer(c, office, 'tooLarge')),
    withOffice(office),
  )
  app.use(behindDoors(doors, comerOf, refuse))
  app.use('/portal', withMission)
  app.use('/portal/*', withMission)
  app.use('/desk', withDeskFrame)
  app.use('/desk/*', withDeskFrame)
  app.use('/demonstration/*', withDeskFrame)

  app.route('/', siteRoutes(office))
  for (const path of ['/sign-in/links', '/registration/link', '/portal/link']) app.use(path, limitByAddress)
  app.route('/', signInRoutes)
  app.route('/', secondFactorRoutes)
  app.route('/', passkeyRoutes)
  app.route('/', sessionsRoutes)
  app.route('/', visitorRoutes)
  app.route('/', portalRoutes)
  app.route('/', missionNote)
  app.route('/', missionPeople)
  app.route('/', missionRegistration)
  app.route('/', registryRoutesWith(notesThatChange))
  app.route(
    '/',
    invitationRoutesWith(({ database }) => answersFrom(database)),
  )
  app.route('/', noteVerbaleDesk)
  app.route('/', nominationDesk)
  app.route('/', sponsorshipRoutes)
  app.route('/', panelRoutes)
  app.route('/', reviewRoutesWith(nomineePage))
  app.route('/', registrationDesk)
  app.route('/', delegateRoutes)
  app.route('/', delegateFace)
  app.route('/', participantsDesk)
  app.route('/', outboxRoutes)
  app.route('/', mailingRoutesWith(composersOf))
  app.route('/', groupRoutesWith(answersFrom))
  app.route('/', mailboxRoutes)
  app.route('/', deskRoutes)
  app.route('/', clockRoutes({ moveClock, nextArrival: async ({ clock }) => nextArrival(clock.now()) }))

  app.notFound((c) => errorAnswer(c, office, 'notFound'))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 413) return errorAnswer(c, office, 'tooLarge')
    if (codeOf(error) === unknownId) return errorAnswer(c, office, 'notFound')
    if (codeOf(error) === noText) return errorAnswer(c, office, 'badRequest')
    const number = c.get('requestId')
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path
    log({ request: number, method: c.req.method, route, error: withoutValues(error).stack })
    return errorAnswer(c, office, 'failed', number)
  })
  return app
}

/** What PostgreSQL says of an id that cannot be one, and of signs that are no text. */
const unknownId = '22P02'
const noText = '22021'

function codeOf(error: Error): string | undefined {
  return (error.cause as { code?: string } | undefined)?.code
}
