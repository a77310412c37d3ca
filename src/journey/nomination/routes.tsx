import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { delegationRoutes } from './delegation-routes.tsx'
import { questionRoutes } from './question-routes.tsx'
import { verificationRoutes } from './verification-routes.tsx'

/** What the desk does in this step: verify Notes, ask their senders, keep delegations. */
export const deskRoutes = new Hono<DeskEnv>()
  .route('/', verificationRoutes)
  .route('/', questionRoutes)
  .route('/', delegationRoutes)
