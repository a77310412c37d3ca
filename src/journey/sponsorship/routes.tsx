import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { OfficeEnv } from '../../conference/office/env.ts'
import { allocationRoutes } from './allocation-routes.tsx'
import { delegateRoutes } from './delegate-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { requestRoutes } from './request-routes.tsx'

const megabyte = 1024 * 1024

/** Everything about sponsorship: the list with the budget and the minute, the file of each request, the delegate's own page. */
export const sponsorshipRoutes = new Hono<OfficeEnv>()
  .use('/desk/sponsorship/*', bodyLimit({ maxSize: megabyte }))
  .use('/registration/sponsorship/*', bodyLimit({ maxSize: megabyte }))
  .route('/', allocationRoutes)
  .route('/', listRoutes)
  .route('/', requestRoutes)
  .route('/', delegateRoutes)
