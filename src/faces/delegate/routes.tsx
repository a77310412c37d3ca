import { Hono } from 'hono'
import { registrationSubjects } from '../../conference/definition/registration-schema.ts'
import type { DelegateEnv } from '../../journey/registration/delegate.ts'
import { formOf } from '../../journey/registration/queries/form-of.ts'
import { openingsOf } from '../../journey/registration/queries/openings-of.ts'
import { progressOf } from '../../journey/registration/queries/progress-of.ts'
import { versionsOf } from '../../journey/registration/queries/versions-of.ts'
import { ownSponsorship } from '../../journey/sponsorship/queries/own-sponsorship.ts'
import { render } from '../../ui/render.ts'
import { TasksPage } from './views/tasks-page.tsx'

/** A delegate's list of tasks. What it leads to is the step of registration's. */
export const delegateFace = new Hono<DelegateEnv>().get('/registration', async (c) => {
  const { office, delegate, delegateFrame } = c.var
  const { database, conference } = office
  const { registration, person, asked } = delegate
  const [form, openings, versions, sponsorship] = await Promise.all([
    formOf(database.drizzle, registration.id, undefined),
    openingsOf(database, conference.id, person.id),
    versionsOf(database, registration.id),
    ownSponsorship(database, person.id),
  ])
  const saved = c.req.query('saved')
  return c.html(
    render(
      <TasksPage
        frame={delegateFrame}
        delegate={delegate}
        sections={progressOf(asked, form)}
        openings={openings}
        versions={versions}
        sponsorship={sponsorship}
        saved={registrationSubjects.find((subject) => subject === saved)}
      />,
    ),
  )
})
